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
  Event as SandboxEvent,
  State,
} from "../src/generated/control/openapi.ts";

export type {
  Account,
  ArmedFault,
  Clock,
  ConversationRecord,
  Fault,
  Member,
  MessageRecord,
  RequestRecord,
  SandboxEvent,
  State,
};

// The control API, as far as the page needs it. The page knows nothing else of the sandbox.

const root = new URL(".", document.baseURI);

async function call<Answer>(method: string, path: string, body?: object): Promise<Answer> {
  const response = await fetch(new URL(path, root), {
    method,
    ...(body && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(`${(answer as { error: unknown }).error}`);
  return answer as Answer;
}

const query = (values: Record<string, string | number>) =>
  new URLSearchParams(Object.entries(values).map(([k, v]) => [k, `${v}`]));

export const getState = () => call<State>("GET", "state");
export const reset = () => call<State>("POST", "reset", {});
export const moveClock = (input: MoveClockInput) => call<Clock>("POST", "clock", input);
export const listMembers = (accountId: string) => call<Member[]>("GET", `members?${query({ accountId })}`);
export const listConversations = (accountId: string) =>
  call<ConversationRecord[]>("GET", `conversations?${query({ accountId })}`);
export const listMessages = (input: { accountId: string; conversationUrn: string; before?: number }) =>
  call<{ messages: MessageRecord[]; more: boolean }>("GET", `messages?${query(input)}`);
export const receiveMessage = (input: ReceiveMessageInput) => call<MessageRecord>("POST", "inbound", input);
export const armFault = (input: Fault) => call<ArmedFault>("POST", "faults", input);
export const disarmFault = (id: number) => call<ArmedFault[]>("DELETE", `faults?${query({ id })}`);
export const listRequests = () => call<RequestRecord[]>("GET", "requests");

/** Follows what happens. The browser comes back by itself when the connection breaks, and `onOpen` is called again. */
export function follow(on: { open(): void; closed(): void; event(event: SandboxEvent): void }): void {
  const source = new EventSource(new URL("events", root));
  source.addEventListener("open", on.open);
  source.addEventListener("message", ({ data }) => on.event(JSON.parse(data) as SandboxEvent));
  source.addEventListener("error", () => {
    on.closed();
    // Where something else answered in its place the browser gives up; we do not.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => follow(on), 2_000);
  });
}
