import type { Call, Language } from "./sample.ts";

export const curl: Language = { name: "curl", fence: "sh", extension: "sh", write };

function write({ operation, request, url }: Call): string {
  const key = '-H "Authorization: Bearer $CONNECTSAFELY_API_KEY"';
  const query = Object.entries(request.query).map(([name, value]) => `--data-urlencode ${quoted(`${name}=${value}`)}`);
  const parts = request.body
    ? [`curl ${url}`, key, '-H "Content-Type: application/json"', `-d ${quoted(JSON.stringify(request.body, null, 2))}`]
    : [`curl ${query.length > 0 ? "-G " : ""}${url}`, key, ...query];
  const [first = "", ...rest] = parts;
  const post = operation.method === "POST" || operation.method === "GET" ? [] : [`-X ${operation.method}`];
  return [first, ...post, ...rest].join(" \\\n  ");
}

/** For a POSIX shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
