import { UsageError } from "./usage-error.ts";

// Each reads one value of the configuration, and says what is wrong with it.

export interface Field {
  readonly value: unknown;
  /** Where it stands, as `connectsafely-crm.json: reserve`. */
  readonly at: string;
}

export function refuse({ value, at }: Field, wanted: string): never {
  throw new UsageError(`${at} is ${JSON.stringify(value)}: give ${wanted}.`);
}

export function stringOf(field: Field): string {
  return typeof field.value === "string" && field.value !== "" ? field.value : refuse(field, "a text");
}

export function booleanOf(field: Field): boolean {
  return typeof field.value === "boolean" ? field.value : refuse(field, "true or false");
}

export function listOf(field: Field): string[] {
  const { value, at } = field;
  if (!Array.isArray(value)) return refuse(field, "a list of texts");
  return value.map((one, index) => stringOf({ value: one, at: `${at}[${index}]` }));
}

export function numberOf(field: Field, least: number, most: number): number {
  const value = typeof field.value === "string" && field.value.trim() !== "" ? Number(field.value) : field.value;
  const fits = typeof value === "number" && value >= least && value <= most;
  return fits ? value : refuse(field, `a number from ${least} to ${most === Number.MAX_SAFE_INTEGER ? "any" : most}`);
}

export function oneOf<T extends string>(field: Field, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === field.value);
  return found ?? refuse(field, choices.join(" or "));
}

/** `2026-03-01`, or a date with a time. */
export function momentOf(field: Field): number {
  const isDate = typeof field.value === "string" && /^\d{4}-\d\d-\d\d/.test(field.value);
  const moment = isDate ? Date.parse(String(field.value)) : Number.NaN;
  return Number.isNaN(moment) ? refuse(field, "a date such as 2026-03-01") : moment;
}

const units = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `3d`, `12h` or `30m`, in milliseconds. */
export function durationOf(field: Field): number {
  const [, count, unit] = /^(\d+)([mhd])$/.exec(String(field.value)) ?? [];
  if (count === undefined) return refuse(field, 'a duration such as "3d", "12h" or "30m"');
  return Number(count) * units[unit as keyof typeof units];
}

/** Its keys, none of them unknown. */
export function objectOf(field: Field, keys: readonly string[]): Record<string, unknown> {
  const { value, at } = field;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse(field, "an object");
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined)
    throw new UsageError(`${at}: there is no setting "${unknown}". There are: ${keys.join(", ")}.`);
  return value as Record<string, unknown>;
}
