import type { RequestRecord } from "./api.ts";

/** The log keeps so much of a body. */
const KEPT = 4_096;

/** The request as a command that makes it again; nothing where the log has only a part of it. */
export function curlOf(
  { method, target, contentType, body }: Pick<RequestRecord, "method" | "target" | "contentType" | "body">,
  apiKey: string,
): string | undefined {
  if (body !== null && body.length >= KEPT) return undefined;
  const parts = ["curl -i"];
  // After any other method curl would wait for the body that a HEAD does not bring.
  if (method === "HEAD") parts.push("--head");
  else if (method !== "GET") parts.push(`-X ${method}`);
  parts.push(quote(new URL(target, document.baseURI).href), `-H ${quote(`Authorization: Bearer ${apiKey}`)}`);
  if (body !== null) parts.push(`-H ${quote(`Content-Type: ${contentType ?? ""}`)}`, `--data-raw ${quote(body)}`);
  return parts.join(" ");
}

/** For a POSIX shell. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
