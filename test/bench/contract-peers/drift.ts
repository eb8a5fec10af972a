import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { healthyBundle } from "./documents.ts";
import { redocly, temporaryFolder } from "./redocly.ts";
import type { ServerTool } from "./tool.ts";
import { type Asking, askingPhases, recordTraffic, replay, serveSteadily } from "./traffic.ts";

const column = "Redocly drift";

export const redoclyDrift: ServerTool = {
  name: column,
  columns: [column],
  about: "a HAR of the answers to the requests that ours makes",
  async start() {
    const steps = await recordTraffic(askingPhases);
    const [server] = healthyBundle.servers;
    return async ({ mutate }) => {
      await using served = await serveSteadily(mutate);
      await using folder = await temporaryFolder();
      const entries: object[] = [];
      await replay(
        steps,
        served,
        () => false,
        async (asking) => {
          const { method, path, headers, body = null } = asking;
          const answer = await fetch(served.baseUrl + path, {
            method,
            headers,
            body,
            signal: AbortSignal.timeout(2_000),
          });
          entries.push(entry(`${server?.url}${path}`, asking, answer, await answer.text()));
        },
      );
      const log = { version: "1.2", creator: { name: "contract-peers", version: "1" }, entries };
      await writeFile(join(folder.path, "traffic.har"), JSON.stringify({ log }));
      await writeFile(join(folder.path, "openapi.json"), JSON.stringify(healthyBundle));
      await redocly(
        folder.path,
        "drift",
        "traffic.har",
        "--api",
        "openapi.json",
        "--format",
        "json",
        "-o",
        "drift.json",
      );
      const { problems } = JSON.parse(await readFile(join(folder.path, "drift.json"), "utf8")) as {
        problems: Problem[];
      };
      return { [column]: new Set(problems.map(lineOf)) };
    };
  },
};

function entry(url: string, { method, headers, body }: Asking, answer: Response, text: string): object {
  const pairs = (of: Iterable<[string, string]>) => [...of].map(([name, value]) => ({ name, value }));
  const unsaid = { httpVersion: "HTTP/1.1", cookies: [], headersSize: -1, bodySize: -1 };
  const mimeType = headers["content-type"] ?? "";
  return {
    startedDateTime: new Date().toISOString(),
    time: 1,
    request: {
      ...unsaid,
      method,
      url,
      headers: pairs(Object.entries(headers)),
      queryString: pairs(new URL(url).searchParams),
      ...(body !== undefined && { postData: { mimeType, text: body } }),
    },
    response: {
      ...unsaid,
      status: answer.status,
      statusText: answer.statusText,
      headers: pairs(answer.headers),
      content: { size: text.length, mimeType: answer.headers.get("content-type") ?? "", text },
      redirectURL: "",
    },
    cache: {},
    timings: { send: 0, wait: 1, receive: 0 },
  };
}

interface Problem {
  readonly ruleId: string;
  readonly operationId?: string;
  readonly status?: number;
  readonly target?: string;
  readonly schemaPath?: string;
  readonly dataPath?: string;
  readonly message: string;
}

/** What it says of a request, it says whatever the answer was. */
function lineOf({ ruleId, operationId, status, target, schemaPath, dataPath, message }: Problem): string {
  return [ruleId, operationId, target, target === "response" && status, schemaPath, dataPath, message]
    .join(" ")
    .replaceAll(/\/\d+(?=[/\s"])/g, "/[]");
}
