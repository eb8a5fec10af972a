import { javascriptValue } from "./javascript-value.ts";
import { type Call, indent, type Language } from "./sample.ts";

/** JavaScript without our client. */
export const plainFetch: Language = { name: "fetch", fence: "js", extension: "mjs", write };

function write({ operation, request, url }: Call): string {
  const hasQuery = Object.keys(request.query).length > 0;
  const query = hasQuery ? `const query = new URLSearchParams(${javascriptValue(texts(request.query))});\n` : "";
  const address = hasQuery ? `\`${url}?\${query}\`` : `"${url}"`;
  const options = request.body
    ? `{
  method: "${operation.method}",
  headers: {
    Authorization: \`Bearer \${process.env.CONNECTSAFELY_API_KEY}\`,
    "Content-Type": "application/json",
  },
  body: JSON.stringify(${indent(javascriptValue(request.body), 2)}),
  signal: AbortSignal.timeout(30_000),
}`
    : `{
  headers: { Authorization: \`Bearer \${process.env.CONNECTSAFELY_API_KEY}\` },
  signal: AbortSignal.timeout(30_000),
}`;
  return `${query}const response = await fetch(${address}, ${options});
if (!response.ok) throw new Error(\`\${response.status} \${await response.text()}\`);
console.log(JSON.stringify(await response.json(), null, 2));`;
}

function texts(query: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]));
}
