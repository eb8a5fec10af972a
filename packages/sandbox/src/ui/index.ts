import type { Outcome } from "../exchange.ts";

// The page for people. It is made of the control API and nothing else, so this file only hands out what a browser loads.

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>ConnectSafely sandbox</title>
<h1>ConnectSafely sandbox</h1>
<ul>
<li><a href="/_sandbox/state">State</a></li>
<li><a href="/_sandbox/sent">Sent messages</a></li>
<li><a href="/_sandbox/requests">Requests</a></li>
<li><a href="/_sandbox/openapi.json">Control API</a></li>
</ul>
</html>
`;

/** What is at a path below the control API, if the page owns it. */
export function ui(path: string): Outcome | undefined {
  if (path !== "/ui") return undefined;
  return { kind: "answer", status: 200, headers: { "Content-Type": "text/html; charset=utf-8" }, text: page };
}
