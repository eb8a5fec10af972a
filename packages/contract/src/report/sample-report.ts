import type { OperationId } from "@connectsafely/schema";
import type { CoverageCell, Failure, Report } from "./report.ts";

// Reports to try the reporters on. The target of the first is out to break whatever shows what it said.

const red = "\x1b[31m";
export const hostileText = `"quoted" 'too' </script><script>document.title="owned"</script> ]]> &amp; ${red}\x1b]0;owned\x07 %0A::error::x ##[add-mask]x \u202eback`;

function failure(own: Partial<Failure> & Pick<Failure, "id" | "check" | "says" | "phase" | "message">): Failure {
  return {
    severity: "error",
    operation: undefined,
    also: [],
    place: undefined,
    expected: undefined,
    actual: undefined,
    curl: undefined,
    snippet: undefined,
    answer: undefined,
    times: 1,
    ...own,
    id: `${own.check}-${own.id}`,
  };
}

function sendCurl(path: string, body: string): string {
  return [
    `curl -i -X POST 'http://127.0.0.1:4010/linkedin${path}'`,
    "  -H 'Authorization: Bearer ***'",
    "  -H 'Content-Type: application/json'",
    `  --data-raw '${body}'`,
  ].join(" \\\n");
}

function quotaAnswer(used: number, remaining: number): string {
  return [
    "HTTP/1.1 200 OK",
    "content-type: application/json",
    "x-ratelimit-action: MESSAGE",
    "x-ratelimit-limit: 150",
    `x-ratelimit-used: ${used}`,
    `x-ratelimit-remaining: ${remaining}`,
    "x-ratelimit-reset: 2026-03-17T00:00:00Z",
    "",
    '{"success":true,"message":"Message sent","recipientProfileUrn":"***"}',
  ].join("\n");
}

const ratePhrase = "Used and Remaining add up to Limit on every answer.";
const bodyPhrase = "The body of every answer fits the schema that the document gives its status.";

