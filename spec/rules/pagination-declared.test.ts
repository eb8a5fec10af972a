import { expect, test } from "vitest";
import { lintWithOneRule } from "./lint-with-one-rule.ts";

const document = (pagination: string) => ({
  "openapi.yaml": `
openapi: 3.1.0
paths:
  /messaging/recent-messages:
    $ref: paths/messaging@recent-messages.yaml
`,
  "paths/messaging@recent-messages.yaml": `
parameters:
  - $ref: ../Cursor.yaml
get:
  x-pagination: ${pagination}
  parameters:
    - { name: count, in: query }
    - { name: before, in: query }
  responses:
    "200":
      content:
        application/json:
          schema: { $ref: ../Page.yaml }
`,
  "Cursor.yaml": "{ name: nextCursor, in: query }",
  "Page.yaml": `
allOf: [{ properties: { nextCursor: { type: string } } }]
properties:
  conversations:
    items: { $ref: Conversation.yaml }
  pagination: { properties: { more: { type: boolean } } }
`,
  "Conversation.yaml": "properties: { conversationId: { type: string }, sentAt: { type: integer } }",
});
const CURSOR =
  "{ kind: cursor, items: conversations, key: conversationId, cursor: { parameter: nextCursor, field: nextCursor }, size: count }";
const ANCHOR =
  "{ kind: anchor, items: conversations, key: conversationId, anchor: { parameter: nextCursor, field: sentAt }, size: { before: before, after: count }, more: { before: pagination.more, after: pagination.more } }";

test.each([CURSOR, ANCHOR])("takes %s", async (pagination) => {
  expect(await lintWithOneRule("pagination-declared", document(pagination))).toEqual([]);
});

test.each([
  [CURSOR, "kind: cursor", "kind: page", "`x-pagination` has no kind."],
  [
    CURSOR,
    "items: conversations",
    "items: messages",
    'In `x-pagination`, `items` is "messages", which does not exist.',
  ],
  [
    CURSOR,
    "items: conversations",
    "items: nextCursor",
    'In `x-pagination`, `items` is "nextCursor", which does not exist.',
  ],
  [CURSOR, "key: conversationId", "key: id", 'In `x-pagination`, `key` is "id", which does not exist.'],
  [
    CURSOR,
    "parameter: nextCursor",
    "parameter: cursor",
    'In `x-pagination`, `parameter` is "cursor", which does not exist.',
  ],
  [CURSOR, "field: nextCursor", "field: next", 'In `x-pagination`, `field` is "next", which does not exist.'],
  [CURSOR, ", size: count", "", "In `x-pagination`, `size` is missing."],
  [CURSOR, "size: count", "size: count, limit: 1", "`x-pagination` has an unknown field `limit`."],
  [ANCHOR, "field: sentAt", "field: deliveredAt", 'In `x-pagination`, `field` is "deliveredAt", which does not exist.'],
  [ANCHOR, "before: before, ", "", "In `x-pagination`, `before` is missing."],
  [ANCHOR, "after: pagination.more", "after: more", 'In `x-pagination`, `after` is "more", which does not exist.'],
])("refuses %s with %s turned into %s", async (pagination, good, bad, problem) => {
  const found = await lintWithOneRule("pagination-declared", document(pagination.replace(good, bad)));
  expect(found.map((line) => line.replace(/^paths.*?:5:\d+ /, ""))).toContain(problem);
});

test("points at the value that names nothing", async () => {
  expect(await lintWithOneRule("pagination-declared", document(CURSOR.replace("size: count", "size: limit")))).toEqual([
    'paths/messaging@recent-messages.yaml:5:136 In `x-pagination`, `size` is "limit", which does not exist.',
  ]);
});
