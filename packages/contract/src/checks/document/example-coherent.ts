import type { Check, Finding } from "../../check.ts";
import type { ContractDocument } from "../../document.ts";
import { staticOnly } from "./static-only.ts";

/** What the published errors say, by status: an example under another status would teach the wrong thing. */
const reasons: Readonly<Record<number, RegExp>> = {
  401: /unauthorized/i,
  403: /403|expired|not allowed|forbidden/i,
  429: /rate limit|too many/i,
};

export const exampleCoherent: Check<ContractDocument> = {
  ...staticOnly,
  id: "example.coherent",
  says: "An example tells the story of its own status: a 200 succeeds, an error does not and gives a reason of its kind.",
  run({ operations }) {
    return operations.flatMap(({ id, responses }) =>
      responses.flatMap(({ status, examples, at }) =>
        Object.entries(examples).flatMap(([name, value]): Finding[] => {
          const body = Object(value) as { success?: unknown; error?: unknown; message?: unknown };
          const where = { operation: id, at: [...at, "content", "application/json", "examples", name], actual: value };
          const isSuccess = status === 200;
          if ((body.success ?? isSuccess) !== isSuccess || (isSuccess && body.success !== true)) {
            return [
              { ...where, message: `The example ${name} of the ${status} says success: ${String(body.success)}` },
            ];
          }
          const reason = JSON.stringify(body.error ?? body.message ?? "");
          const expected = reasons[status];
          const stray = Object.entries(reasons).find(
            ([other, words]) => Number(other) !== status && other !== "403" && words.test(reason),
          );
          if (!isSuccess && (stray !== undefined || (expected !== undefined && !expected.test(reason)))) {
            return [
              {
                ...where,
                message: `The example ${name} of the ${status} gives the reason of another status: ${reason}`,
              },
            ];
          }
          return [];
        }),
      ),
    );
  },
};
