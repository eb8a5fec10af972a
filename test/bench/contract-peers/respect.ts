import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { healthyBundle } from "./documents.ts";
import { redocly, temporaryFolder } from "./redocly.ts";
import { serve } from "./served.ts";
import type { ServerTool } from "./tool.ts";

const column = "Redocly respect";

export const redoclyRespect: ServerTool = {
  name: column,
  columns: [column],
  about: "one call of each operation, from `redocly generate-arazzo`",
  async start() {
    const made = await arazzo();
    return async ({ mutate }) => {
      await using served = await serve(mutate);
      await using folder = await temporaryFolder();
      await writeFile(join(folder.path, "openapi.json"), JSON.stringify(healthyBundle));
      await writeFile(join(folder.path, "calls.arazzo.yaml"), made);
      const words = ["--input", "bearerAuth=sandbox-key", "-S", `openapi=${served.baseUrl}`];
      await redocly(
        folder.path,
        "respect",
        "calls.arazzo.yaml",
        ...words,
        "--max-fetch-timeout",
        "5000",
        "-J",
        "report.json",
      );
      const report = JSON.parse(await readFile(join(folder.path, "report.json"), "utf8")) as Report;
      const steps = Object.values(report.files).flatMap((file) =>
        file.executedWorkflows.flatMap((each) => each.executedSteps),
      );
      const failed = steps.flatMap(({ stepId, checks = [] }) =>
        checks.filter(({ status }) => status !== "success").map(({ name }) => `${stepId} ${name}`),
      );
      return { [column]: new Set(failed) };
    };
  },
};

async function arazzo(): Promise<string> {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, "openapi.json"), JSON.stringify(healthyBundle));
  await redocly(folder.path, "generate-arazzo", "openapi.json", "-o", "calls.arazzo.yaml");
  return readFile(join(folder.path, "calls.arazzo.yaml"), "utf8");
}

interface Report {
  readonly files: Record<
    string,
    { readonly executedWorkflows: readonly { readonly executedSteps: readonly Step[] }[] }
  >;
}

interface Step {
  readonly stepId: string;
  readonly checks?: readonly { readonly name: string; readonly status: string }[];
}
