import { chunks } from "../../chunks.ts";
import type { operations as Types } from "../../generated/salesforce/openapi.ts";
import type { Api } from "../../http/api.ts";
import { addressVariants, slugOf } from "../../match/profile-url.ts";
import type { Match, Person, Remote } from "../../model.ts";
import { decide, withoutOwnField } from "../parts.ts";
import { OWN_ID } from "./setup.ts";

/** A query travels in the address, which servers cut at about 16,000 characters once it is encoded. */
const QUERY_CHARACTERS = 9_000;

export const contact = (id: string): Remote => ({ type: "Contact", id });

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
    matches.set(person.id, { status: "none", candidates, why: reason(fields, person) });
  }
  return matches;
}

function reason(fields: readonly string[], person: Person): string {
  if (fields.length === 0) return 'no contact has this profile id, and no field is named in "addressFields"';
  return `no contact has this profile id${person.url ? " or address" : "; the profile has no address"}`;
}

async function byOwnId(api: Api<Types>, people: readonly Person[]): Promise<Map<string, Match>> {
  const matches = new Map<string, Match>();
  for (const some of chunks(people, 150)) {
    const q = `SELECT Id, ${OWN_ID} FROM Contact WHERE ${OWN_ID} IN (${some.map(({ id }) => literal(id)).join(",")})`;
    const { records } = await api.call("query", { query: { q } });
    for (const record of records) {
      matches.set(String(record[OWN_ID]), {
        status: "exact",
        remote: contact(record.Id),
        why: `${OWN_ID} is this profile id`,
      });
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
  for (const values of fields.length > 0 ? queries(people, fields.length) : []) {
    const list = values.map(literal).join(",");
    const q = `SELECT Id, ${fields.join(", ")} FROM Contact WHERE ${fields.map((field) => `${field} IN (${list})`).join(" OR ")}`;
    const { records } = await api.call("query", { query: { q } });
    for (const record of records) {
      for (const slug of new Set(fields.map((field) => slugOf(String(record[field] ?? ""))))) {
        if (slug !== undefined) found.set(slug, [...(found.get(slug) ?? []), contact(record.Id)]);
      }
    }
  }
  const why = `${fields.join(" or ")} is this profile's address`;
  const decided = people.map(
    ({ id, url }) => [id, decide(found.get(slugOf(url) ?? "") ?? [], why, "Salesforce")] as const,
  );
  return new Map(decided.filter((pair): pair is readonly [string, Match] => pair[1] !== undefined));
}

async function byName(api: Api<Types>, person: Person): Promise<Remote[]> {
  const q = `SELECT Id FROM Contact WHERE Name = ${literal(person.name)} LIMIT 5`;
  const { records } = await api.call("query", { query: { q } });
  return records.map(({ Id }) => contact(Id));
}

/** Text compares without case in SOQL, so one spelling of each name is enough. */
function* queries(people: readonly Person[], fields: number): Generator<string[]> {
  let values: string[] = [];
  let characters = 0;
  for (const { url } of people) {
    const more = [...new Map(addressVariants(url).map((value) => [value.toLowerCase(), value])).values()];
    const length = more.reduce((sum, value) => sum + value.length + 3, 0) * fields;
    if (values.length > 0 && characters + length > QUERY_CHARACTERS) {
      yield values;
      values = [];
      characters = 0;
    }
    values.push(...more);
    characters += length;
  }
  if (values.length > 0) yield values;
}

function literal(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
