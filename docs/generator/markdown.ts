// Small pieces of Markdown that every generated page uses.

/** A page is for a browser; text is the `.md` twin of the page, for whoever reads without one. */
export type Reader = "page" | "text";

export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `|${head.map(() => " --- |").join("")}`, ...rows.map(line)].join("\n");
}

/** `meta` is for the highlighter: `title="greet.ts"`. */
export function fence(language: string, code: string, meta = ""): string {
  return `\`\`\`${`${language} ${meta}`.trimEnd()}\n${code.trimEnd()}\n\`\`\``;
}

export function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** Blocks with an empty line between them; what is undefined or empty is left out. */
export function blocks(...parts: (string | undefined | false)[]): string {
  return parts.filter((part) => part !== undefined && part !== false && part !== "").join("\n\n");
}

export function page(front: { title: string; description: string; [key: string]: unknown }, body: string): string {
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n\n${body}\n`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll(/\s*\n\s*/g, " ");
}
