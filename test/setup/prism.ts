import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import type { OpenApi } from "./document.ts";

export interface PrismMock extends AsyncDisposable {
  /** Without a trailing slash. Prism ignores the base path of `servers`: paths start here. */
  url: string;
}

/** Prism's mock of the document, in this process and on a free port: `await using prism = await startPrism(document)`. */
export async function startPrism(document: OpenApi): Promise<PrismMock> {
  const server = createServer(await getHttpOperationsFromSpec(structuredClone(document)), {
    cors: false,
    components: { logger: createLogger("prism", { level: "silent" }) },
    config: {
      mock: { dynamic: false },
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      // `true` turns Prism's own false alarms into a 500; see prism-divergences.ts.
      errors: false,
      upstreamProxy: undefined,
    },
  });
  const url = await server.listen(0, "127.0.0.1");
  return { url, [Symbol.asyncDispose]: () => server.close() };
}
