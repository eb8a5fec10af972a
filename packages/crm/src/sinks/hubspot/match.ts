import { chunks } from "../../chunks.ts";
import type { operations as Types } from "../../generated/hubspot/openapi.ts";
import type { Api } from "../../http/api.ts";
import { addressVariants, slugOf } from "../../match/profile-url.ts";
import type { Match, Person, Remote } from "../../model.ts";
import { decide, withoutOwnField } from "../parts.ts";
import { OWN_ID } from "./setup.ts";

const BATCH = 100;
/** A search request may have this many characters, and so many values in a list. */
const SEARCH_CHARACTERS = 2_800;
const SEARCH_VALUES = 100;

export const contact = (id: string): Remote => ({ type: "contact", id });

/** By our own id, then by address. A name is never enough; with `suggest` it proposes. */
export async function matchContacts(
  api: Api<Types>,
  fields: readonly string[],
  people: readonly Person[],
  suggest: boolean,
): Promise<Map<string, Match>> {
  const matches = await withoutOwnField(() => byOwnId(api, people));
  const rest = people.filter(({ id }) => !matches.has(id));
  for (const [id, match] of await byAddress(api, fields, rest)) matches.set(id, match);
  for (const person of people.filter(({ id }) => !matches.has(id))) {
    const candidates = suggest ? await byName(api, person) : [];
    const why = `no contact has this profile id${person.url ? " or address" : "; the profile has no address"}`;
    matches.set(person.id, { status: "none", candidates, why });
  }
  return matches;
}

async function byOwnId(api: Api<Types>, people: readonly Person[]): Promise<Map<string, Match>> {
  const matches = new Map<string, Match>();
  for (const some of chunks(people, BATCH)) {
    const { results } = await api.call("readContacts", {
      body: { idProperty: OWN_ID, properties: [OWN_ID], inputs: some.map(({ id }) => ({ id })) },
    });
    for (const { id, properties } of results) {
      const person = properties[OWN_ID];
      if (person) matches.set(person, { status: "exact", remote: contact(id), why: `${OWN_ID} is this profile id` });
    }
  }
  return matches;
}

async function byAddress(
  api: Api<Types>,
  fields: readonly string[],
  people: readonly Person[],
): Promise<Map<string, Match>> {
  const found = new Map<string, Remote[]>();
  for (const { slugs, values } of searches(people, fields.length)) {
    const { results } = await api.call("searchContacts", {
      body: {
        properties: [...fields],
        limit: 200,
        filterGroups: fields.map((propertyName) => ({ filters: [{ propertyName, operator: "IN" as const, values }] })),
      },
    });
    for (const { id, properties } of results) {
      const own = new Set(fields.map((field) => slugOf(properties[field] ?? undefined)));
      for (const slug of slugs) if (own.has(slug)) found.set(slug, [...(found.get(slug) ?? []), contact(id)]);
    }
  }
  const why = `${fields.join(" or ")} is this profile's address`;
  const decided = people.map(
    ({ id, url }) => [id, decide(found.get(slugOf(url) ?? "") ?? [], why, "HubSpot")] as const,
  );
  return new Map(decided.filter((pair): pair is readonly [string, Match] => pair[1] !== undefined));
}

async function byName(api: Api<Types>, person: Person): Promise<Remote[]> {
  const { results } = await api.call("searchContacts", {
    body: { query: person.name, properties: ["firstname", "lastname"], limit: 5 },
  });
  return results.map(({ id }) => contact(id));
}

/** As many people per search as fit into one. */
function* searches(people: readonly Person[], fields: number): Generator<{ slugs: string[]; values: string[] }> {
  let slugs: string[] = [];
  let values: string[] = [];
  let characters = 0;
  for (const { url } of people) {
    const slug = slugOf(url);
    if (slug === undefined) continue;
    const more = addressVariants(url);
    const length = more.reduce((sum, value) => sum + value.length + 3, 0) * fields;
    if (slugs.length > 0 && (characters + length > SEARCH_CHARACTERS || values.length + more.length > SEARCH_VALUES)) {
      yield { slugs, values };
      slugs = [];
      values = [];
      characters = 0;
    }
    slugs.push(slug);
    values.push(...more);
    characters += length;
  }
  if (slugs.length > 0) yield { slugs, values };
}
