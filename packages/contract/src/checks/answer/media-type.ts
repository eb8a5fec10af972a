import type { Check } from "../../check.ts";
import type { Judged } from "./judged.ts";

/** What the coverage phase calls a body of another media type. */
export const otherMediaType = "the media type text/plain";

export const inputMediaType: Check<Judged> = {
  id: "input.mediaType",
  says: "A body of a media type that no operation takes is refused.",
  phases: ["coverage"],
  targets: ["sandbox", "url"],
  unsound: "Prism reads a body of an unknown media type as none: https://github.com/stoplightio/prism/issues/2605",
  run({ exchange: { intent, request }, answer }) {
    if (intent.kind !== "unrouted" || intent.covers !== otherMediaType || answer.status >= 400) return [];
    const message = `A body of text/plain was taken by ${new URL(request.url).pathname}`;
    return [{ message, expected: "415, or another 4xx", actual: answer.status }];
  },
};
