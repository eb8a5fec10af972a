import { type OperationId, operations } from "@connectsafely/schema";
import fc from "fast-check";
import type { Sandbox } from "../src/index.ts";
import {
  group,
  janesConversation,
  john,
  johnsConversation,
  johnsMessage,
  open,
  stranger,
  strangerInGroup,
} from "./ask.ts";
import { objection } from "./oracle.ts";

interface RandomRequest {
  readonly id: OperationId | undefined;
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
}

/** Something that happens between requests. */
type Event = (control: Sandbox["control"]) => void;

// Values that mean something, so that requests get past the door, beside values that mean nothing.
const meaningful = fc.constantFrom(
  ...["john-doe-123", john, stranger, strangerInGroup, group, johnsConversation, janesConversation, johnsMessage],
  ...["acc_12345", "507f1f77bcf86cd799439011", "normal", "inmail", "Hello!", "RVhBTVBMRS1DVVJTT1ItMDAwMQ=="],
);
const text = fc.oneof({ weight: 3, arbitrary: meaningful }, fc.string({ unit: "binary" }), fc.constant(""));
const queryValue = fc.oneof(
  text,
  fc.integer().map(String),
  fc.constantFrom("true", "false", "20", "1773655200000", "1e3"),
);
const bodyValue = fc.oneof({ weight: 5, arbitrary: text }, fc.array(text, { maxLength: 3 }), fc.jsonValue());
const stray = fc.constantFrom("limit", "constructor", "__proto__", "toString", "");

const ids = Object.keys(operations) as OperationId[];

const query = (id: OperationId) => {
  const known = Object.keys(parametersOf(id).query ?? {});
  const name = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known, "accountId") }, stray);
  const start: [string, string][] = id === "getConversationDetails" ? [["conversationUrn", janesConversation]] : [];
  const extra = fc.array(fc.tuple(name, queryValue), { maxLength: 3 });
  return extra.map((pairs) => `?${new URLSearchParams([...start, ...pairs])}`);
};

const body = (id: OperationId) => {
  const known = Object.keys(parametersOf(id).body ?? {});
  const name = fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...known, "message") }, stray);
  const valid = id.includes("Group")
    ? { recipientProfileUrn: strangerInGroup, groupId: group, message: "Hello!" }
    : { recipientProfileId: "john-doe-123", message: "Hello!" };
  const start = id === "sendTypingIndicator" ? { conversationUrn: johnsConversation } : valid;
  const object = fc
    .array(fc.tuple(name, bodyValue), { maxLength: 3 })
    .map((fields) => JSON.stringify({ ...start, ...Object.fromEntries(fields) }));
  return fc.oneof({ weight: 12, arbitrary: object }, fc.json(), fc.string(), fc.constant(undefined));
};

const usually = <T>(value: T, ...others: T[]) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(value) }, fc.constantFrom(...others));

const request: fc.Arbitrary<RandomRequest> = fc.constantFrom(...ids).chain((id) => {
  const { method, path } = operations[id];
  return fc
    .record({
      method: usually<string>(method, "GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"),
      path: usually<string>(path, `${path}/`, "/messaging/", "/", "/messaging/send%00"),
      query: method === "GET" ? query(id) : usually("", "?limit=5", "?%zz", "?"),
      authorization: usually("Bearer sandbox-key", "Bearer other", "sandbox-key", "bearer sandbox-key"),
      contentType: usually("application/json", "text/plain", "application/json; charset=utf-8", ""),
      body: method === "GET" ? fc.constant(undefined) : body(id),
    })
    .map(({ authorization, contentType, ...rest }) => ({
      id: rest.method === method && rest.path === path ? id : undefined,
      method: rest.method,
      path: rest.path + rest.query,
      headers: { authorization, "content-type": contentType },
      body: rest.method === "GET" || rest.method === "HEAD" ? undefined : rest.body,
    }));
});

const event: fc.Arbitrary<Event> = fc.constantFrom<Event>(
  (control) => control.moveClock({ nextDay: true }),
  (control) => control.setQuota({ used: 149, limit: 150 }),
  (control) => control.receiveMessage({ from: "john-doe-123", text: "Hello?" }),
  (control) => control.receiveMessage({ from: stranger, text: "Hello?" }),
  (control) => control.setSubscription({ lapsed: true }),
  (control) => control.setSubscription({ lapsed: false }),
  (control) => control.setCredits({ credits: 1 }),
);

const step = fc.oneof({ weight: 12, arbitrary: request }, event);

/** The property: whatever is asked, in whatever order, the answer is one that the document knows. Gives how much was asked. */
export async function askAtRandom(runs: number, seed: number): Promise<number> {
  let asked = 0;
  const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 60, size: "max" }), async (steps) => {
    const { sandbox, control } = open();
    for (const each of steps) {
      if (typeof each === "function") {
        each(control);
        continue;
      }
      asked += 1;
      const { id, method, path, headers, body: sent } = each;
      const init = { method, headers, ...(sent !== undefined && { body: sent }) };
      const response = await sandbox.fetch(`http://127.0.0.1:4010/linkedin${path}`, init);
      const answer = await response.text();
      const problem = method === "HEAD" ? undefined : objection(id, response.status, response.headers, answer);
      if (problem !== undefined)
        throw new Error(`${method} ${path} ${sent ?? ""} got ${response.status} with ${problem}`);
    }
  });
  await fc.assert(property, { numRuns: runs, seed });
  return asked;
}

function parametersOf(id: OperationId): { query?: object; body?: object } {
  return operations[id].parameters;
}
