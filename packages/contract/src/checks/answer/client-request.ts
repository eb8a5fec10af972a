import { isDeepStrictEqual } from "node:util";
import type { Check, Finding } from "../../check.ts";
import type { Exchange } from "../../exchange.ts";
import { auth, mediaType, operations } from "../../policy.ts";
import { everyTarget, wheneverAnswered } from "./where.ts";

/** Also judges what the client refused to send: that has no answer. */
export const clientRequest: Check<Exchange> = {
  id: "client.request",
  says: "The client makes exactly one request, with every field of its input in its place, and nothing else.",
  phases: wheneverAnswered,
  targets: everyTarget,
  run({ operation, client, input, request }) {
    if (client === undefined || operation === undefined || input === undefined) return [];
    const policy = operations[operation];
    if (client.requests === 0) {
      return [{ message: "The client refused what the document allows", actual: client.error }];
    }
    const findings: Finding[] = [];
    const expect = (message: string, expected: unknown, actual: unknown) => {
      if (!isDeepStrictEqual(expected, actual)) findings.push({ message, expected, actual });
    };
    expect("The client made more than one request", 1, client.requests);
    expect("The client used another method", policy.method, request.method);
    const url = new URL(request.url);
    expect("The client went to another path", true, url.pathname.endsWith(policy.path));
    const headers = new Headers(request.headers.map(([name, value]): [string, string] => [name, value]));
    expect("The client sent no key", true, (headers.get(auth.header) ?? "").startsWith(auth.prefix));
    expect("The client did not ask for JSON", true, (headers.get("accept") ?? "").includes(mediaType));
    if (policy.method === "GET") {
      const asked = Object.fromEntries(Object.entries(input).map(([name, value]) => [name, String(value)]));
      expect("The query is not the input", asked, Object.fromEntries(url.searchParams));
      expect("A GET has a body", undefined, request.body);
    } else {
      expect("The body is not the input", input, parsed(request.body));
      expect("The body is not called JSON", true, (headers.get("content-type") ?? "").startsWith(mediaType));
    }
    return findings;
  },
};

/** What is no JSON is shown as it is. */
function parsed(body: string | undefined): unknown {
  try {
    return body === undefined ? undefined : JSON.parse(body);
  } catch {
    return body;
  }
}
