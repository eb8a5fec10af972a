/** A value as JavaScript source: keys bare where they may be, one entry a line, trailing commas. */
export function javascriptValue(value: unknown, depth = 0): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const inner = "  ".repeat(depth + 1);
  const entries = Array.isArray(value)
    ? value.map((item) => javascriptValue(item, depth + 1))
    : Object.entries(value).map(([key, item]) => `${bare(key)}: ${javascriptValue(item, depth + 1)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  if (entries.length === 0) return open + close;
  return `${open}\n${entries.map((entry) => `${inner}${entry},\n`).join("")}${"  ".repeat(depth)}${close}`;
}

function bare(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
