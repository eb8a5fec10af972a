import type { Check } from "../../check.ts";
import { mediaType } from "../../policy.ts";
import type { Judged } from "./judged.ts";
import { everyTarget, wheneverAnswered } from "./where.ts";

export const contentType: Check<Judged> = {
  id: "content.type",
  says: "A body comes with exactly the media type that the document gives its status.",
  phases: wheneverAnswered,
  targets: everyTarget,
  run({ answer, response, exchange }) {
    if (exchange.intent.kind === "unrouted" || exchange.operation === undefined) return [];
    const documented = response?.mediaTypes ?? [mediaType];
    // Parameters, such as a charset, do not make another media type.
    const [type = ""] = (answer.headers.get("content-type") ?? "").toLowerCase().split(";");
    if (documented.includes(type.trim())) return [];
    const actual = answer.headers.get("content-type") ?? "no Content-Type";
    const message = `The ${answer.status} came as ${actual}`;
    return [
      { message, expected: documented.join(" or "), actual, ...(response && { at: [...response.at, "content"] }) },
    ];
  },
};
