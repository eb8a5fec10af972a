import type { Check } from "../../check.ts";
import type { Judged } from "./judged.ts";
import { everyTarget } from "./where.ts";

const missing = "no Authorization";
const scheme = "another scheme";
const bare = "a key without the word Bearer";
const empty = "an empty key";
/** These are no bearer key at all, whatever the key. */
const formless = [scheme, bare, empty];

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

export const authScheme = refused("auth.scheme", "A key in any other form than Bearer is a 401.", (covers) =>
  formless.includes(covers),
);

export const authInvalid = refused(
  "auth.invalid",
  "A key that nobody has is a 401.",
  (covers) => covers !== missing && !formless.includes(covers),
  "Prism takes any key: https://github.com/stoplightio/prism/issues/2313",
);

/** What the coverage phase puts in the place of the key. Null: nothing. */
export function wrongKeys(key: string): Readonly<Record<string, string | null>> {
  return {
    [missing]: null,
    [scheme]: "Basic c29tZWJvZHk6c2VjcmV0",
    [bare]: key,
    [empty]: "Bearer ",
    "an unknown key": "Bearer nobody-has-this-key",
    "a key that only begins right": `Bearer ${key}x`,
    ...(key !== key.toUpperCase() && { "a key in other letters": `Bearer ${key.toUpperCase()}` }),
  };
}
