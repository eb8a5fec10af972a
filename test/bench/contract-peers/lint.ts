import { createConfig, lintFromString } from "@redocly/openapi-core";
import { changedBundle } from "./documents.ts";
import type { DocumentTool } from "./tool.ts";

const column = "Redocly lint";

export const redoclyLint: DocumentTool = {
  name: column,
  columns: [column],
  about: "`recommended-strict`, without the rules of this repository",
  async start() {
    const config = await createConfig({ extends: ["recommended-strict"] });
    return async (subject) => {
      const source = JSON.stringify(changedBundle(subject));
      const problems = await lintFromString({ source, absoluteRef: "/openapi.json", config });
      const lines = problems.map(({ ruleId, message, location: [at] }) => `${ruleId} ${at?.pointer} ${message}`);
      return { [column]: new Set(lines) };
    };
  },
};
