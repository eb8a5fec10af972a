import type { Exchange } from "./exchange.ts";

/** The request as a command for a POSIX shell. */
export function curlOf({ request: { method, url, headers, body } }: Exchange): string | undefined {
  if (url === "") return undefined;
  const sent = headers.filter(([name]) => !["accept", "user-agent"].includes(name.toLowerCase()));
  return [
    `curl -i -X ${method} ${quote(url)}`,
    ...sent.map(([name, value]) => `-H ${quoteKey(name, value)}`),
    ...(body === undefined ? [] : [`--data-raw ${quote(body)}`]),
  ].join(" \\\n  ");
}

/** The same call through the client; undefined for what the client would not send. */
export function snippetOf({ operation, input, client }: Exchange): string | undefined {
  if (operation === undefined || input === undefined || client === undefined) return undefined;
  return `await client.messaging.${operation}(${JSON.stringify(input, undefined, 2)}).result();`;
}

/** In double quotes the masked key is a variable that the shell fills in. */
function quoteKey(name: string, value: string): string {
  return name.toLowerCase() === "authorization" ? `"${name}: ${value}"` : quote(`${name}: ${value}`);
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
