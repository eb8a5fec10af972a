import type { operations as Types } from "../../generated/pipedrive/openapi.ts";
import type { Api } from "../../http/api.ts";
import { slugOf } from "../../match/profile-url.ts";
import type { Match, Person, Remote } from "../../model.ts";
import { decide } from "../parts.ts";

export const person = (id: number): Remote => ({ type: "person", id: String(id) });

/** Pipedrive searches the custom fields all at once, one term a call: the profile id, then the usual spellings of the address. */
export async function matchPersons(
  api: Api<Types>,
  people: readonly Person[],
  suggest: boolean,
): Promise<Map<string, Match>> {
  const matches = new Map<string, Match>();
  for (const one of people) matches.set(one.id, (await byTerms(api, one)) ?? (await nobody(api, one, suggest)));
  return matches;
}

async function byTerms(api: Api<Types>, { id, url }: Person): Promise<Match | undefined> {
  const own = decide(await search(api, id, "custom_fields"), "a custom field is this profile id", "Pipedrive");
  if (own !== undefined) return own;
  const slug = slugOf(url);
  if (slug === undefined) return undefined;
  // Matching ignores case, so the address in small letters finds each spelling of it.
  for (const term of [`https://www.linkedin.com/in/${slug}`, `https://www.linkedin.com/in/${slug}/`]) {
    const match = decide(
      await search(api, term, "custom_fields"),
      "a custom field is this profile's address",
      "Pipedrive",
    );
    if (match !== undefined) return match;
  }
  return undefined;
}

async function nobody(api: Api<Types>, { name, url }: Person, suggest: boolean): Promise<Match> {
  const candidates = suggest ? await search(api, name, "name") : [];
  const why = `no person has this profile id${url ? " or address" : "; the profile has no address"}`;
  return { status: "none", candidates, why };
}

async function search(api: Api<Types>, term: string, fields: "custom_fields" | "name"): Promise<Remote[]> {
  const { data } = await api.call("searchPersons", { query: { term, fields, exact_match: true, limit: 10 } });
  return data.items.map(({ item }) => person(item.id));
}
