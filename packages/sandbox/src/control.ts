import { accounts } from "./control/accounts.ts";
import { clock } from "./control/clock.ts";
import { ControlError } from "./control/control-error.ts";
import { faultVerbs } from "./control/faults.ts";
import { inbox, type ListMessagesInput } from "./control/inbox.ts";
import type { ControlParts } from "./control/parts.ts";
import { people } from "./control/people.ts";
import { record } from "./control/record.ts";
import { scene } from "./control/scene.ts";
import type { Listener } from "./events.ts";
import type {
  Account,
  ArmedFault,
  Clock,
  ConversationRecord,
  Fault,
  Member,
  MessageRecord,
  MoveClockInput,
  ReceiveMessageInput,
  RequestRecord,
  ResetInput,
  SentMessage,
  SetConnectionInput,
  SetCreditsInput,
  SetQuotaInput,
  SetSubscriptionInput,
  State,
  Typing,
} from "./generated/control/openapi.ts";
import { operations } from "./generated/control/operations.ts";
import { rules } from "./generated/control/rules.ts";
import { explain, unknownNames } from "./problems.ts";

/** The verbs of the control API, by the operation ids of its document. */
export interface Verbs {
  /** Clock, key, accounts, typing indicators and faults in one. */
  getState(): State;
  /** Builds the world anew, disarms all faults and empties the record. */
  reset(input?: ResetInput): State;
  getClock(): Clock;
  /** Forward only. `nextDay` goes to the midnight UTC that refills quotas. */
  moveClock(input: MoveClockInput): Clock;
  setQuota(input: SetQuotaInput): Account;
  setCredits(input: SetCreditsInput): Account;
  setConnection(input: SetConnectionInput): Member;
  setSubscription(input: SetSubscriptionInput): Account;
  /** Everyone an account could meet. */
  listMembers(input?: { accountId?: string }): Member[];
  /** An account's conversations, newest first. */
  listConversations(input?: { accountId?: string }): ConversationRecord[];
  /** The newest messages of a conversation, or those before a moment; oldest first. */
  listMessages(input: ListMessagesInput): { messages: MessageRecord[]; more: boolean };
  /** Lets someone write to an account. */
  receiveMessage(input: ReceiveMessageInput): MessageRecord;
  listTyping(): Typing[];
  listFaults(): ArmedFault[];
  /** Makes answers go wrong on purpose; `control.yaml` describes each kind. */
  armFault(input: Fault): ArmedFault;
  /** One by its id, or all. */
  disarmFaults(input?: { id?: number }): ArmedFault[];
  /** Every accepted send, oldest first. */
  listSent(input?: { accountId?: string }): SentMessage[];
  /** The newest 500 requests to the API, oldest first. */
  listRequests(): RequestRecord[];
}

/**
 * Sets the scene, plays the other side and tells what happened. Each verb acts at once,
 * and throws a `ControlError` when it is asked for what cannot be.
 *
 * @example
 * ```ts
 * const { control } = createSandbox();
 * control.setQuota({ used: 149 });
 * control.receiveMessage({ from: "john-doe-123", text: "Any news?" });
 * control.moveClock({ nextDay: true });
 * control.listSent();
 * ```
 */
export interface Control extends Verbs {
  /** Hears everything that happens from now on. Gives the function that ends it. */
  subscribe(listener: Listener): () => void;
}

export function createControl(parts: ControlParts): Control {
  const verbs: Verbs = {
    ...scene(parts),
    ...clock(parts),
    ...accounts(parts),
    ...people(parts),
    ...inbox(parts),
    ...faultVerbs(parts),
    ...record(parts),
  };
  return { ...checked(verbs), subscribe: parts.events.subscribe };
}

/** Holds callers in process to the same document as callers over HTTP. */
function checked(verbs: Verbs): Verbs {
  const checkedVerb = ([name, verb]: [string, (input: object) => unknown]) => {
    const operation = operations[name as keyof Verbs];
    const request = rules[name]?.request;
    return [
      name,
      (input: object = {}) => {
        if (!request?.(input) || unknownNames(operation, input).length > 0) {
          throw new ControlError(explain(operation, input, request?.errors?.[0]));
        }
        return verb(input);
      },
    ];
  };
  return Object.fromEntries(Object.entries(verbs).map(checkedVerb)) as unknown as Verbs;
}
