// Ways in which a server goes wrong after a request has arrived. Where it can, it first does what was asked: that is the
// worst case for a client that would try again.

import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

interface Exchange {
  /** Where the request went. */
  path: string;
  response: ServerResponse;
  /** 1 for the first request of a connection, 2 for the next one. */
  nth: number;
  /** Counts the message as delivered. */
  execute(): void;
}

export type Fault = (exchange: Exchange) => void;

const json = { "content-type": "application/json" };
const html = { "content-type": "text/html" };
const elsewhere = "/linkedin/messaging/elsewhere";
const tenMegabytes = "<p>Bad gateway</p>".repeat(600_000);

/** Enough for every operation: the schemas of answers are open. */
const success = JSON.stringify({
  ...{ success: true, message: "Message sent successfully", recipientProfileUrn: "urn:li:fsd_profile:EXAMPLE" },
  ...{ conversations: [], conversationUrn: "2-EXAMPLE", messages: [], pagination: {} },
});
const half = success.slice(0, 40);

export const faults = {
  healthy: executed(({ response }) => answer(response, 200, { ...json, ...rateLimit(12) }, success)),
  "healthy, then the connection closes": executed(({ response }) => {
    answer(response, 200, { ...json, ...rateLimit(12) }, success, () => response.socket?.destroy());
  }),

  "dropped before processing": ({ response }) => response.socket?.destroy(),
  "dropped after processing": executed(({ response }) => response.socket?.destroy()),
  "reset after processing": executed(({ response }) => response.socket?.resetAndDestroy()),
  "dropped after processing, on a kept-alive connection": (exchange) =>
    faults[exchange.nth === 1 ? "healthy" : "dropped after processing"](exchange),
  "a 200 that drops after its headers": executed(({ response }) => {
    response.writeHead(200, { ...json, "content-length": success.length });
    response.write(half, () => response.socket?.destroy());
  }),
  "a page that drops after its headers": executed(({ response }) => {
    response.writeHead(200, { ...html, "content-length": 500 });
    response.write("<html>", () => response.socket?.destroy());
  }),
  "a 500 that drops after its headers": executed(({ response }) => {
    response.writeHead(500, { ...json, "content-length": 500 });
    response.write('{"error":"', () => response.socket?.destroy());
  }),

  "never answers": executed(() => {}),
  "a 200 that stalls": executed(({ response }) => response.writeHead(200, json).write(half)),
  "a 200 that never ends": executed(({ response }) => flood(response.writeHead(200, json), '"', "a".repeat(65_536))),
  "an error page that stalls": executed(({ response }) => response.writeHead(500, html).write("<p>")),
  "an error page that never ends": executed(({ response }) =>
    flood(response.writeHead(500, html), "<p>", tenMegabytes),
  ),
  "an error page of 10 MB": executed(({ response }) => answer(response, 502, html, tenMegabytes)),

  "500 after processing": executed(({ response }) =>
    answer(response, 500, json, '{"success":false,"error":"lost it"}'),
  ),
  "500 with an empty body": executed(({ response }) => answer(response, 500, {}, "")),
  "503 after processing": executed(({ response }) => answer(response, 503, { ...json, "retry-after": "1" }, "{}")),
  "200 with HTML": executed(({ response }) => answer(response, 200, html, "<html><h1>Sign in</h1></html>")),
  "200 with nothing": executed(({ response }) => answer(response, 200, json, "")),
  "200 with half a JSON": executed(({ response }) => answer(response, 200, json, half)),
  "200 with success: false": executed(({ response }) => answer(response, 200, json, '{"success":false,"error":"no"}')),
  "204": executed(({ response }) => answer(response, 204, {}, "")),

  "429, reset in 8 hours": ({ response }) => answer(response, 429, { ...json, ...rateLimit(150) }, refusal),
  "429, Retry-After of 8 hours": ({ response }) => answer(response, 429, { ...json, "retry-after": "28800" }, refusal),
  "429, Retry-After of 34 days": ({ response }) =>
    answer(response, 429, { ...json, "retry-after": "2937600" }, refusal),
  "429, Retry-After of a second": ({ response }) => answer(response, 429, { ...json, "retry-after": "1" }, refusal),
  "307": (exchange) => {
    if (exchange.path === elsewhere) faults.healthy(exchange);
    else answer(exchange.response, 307, { location: elsewhere }, "");
  },
  "400": refuse(400),
  "401": refuse(401),
  "403": refuse(403),
  "404": refuse(404),
  "408": refuse(408),
  "410": refuse(410),
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;

const refusal = '{"success":false,"error":"Rate limit exceeded for MESSAGE: 150/150 used"}';

function executed(fault: Fault): Fault {
  return (exchange) => {
    exchange.execute();
    fault(exchange);
  };
}

function refuse(status: number): Fault {
  return ({ response }) => answer(response, status, json, '{"success":false,"error":"refused"}');
}

function answer(
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  body: string,
  done?: () => void,
) {
  response.writeHead(status, status === 204 ? headers : { "content-length": Buffer.byteLength(body), ...headers });
  response.end(body, done);
}

/** As fast as the reader takes it, until the reader goes away. */
function flood(response: ServerResponse, start: string, again: string): void {
  const pour = () => {
    while (!response.destroyed && response.write(again));
  };
  response.on("drain", pour);
  response.write(start);
  pour();
}

function rateLimit(used: number): OutgoingHttpHeaders {
  return {
    "x-ratelimit-action": "MESSAGE",
    "x-ratelimit-limit": 150,
    "x-ratelimit-used": used,
    "x-ratelimit-remaining": 150 - used,
    "x-ratelimit-reset": new Date(Date.now() + 8 * 3_600_000).toISOString(),
  };
}
