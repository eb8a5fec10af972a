import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parse } from "yaml";
import { rulesFile } from "../sandbox/generator/rules-file.ts";
import { generate as generateSchema } from "../schema/generate.ts";
import { writeTogether } from "../schema/generator/write-together.ts";

// The three documents become types, an operations table each, and the validators that the fakes hold our requests to.

const here = import.meta.dirname;

for (const crm of ["hubspot", "salesforce", "pipedrive"]) {
  const source = `specs/${crm}.yaml`;
  const output = resolve(here, "src/generated", crm);
  await generateSchema(resolve(here, source), output, { source, operationModule: "@connectsafely/schema" });
  const document = parse(await readFile(resolve(here, source), "utf8"));
  const header = `// Generated from ${source}. Do not edit: change the YAML, then run pnpm generate.\n`;
  await writeTogether(output, { "rules.ts": rulesFile(document, header, "../../fakes/rules.ts") });
  console.log(`${source} -> src/generated/${crm}`);
}
