import { expect, test } from "vitest";
import { timeSource } from "./clock.ts";
import { createEvents } from "./events.ts";
import { createFinish } from "./finish.ts";
import { createRequestLog } from "./request-log.ts";
import { isAnswer } from "./router.ts";
import { router } from "./server.ts";
import { createStore } from "./store.ts";

test("an answer that departs from the document becomes a loud 500", () => {
  const defects: Error[] = [];
  const finish = createFinish({
    store: createStore(timeSource("2026-03-16T12:00:00Z"), 1, undefined),
    events: createEvents(() => {}),
    log: createRequestLog(),
    onDefect: (defect) => defects.push(defect),
  });
  const target = router.find("POST", "/linkedin/messaging/send");
  if (isAnswer(target)) throw new Error("The document has no send any more.");
  const call = { method: "POST", target: "/linkedin/messaging/send", header: () => null, body: undefined };

  const outcome = finish.send({ call, query: "", target }, { status: 200, body: { success: true } });
  expect(outcome).toMatchObject({ kind: "answer", status: 500 });
  expect(defects[0]?.message).toMatch(/its 200 for sendMessage departs from the document.*required/);
});
