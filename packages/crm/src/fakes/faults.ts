/**
 * `-before`: nothing was done. `-after`: it was done, and the answer is lost. `partial`: every second record of a batch is
 * refused.
 */
export type FaultKind =
  | "429"
  | "401"
  | "500-before"
  | "500-after"
  | "drop-before"
  | "drop-after"
  | "hang-after"
  | "slow"
  | "partial";

export interface Fault {
  readonly kind: FaultKind;
  /** Only this operation. */
  readonly operation?: string;
  /** So many calls; without it, until disarmed. */
  readonly count?: number;
  /** After so many calls that it leaves alone. */
  readonly skip?: number;
  readonly ms?: number;
}

export interface Faults {
  arm(fault: Fault): void;
  disarm(): void;
  next(operation: string): Fault | undefined;
}

export function createFaults(): Faults {
  let armed: { fault: Fault; skip: number; left: number }[] = [];
  return {
    arm(fault) {
      armed.push({ fault, skip: fault.skip ?? 0, left: fault.count ?? Number.POSITIVE_INFINITY });
    },
    disarm() {
      armed = [];
    },
    next(operation) {
      for (const one of armed) {
        if (one.left === 0 || (one.fault.operation !== undefined && one.fault.operation !== operation)) continue;
        if (one.skip > 0) one.skip--;
        else {
          one.left--;
          return one.fault;
        }
      }
      return undefined;
    },
  };
}
