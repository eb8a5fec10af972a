// What nine calls cost the compiler: the types that it has to instantiate, beside openapi-fetch for the same calls.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { print } from "./figures.ts";

const goal = 2_000;

const recipient = `recipientProfileUrn: "urn:li:fsd_profile:EXAMPLE"`;
const message = `${recipient}, message: "Hello!"`;
const grouped = `${message}, groupId: "12345678"`;
const conversation = `conversationUrn: "2-EXAMPLE"`;
const calls: readonly [method: "GET" | "POST", path: string, operation: string, input: string][] = [
  ["GET", "recent-messages", "getRecentMessages", "read: false"],
  ["GET", "conversation-details", "getConversationDetails", conversation],
  ["POST", "send", "sendMessage", message],
  ["POST", "send-with-typing", "sendMessageWithTyping", message],
  ["POST", "send-with-ack", "sendMessageWithAck", message],
  ["POST", "typing-indicator", "sendTypingIndicator", conversation],
  ["POST", "send-group", "sendGroupMessage", grouped],
  ["POST", "send-group-with-typing", "sendGroupMessageWithTyping", grouped],
  ["POST", "send-group-with-ack", "sendGroupMessageWithAck", grouped],
];

const client = `import { createClient } from "@connectsafely/client";\nconst { messaging } = createClient();\n`;
const openapi = `import createFetch from "openapi-fetch";\nimport type { paths } from "@connectsafely/schema";\nconst client = createFetch<paths>();\n`;

// Inside of this package, so that the programs find what they import; in a folder that git ignores.
const ignored = join(import.meta.dirname, "..", ".turbo");
mkdirSync(ignored, { recursive: true });
const folder = mkdtempSync(join(ignored, "types-"));
try {
  const ours =
    instantiations(
      "ours",
      client + calls.map(([, , operation, input]) => `await messaging.${operation}({ ${input} });\n`).join(""),
    ) - instantiations("ours-bare", client);
  const bare =
    instantiations(
      "bare",
      openapi +
        calls
          .map(([method, path, , input]) => {
            const given = method === "GET" ? `params: { query: { ${input} } }` : `body: { ${input} }`;
            return `await client.${method}("/messaging/${path}", { ${given} });\n`;
          })
          .join(""),
    ) - instantiations("bare-bare", openapi);
  print("type instantiations of nine calls", String(ours), `at most ${goal}`, ours <= goal);
  print("  the same calls with openapi-fetch", String(bare));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function instantiations(name: string, program: string): number {
  const file = join(folder, `${name}.mts`);
  writeFileSync(file, program);
  const flags = [
    "--noEmit",
    "--strict",
    "--module",
    "nodenext",
    "--target",
    "es2023",
    "--types",
    "node",
    "--skipLibCheck",
  ];
  const args = ["-w", "exec", "tsc", "--ignoreConfig", ...flags, "--extendedDiagnostics", file];
  const { stdout, status } = spawnSync("pnpm", args, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`The program for ${name} does not compile:\n${stdout}`);
  return Number(/^Instantiations:\s+(\d+)/m.exec(stdout)?.[1]);
}
