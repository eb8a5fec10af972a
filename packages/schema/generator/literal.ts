const width = 120;

/** A JSON value as TypeScript: on one line where it fits, else one line per member. */
export function literal(value: unknown, indent = "", taken = 0): string {
  const line = inline(value);
  if (typeof value !== "object" || value === null || indent.length + taken + line.length < width) return line;

  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${deeper}${literal(item, deeper, 1)},\n`).join("")}${indent}]`;
  }
  const members = Object.entries(value).map(([key, member]) => {
    const name = `${propertyName(key)}: `;
    return `${deeper}${name}${literal(member, deeper, name.length)},\n`;
  });
  return `{\n${members.join("")}${indent}}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${propertyName(key)}: ${inline(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function propertyName(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
