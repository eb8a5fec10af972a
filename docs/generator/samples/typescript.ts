import { javascriptValue } from "./javascript-value.ts";
import type { Call, Language } from "./sample.ts";

/** Our own client. */
export const typescript: Language = { name: "TypeScript", fence: "ts", extension: "mts", write };

function write({ operation, request }: Call): string {
  return `import { createClient } from "@connectsafely/client";

const client = createClient(); // apiKey from CONNECTSAFELY_API_KEY

const answer = await client.${operation.tag}.${operation.id}(${javascriptValue(request.body ?? request.query)});
console.log(JSON.stringify(answer, null, 2));`;
}