const failures: readonly Failure[] = [
  failure({
    id: "c7f31a90",
    check: "rate.sum",
    says: ratePhrase,
    phase: "quota",
    operation: "sendMessage",
    also: [],
    place: {
      file: "spec/paths/messaging@send.yaml",
      line: 36,
      column: 9,
      pointer: "/post/responses/200/headers/X-RateLimit-Remaining",
    },
    message: "Used 13 and Remaining 136 add up to 149, and Limit is 150.",
    expected: "X-RateLimit-Used + X-RateLimit-Remaining = 150",
    actual: "X-RateLimit-Used + X-RateLimit-Remaining = 149",
    curl: sendCurl("/messaging/send", '{"recipientProfileId":"john-doe-123","message":"***"}'),
    snippet: `const client = createClient({ baseUrl: "http://127.0.0.1:4010/linkedin" });\nawait client.messaging.sendMessage({ recipientProfileId: "john-doe-123", message: "***" });`,
    answer: quotaAnswer(13, 136),
    times: 148,
  }),
  failure({
    id: "1be20d5c",
    check: "rate.sum",
    says: ratePhrase,
    phase: "quota",
    operation: "sendGroupMessage",
    also: [],
    place: {
      file: "spec/paths/messaging@send-group.yaml",
      line: 31,
      column: 9,
      pointer: "/post/responses/200/headers/X-RateLimit-Remaining",
    },
    message: "Used 14 and Remaining 135 add up to 149, and Limit is 150.",
    expected: "X-RateLimit-Used + X-RateLimit-Remaining = 150",
    actual: "X-RateLimit-Used + X-RateLimit-Remaining = 149",
    curl: sendCurl("/messaging/send-group", '{"groupId":"12345678","message":"***"}'),
    snippet: `await client.messaging.sendGroupMessage({ groupId: "12345678", message: "***" });`,
    answer: quotaAnswer(14, 135),
    times: 2,
  }),
  failure({
    id: "9a04e7b2",
    check: "body.schema",
    says: bodyPhrase,
    phase: "examples",
    operation: "getRecentMessages",
    also: [],
    place: {
      file: "spec/components/schemas/Conversation.yaml",
      line: 12,
      column: 3,
      pointer: "/properties/unreadCount",
    },
    message: "conversations[0].unreadCount is text, and the document says an integer.",
    expected: '{ "type": "integer", "minimum": 0 }',
    actual: '"3"',
    curl: "curl -i 'http://127.0.0.1:4010/linkedin/messaging/recent-messages?count=1' \\\n  -H 'Authorization: Bearer ***'",
    snippet: "await client.messaging.getRecentMessages({ count: 1 });",
    answer:
      'HTTP/1.1 200 OK\ncontent-type: application/json\n\n{"success":true,"conversations":[{"conversationId":"2-example","unreadCount":"3"}]}',
    times: 31,
  }),
  failure({
    id: "40ddc6f1",
    check: "body.schema",
    says: bodyPhrase,
    phase: "fuzz",
    operation: "sendMessageWithAck",
    also: [],
    place: {
      file: "spec/components/schemas/Error.yaml",
      line: 16,
      column: 3,
      pointer: "/properties/error",
    },
    message: `error is ${hostileText}`,
    expected: '{ "oneOf": [{ "type": "string" }, { "$ref": "ValidationError.yaml" }] }',
    actual: `[null, ${hostileText}]\n::stop-commands::now\n  ::error::of the target`,
    curl: sendCurl("/messaging/send-with-ack", `{"recipientProfileId":"${hostileText.replaceAll("'", "'\\''")}"}`),
    snippet: `await client.messaging.sendMessageWithAck({ recipientProfileId: ${JSON.stringify(hostileText)} });`,
    answer: `HTTP/1.1 400 Bad Request\r\nx-note: ${hostileText}\r\n\r\n[null]`,
    times: 3,
  }),
  failure({
    id: "e5517b08",
    check: "page.complete",
    says: "Reading page after page gives every conversation once, also while messages arrive.",
    phase: "stateful",
    operation: "getRecentMessages",
    also: [],
    place: {
      file: "spec/paths/messaging@recent-messages.yaml",
      line: 11,
      column: 3,
      pointer: "/get/x-pagination",
    },
    message: "One conversation of 41 was on no page: it moved to the front while the second page was read.",
    expected: "41 conversations",
    actual: "40 conversations",
    curl: "curl -i 'http://127.0.0.1:4010/linkedin/messaging/recent-messages?count=20&nextCursor=***' \\\n  -H 'Authorization: Bearer ***'",
    snippet:
      "for await (const conversation of client.messaging.getRecentMessages({ count: 20 })) console.log(conversation);",
  }),
  failure({
    id: "77c1f3aa",
    check: "security.required",
    says: "Every operation asks for the key.",
    phase: "static",
    message: "The document has no security at its root.",
    expected: "security: [{ bearerAuth: [] }]",
    actual: "undefined",
  }),
  failure({
    id: "0d92ab61",
    check: "body.unexpected",
    says: "No answer has a field that the document does not know.",
    severity: "warning",
    phase: "examples",
    operation: "getConversationDetails",
    also: [],
    place: {
      file: "spec/components/schemas/Message.yaml",
      line: 4,
      column: 1,
      pointer: "/properties",
    },
    message: "messages[].isForwarded is not in the document.",
    actual: "true",
    curl: "curl -i 'http://127.0.0.1:4010/linkedin/messaging/conversation-details?conversationUrn=***' \\\n  -H 'Authorization: Bearer ***'",
    snippet: `await client.messaging.getConversationDetails({ conversationUrn: "***" });`,
    times: 6,
  }),
];

const operationIds = [
  "getRecentMessages",
  "getConversationDetails",
  "sendMessage",
  "sendMessageWithTyping",
  "sendTypingIndicator",
  "sendMessageWithAck",
  "sendGroupMessage",
  "sendGroupMessageWithTyping",
  "sendGroupMessageWithAck",
] as const satisfies readonly OperationId[];

const cells: readonly CoverageCell[] = operationIds.flatMap((operation) => {
  const sends = operation.startsWith("sendMessage") || operation.startsWith("sendGroup");
  const statuses = operation === "sendTypingIndicator" ? [200, 400, 401, 500] : [200, 400, 401, 403, 429, 500];
  return statuses.map((status): CoverageCell => {
    const of = (sends ? 5 : 0) + (status === 429 ? 1 : 0);
    if (status === 500 && operation === "sendGroupMessage")
      return { operation, status, answers: 0, headers: { seen: 0, of } };
    const seen = status === 429 && operation === "getRecentMessages" ? 0 : of;
    return { operation, status, answers: status === 200 ? 231 : 4 + (status % 7), headers: { seen, of } };
  });
});

function check(id: string, says: string, runs: number) {
  const own = failures.filter((each) => each.check === id);
  const operations =
    runs === 0 || id === "security.required" ? [] : [...new Set(cells.map(({ operation }) => operation))];
  return { id, says, runs, failures: own.length, operations };
}

