import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { expected } from "./expected.ts";

const readme = readFileSync(new URL("../../packages/client/README.md", import.meta.url), "utf8");
const lines = [
  ...readme.matchAll(/^\| (.+?) \| `(\w+Error)` \| `([\w-]+)` \| (never|reads|reads and sends) \|$/gm),
].map(([, what, error, delivery, again]) => ({ what, error, delivery, again }));

test("every line of the README is run against a server, and every row here is a line there", () => {
  const here = new Set(expected.map(({ readme }) => readme));
  expect([...here].sort()).toEqual(lines.map(({ what }) => what).sort());
});

test.each(lines)("the README says what happens: $what", ({ what, error, delivery, again }) => {
  const rows = expected.filter(({ readme }) => readme === what);
  expect(rows.map(({ send }) => ({ error: send.error, delivery: send.delivery }))).toEqual(
    rows.map(() => ({ error, delivery })),
  );
  const sendsAgain = rows.some(({ send }) => send.waits > 0);
  const readsAgain = rows.some(({ read }) => read !== undefined && read.waits > 0);
  expect({ sendsAgain, readsAgain }).toEqual({
    sendsAgain: again === "reads and sends",
    readsAgain: again !== "never",
  });
});
