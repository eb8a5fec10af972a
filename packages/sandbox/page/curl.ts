import type { RequestRecord } from "./api.ts";

/** The log keeps so much of a body. */
const KEPT = 4_096;

/** The request as a command that makes it again; nothing where the log has only a part of it. */
export function curlOf(
  { method, target, body }: Pick<RequestRecord, "method" | "target" | "body">,
  apiKey: string,
): string | undefined {
  if (body !== null && body.length >= KEPT) return undefined;
  const parts = [
    "curl -i",
    quote(new URL(target, document.baseURI).href),
    `-H ${quote(`Authorization: Bearer ${apiKey}`)}`,
  ];
  if (method !== "GET") parts.splice(1, 0, `-X ${method}`);
  if (body !== null) parts.push(`-H ${quote("Content-Type: application/json")}`, `--data-raw ${quote(body)}`);
  return parts.join(" ");
}

/** For a POSIX shell. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
