import { html } from "./html.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import type { Report } from "./report.ts";
import { sarif } from "./sarif.ts";

/** What `--report NAME=FILE` writes. */
export const reporters: Readonly<Record<"junit" | "html" | "sarif" | "json", (report: Report) => string>> = {
  junit,
  html,
  sarif,
  json,
};

export { github } from "./github.ts";
export { pretty } from "./pretty.ts";
export { createProgress } from "./progress.ts";
