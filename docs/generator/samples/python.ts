import { type Call, indent, type Language } from "./sample.ts";

/** The standard library alone. */
export const python: Language = { name: "Python", fence: "python", extension: "py", write };

function write({ operation, request, url }: Call): string {
  const hasQuery = Object.keys(request.query).length > 0;
  const query = hasQuery ? `query = urllib.parse.urlencode(${pythonValue(request.query)})\n` : "";
  const key = `"Authorization": f"Bearer {os.environ['CONNECTSAFELY_API_KEY']}"`;
  const options = request.body
    ? `    method="${operation.method}",
    headers={
        ${key},
        "Content-Type": "application/json",
    },
    data=json.dumps(${indent(pythonValue(request.body), 4)}).encode(),
`
    : `    headers={${key}},
`;
  return `import json
import os
${hasQuery ? "import urllib.parse\n" : ""}import urllib.request

${query}request = urllib.request.Request(
    ${hasQuery ? `f"${url}?{query}"` : `"${url}"`},
${options})
with urllib.request.urlopen(request, timeout=30) as response:
    print(json.dumps(json.load(response), indent=2))`;
}

function pythonValue(value: unknown, depth = 0): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  // A JSON string is a Python string too.
  if (typeof value !== "object") return JSON.stringify(value);
  const inner = "    ".repeat(depth + 1);
  const entries = Array.isArray(value)
    ? value.map((item) => pythonValue(item, depth + 1))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${pythonValue(item, depth + 1)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  if (entries.length === 0) return open + close;
  return `${open}\n${entries.map((entry) => `${inner}${entry},\n`).join("")}${"    ".repeat(depth)}${close}`;
}
