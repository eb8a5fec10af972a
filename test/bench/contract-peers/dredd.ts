import { EventEmitter } from "node:events";
import { healthyBundle } from "./documents.ts";
import { inOpenApi30 } from "./openapi-30.ts";
import { serve } from "./served.ts";
import type { ServerTool } from "./tool.ts";

const column = "Dredd";

export const dredd: ServerTool = {
  name: column,
  columns: [column],
  about:
    "each documented answer once, from the document in OpenAPI 3.0; it compares bodies with the example, not with the schema",
  async start() {
    const { default: Dredd } = await import("dredd");
    const content = JSON.stringify(inOpenApi30(healthyBundle));
    return async ({ mutate }) => {
      await using served = await serve(mutate);
      const failed = new Set<string>();
      const emitter = new EventEmitter();
      emitter.on("test fail", ({ title, results }: Test) => {
        for (const [part, { valid, errors }] of Object.entries(results?.fields ?? {})) {
          if (!valid) for (const { message } of errors) failed.add(`${title} ${part} ${message}`);
        }
      });
      const runner = new Dredd({
        emitter,
        endpoint: served.baseUrl,
        apiDescriptions: [{ location: "openapi.json", content }],
        header: ["Authorization: Bearer sandbox-key"],
        loglevel: "silent",
        reporter: [],
      });
      await new Promise<void>((resolve, reject) => {
        runner.run((error) => (error ? reject(error) : resolve()));
      });
      return { [column]: failed };
    };
  },
};

interface Test {
  readonly title: string;
  readonly results?: {
    readonly fields: Record<
      string,
      { readonly valid: boolean; readonly errors: readonly { readonly message: string }[] }
    >;
  };
}
