import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { healthyBundle } from "./documents.ts";
import { news, type ServerTool } from "./tool.ts";
import { type Asking, askingPhases, recordTraffic, replay, serveSteadily } from "./traffic.ts";
import { lineOf, violationsOf } from "./violations.ts";

const columns = ["Prism proxy, errors", "Prism proxy"] as const;

export const prismProxy: ServerTool = {
  name: "Prism proxy",
  columns,
  about:
    "`sl-violations` of every answer to the requests that ours makes, without those of malformed JSON, on which it hangs",
  async start() {
    const operations = await getHttpOperationsFromSpec(structuredClone(healthyBundle));
    const steps = (await recordTraffic(askingPhases)).filter((step) => typeof step === "function" || !hangs(step));
    return async ({ mutate }, known) => {
      await using served = await serveSteadily(mutate);
      const proxy = createServer(operations, {
        cors: false,
        components: { logger: createLogger("prism", { level: "silent" }) },
        config: {
          isProxy: true,
          upstream: new URL(served.baseUrl),
          upstreamProxy: undefined,
          mock: { dynamic: false },
          checkSecurity: false,
          // The mistakes in the requests are meant.
          validateRequest: false,
          validateResponse: true,
          errors: false,
        },
      });
      const url = await proxy.listen(0, "127.0.0.1");
      const [errors, all] = [new Set<string>(), new Set<string>()];
      try {
        const isEnough = () => news(known, columns[0], errors).length > 0;
        await replay(steps, served, isEnough, async ({ method, path, headers, body = null }) => {
          const answer = await fetch(url + path, { method, headers, body, signal: AbortSignal.timeout(2_000) });
          await answer.arrayBuffer();
          const about = `${method} ${path.split("?")[0]} ${answer.status}`;
          for (const violation of violationsOf(answer)) {
            if (violation.location[0] !== "response") continue;
            all.add(lineOf(about, violation));
            if (violation.severity === "Error") errors.add(lineOf(about, violation));
          }
        });
      } finally {
        await proxy.close();
      }
      return { [columns[0]]: errors, [columns[1]]: all };
    };
  },
};

function hangs({ headers, body }: Asking): boolean {
  if (body === undefined || !headers["content-type"]?.includes("json")) return false;
  try {
    JSON.parse(body);
    return false;
  } catch {
    return true;
  }
}