export const sampleReport: Report = {
  target: { kind: "sandbox", name: "sandbox at http://127.0.0.1:4010/linkedin" },
  document: { title: "ConnectSafely LinkedIn Messaging API", version: "1.0.0", file: "spec/openapi.yaml" },
  seed: 20_260_316,
  startedAt: "2026-03-16T16:00:00.000Z",
  ms: 12_482,
  failures,
  skipped: [
    { check: "rate.enforced", reason: "Only one message was allowed by the budget (--budget sends=1)." },
    { check: "rate.sendConsumesOne", reason: "Only one message was allowed by the budget (--budget sends=1)." },
    { check: "method.allow", reason: "Prism answers an unknown method without Allow." },
    { check: "diff.breaking", reason: `There is no baseline: ${hostileText}` },
  ],
  checks: [
    check("security.required", "Every operation asks for the key.", 9),
    check("example.media", "Every example of a body fits its schema.", 96),
    check("auth.scheme", "A key in another scheme is refused.", 0),
    check("example.header", "Every example of a header fits its schema.", 171),
    check("status.documented", "Every status that is answered is in the document.", 1_204),
    check("body.schema", bodyPhrase, 1_204),
    check("body.unexpected", "No answer has a field that the document does not know.", 1_204),
    check("header.required", "Every required header is on every answer that has it in the document.", 1_204),
    check("input.negative", "A request that breaks one rule of the document is refused.", 412),
    check("input.positive", "A request that keeps every rule is accepted.", 655),
    check("auth.missing", "Without a key the answer is 401.", 9),
    check("page.complete", "Reading page after page gives every conversation once, also while messages arrive.", 2),
    check("rate.sum", ratePhrase, 1_010),
    check("rate.sendConsumesOne", "An accepted message takes exactly one off the quota.", 310),
  ],
  phases: [
    { phase: "static", checks: 24, requests: 0, ms: 412 },
    { phase: "examples", checks: 9, requests: 96, ms: 1_310 },
    { phase: "coverage", checks: 7, requests: 412, ms: 2_960 },
    { phase: "fuzz", checks: 7, requests: 540, ms: 4_870 },
    { phase: "stateful", checks: 11, requests: 104, ms: 1_500 },
    { phase: "quota", checks: 10, requests: 310, ms: 1_430 },
  ],
  coverage: {
    rows: [
      { kind: "operation", seen: 9, of: 9, missing: [] },
      { kind: "status", seen: 51, of: 52, missing: ["sendGroupMessage 500"] },
      {
        kind: "example",
        seen: 94,
        of: 96,
        missing: ["sendGroupMessage 500 groupSendFailed", "QuotaExceeded quotaSpent"],
      },
      { kind: "parameter", seen: 27, of: 27, missing: [] },
      {
        kind: "constraint",
        seen: 118,
        of: 124,
        missing: [
          "getRecentMessages count maximum 100, above",
          "getConversationDetails countBefore maximum 100, above",
          "getConversationDetails countAfter maximum 100, above",
          "sendMessage messageType enum, outside",
          "sendMessage subject maxLength 200, above",
          "sendMessageWithTyping typingDuration maximum 10000, above",
        ],
      },
      { kind: "header", seen: 184, of: 185, missing: ["getRecentMessages 429 Retry-After"] },
      { kind: "security", seen: 18, of: 18, missing: [] },
    ],
    cells,
  },
  excused: [
    {
      name: "prism.deepObject",
      reason: "The mock does not validate the members of an object in the query.",
      link: "https://github.com/stoplightio/prism/issues",
      times: 4,
    },
  ],
};

/** The same run when nothing is wrong. */
export const soundReport: Report = {
  ...sampleReport,
  failures: [],
  skipped: [],
  excused: [],
  checks: sampleReport.checks.map((each) => ({ ...each, runs: each.runs || 1, failures: 0 })),
  coverage: {
    rows: sampleReport.coverage.rows.map(({ kind, of }) => ({ kind, seen: of, of, missing: [] })),
    cells: cells.map((cell) => ({
      ...cell,
      answers: cell.answers || 1,
      headers: { seen: cell.headers.of, of: cell.headers.of },
    })),
  },
};

/** A run of mutations, of which two went unnoticed. */
export const mutationReport: Report = {
  ...soundReport,
  survivors: [
    {
      name: "server.reset-drifts-one-second",
      category: "rate limits",
      reason: "No check compares the reset of two accounts.",
    },
    { name: "document.summary-is-empty", category: "prose", reason: "Nothing reads summaries." },
  ],
};
