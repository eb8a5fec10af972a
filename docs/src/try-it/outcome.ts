// Shows what was asked and answered.

import type { Operation } from "../../generator/model.ts";
import { curl } from "../../generator/samples/curl.ts";
import { type Asked, search } from "./request.ts";

export interface Answered {
  status: number;
  statusText: string;
  headers: [string, string][];
  body: string;
}

export function showOutcome(place: HTMLElement, asked: Asked, answered: Answered): void {
  place.replaceChildren(
    ...quota(answered),
    ...part(`Answer: ${answered.status} ${answered.statusText}`, pretty(answered.body), answered.status < 400),
    ...part("Its headers", answered.headers.map(([name, value]) => `${name}: ${value}`).join("\n")),
    ...part("Request", requestText(asked)),
    ...part("To run it for real, with your key in the environment", command(asked)),
  );
  place.hidden = false;
}

function part(title: string, text: string, isGood?: boolean): HTMLElement[] {
  const heading = document.createElement("p");
  heading.className = "try-it-heading";
  if (isGood !== undefined) heading.dataset["good"] = String(isGood);
  heading.textContent = title;
  const block = document.createElement("pre");
  block.tabIndex = 0;
  block.textContent = text;
  return [heading, block];
}

/** How full the day is, where the headers tell. */
function quota({ headers }: Answered): HTMLElement[] {
  const value = (name: string) => Number(headers.find(([header]) => header.toLowerCase() === name)?.[1] ?? Number.NaN);
  const [used, limit] = [value("x-ratelimit-used"), value("x-ratelimit-limit")];
  if (Number.isNaN(used) || Number.isNaN(limit)) return [];
  const meter = document.createElement("meter");
  meter.max = limit;
  meter.value = used;
  const label = document.createElement("label");
  label.className = "try-it-quota";
  label.append(`${used} of ${limit} messages of the day used `, meter);
  return [label];
}

function requestText({ method, path, query, body }: Asked): string {
  const lines = [`${method} ${path}${search(query)}`, "Authorization: Bearer sandbox-key"];
  return body
    ? [...lines, "Content-Type: application/json", "", JSON.stringify(body, null, 2)].join("\n")
    : lines.join("\n");
}

function command({ method, path, server, query, body }: Asked): string {
  return curl.write({
    operation: { method } as Operation,
    request: { name: "", summary: "", query, body },
    url: `${server}${path}`,
  });
}

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
