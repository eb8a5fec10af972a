import { expect, test } from "vitest";
import { readDocument } from "../document.ts";
import { readModel } from "../model.ts";
import { changes } from "./changelog.ts";

const now = readModel();

test("the same document has no changes", () => {
  expect(changes(readModel(), now)).toEqual(["Nothing that a request or an answer would show has changed."]);
});

test("a new field, a new operation and a changed quota are told where they belong", () => {
  const before = readDocument();
  const content = before.components["schemas"]?.["MessageContent"] as { properties: object };
  content.properties = Object.fromEntries(Object.entries(content.properties).filter(([name]) => name !== "subject"));
  delete before.paths["/messaging/typing-indicator"];
  const send = before.paths["/messaging/send"]?.["post"];
  if (send?.["x-quota"]) send["x-quota"].limit = 100;

  const found = changes(readModel(before), now).join("\n\n");
  expect(found).toContain(
    "## sendMessage\n\n- Removed: quota `1 of 100 MESSAGE`\n- Added: quota `1 of 150 MESSAGE`\n- Added: body field `subject`",
  );
  expect(found).toContain("## sendTypingIndicator\n\n- Added: request `POST /messaging/typing-indicator`");
  expect(found).not.toContain("## getRecentMessages");
});
