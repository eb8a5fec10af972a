// llms.txt: what a program that writes programs should know first, and where the rest is as Markdown.

import { blocks } from "./markdown.ts";
import type { Model } from "./model.ts";
import { firstSentence } from "./pages/operation.ts";
import { absolute } from "./site.ts";

export interface Entry {
  path: string;
  title: string;
  description: string;
}

export function llms(model: Model, guides: Entry[]): string {
  const { title, summary } = model.document.info;
  const quota = model.operations.find((operation) => operation.quota)?.quota;
  return `${blocks(
    `# ${title}`,
    `> ${summary} The API is ConnectSafely's; LinkedIn has no part in it. TypeScript client: \`@connectsafely/client\`. Sandbox: \`@connectsafely/sandbox\`.`,
    "Instructions for programs that use the API:",
    [
      `- Base address \`${model.server}\`, header \`Authorization: Bearer <key>\`. Keep the key on a server and out of logs.`,
      "- Never repeat a send after a timeout, a broken connection or a 5xx: the message may have gone out, and there is no idempotency key. Read the conversation first. The client says so in `error.delivery`: `not-sent`, `unknown` or `accepted`.",
      `- All sends share ${quota?.limit} messages a day and account, until midnight UTC. Read \`X-RateLimit-Remaining\` and \`X-RateLimit-Reset\`; after a 429 wait for the reset, without a backoff loop.`,
      "- `getRecentMessages` pages by `nextCursor`, towards older conversations, until it is null or absent. `getConversationDetails` pages back by `deliveredAt` set to the oldest `sentAt` you hold.",
      "- Pass `conversationUrn` (or else `conversationId`) to `getConversationDetails`; percent-encode both.",
      "- Request bodies are closed: an unknown field is refused. Response bodies are open.",
      "- Develop against the sandbox, `npx @connectsafely/sandbox`: http://127.0.0.1:4010/linkedin, key `sandbox-key`. Send to real people only what a person has approved.",
    ].join("\n"),
    "## Guides",
    guides.map(line).join("\n"),
    "## Operations",
    model.operations
      .map(({ id, method, path, summary: what, description }) =>
        line({
          path: `operations/${id}`,
          title: id,
          description: `\`${method} ${path}\`. ${what}. ${firstSentence(description)}`,
        }),
      )
      .join("\n"),
    "## Optional",
    [
      `- [openapi.json](${absolute("openapi.json")}): the OpenAPI 3.1 document`,
      `- [openapi.yaml](${absolute("openapi.yaml")}): the same as YAML`,
      `- [Postman collection](${absolute("downloads/postman.json")}): format 2.1`,
      `- [Bruno collection](${absolute("downloads/bruno.zip")}): a folder of text files`,
      `- [Changes](${absolute("changelog.md")}): what differs from the last release`,
    ].join("\n"),
  )}\n`;
}

function line({ path, title, description }: Entry): string {
  return `- [${title}](${absolute(`${path}.md`)}): ${description}`;
}
