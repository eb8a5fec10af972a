import type { Check } from "../../check.ts";
import type { Judged } from "./judged.ts";
import { everyTarget } from "./where.ts";

const missing = "no Authorization";
const scheme = "another scheme";

function refused(id: string, says: string, covers: (covers: string) => boolean, prism?: string): Check<Judged> {
  return {
    id,
    says,
    phases: ["coverage"],
    targets: prism === undefined ? everyTarget : ["sandbox", "url"],
    ...(prism !== undefined && { unsound: prism }),
    run({ exchange: { intent }, answer, operation }) {
      if (intent.kind !== "unauthorized" || !covers(intent.covers) || operation === undefined) return [];
      if (answer.status === 401) return [];
      const message = `A request with ${intent.covers} was answered with ${answer.status}`;
      return [{ message, at: [...operation.at, "responses", "401"], expected: 401, actual: answer.status }];
    },
  };
}

export const authMissing = refused("auth.missing", "A request without a key is a 401.", (covers) => covers === missing);

export const authScheme = refused(
  "auth.scheme",
  "A key in any other form than Bearer is a 401.",
  (covers) => covers === scheme,
);

export const authInvalid = refused(
  "auth.invalid",
  "A key that nobody has is a 401.",
  (covers) => covers !== missing && covers !== scheme,
  "Prism takes any key: https://github.com/stoplightio/prism/issues/2313",
);

/** What the coverage phase puts in the place of the key. Null: nothing. */
export const wrongKeys: Readonly<Record<string, string | null>> = {
  [missing]: null,
  [scheme]: "Basic c29tZWJvZHk6c2VjcmV0",
  "an unknown key": "Bearer nobody-has-this-key",
};
