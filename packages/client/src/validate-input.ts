import type { Field, Operation, Place } from "@connectsafely/schema";
import type { InputIssue } from "./errors/bad-request-error.ts";

/** An input, sorted into the places of a request, and what is wrong with it. */
export interface ReadInput {
  issues: InputIssue[];
  params: { [place in Exclude<Place, "body">]?: Record<string, unknown> };
  body: Record<string, unknown> | undefined;
}

/**
 * Checks inputs against the document's own constraints and sorts them: a call takes all its fields in one flat object.
 * No message repeats a value, which may be a message or a name.
 */
export function createInputReader({ parameters, anyOf }: Operation): (input: object) => ReadInput {
  const fields = new Map<string, { place: Place; field: Field }>();
  for (const [place, named = {}] of Object.entries(parameters)) {
    for (const [name, field] of Object.entries(named)) fields.set(name, { place: place as Place, field });
  }
  const required = [...fields].filter(([, { field }]) => field.required).map(([name]) => name);

  return (input) => {
    const issues: InputIssue[] = [];
    const places: { [place in Place]?: Record<string, unknown> } = parameters.body ? { body: {} } : {};
    const given = (name: string) => places[fields.get(name)?.place ?? "body"]?.[name] !== undefined;

    for (const [name, value] of Object.entries(input)) {
      if (value === undefined) continue;
      const known = fields.get(name);
      if (known === undefined) {
        issues.push({ path: name, message: `is not known here; known are ${[...fields.keys()].join(", ")}` });
        continue;
      }
      checkValue(value, known.field, name, issues);
      // As a part of a path `..` would leave the operation: `/accounts/../messages` is `/messages`.
      if (known.place === "path" && /^\.{0,2}$/.test(String(value)))
        issues.push({ path: name, message: "must be an id" });
      const place = places[known.place] ?? {};
      places[known.place] = place;
      place[name] = value;
    }
    for (const name of required) if (!given(name)) issues.push({ path: name, message: "is required" });
    if (anyOf !== undefined && !anyOf.some((group) => group.every(given))) {
      const [first = "", ...others] = anyOf.map((group) => group.join(" with "));
      issues.push({ path: first, message: `is required, or ${others.join(" or ")} in its place` });
    }
    const { body, ...params } = places;
    return { issues, params, body };
  };
}

function checkValue(value: unknown, field: Field, path: string, issues: InputIssue[]): void {
  if (value === null && field.nullable) return;
  const problem = wrongType(value, field) ?? outOfBounds(value, field);
  if (problem !== undefined) issues.push({ path, message: problem });
  else if (Array.isArray(value) && field.items) {
    for (const [index, item] of value.entries()) checkValue(item, field.items, `${path}.${index}`, issues);
  }
}

function wrongType(value: unknown, { type }: Field): string | undefined {
  const actual = typeOf(value);
  if (type === undefined || actual === type || (type === "number" && actual === "integer")) return undefined;
  return `must be of type ${type}, not ${actual}`;
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (value instanceof Date) return "Date";
  // JSON has no word for NaN and Infinity.
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  return Number.isInteger(value) ? "integer" : typeof value;
}

function outOfBounds(value: unknown, field: Field): string | undefined {
  const { enum: allowed, pattern } = field;
  if (allowed && !allowed.includes(value)) return `must be one of ${allowed.join(", ")}`;
  if (typeof value === "number") return beyond(value, "", field.minimum, field.maximum);
  if (Array.isArray(value)) return beyond(value.length, " entries long", field.minItems, field.maxItems);
  if (typeof value !== "string") return undefined;
  // Half of a character, as `slice` leaves it of an emoji: no URL can carry it, and nobody could read it.
  if (/\p{Surrogate}/u.test(value)) return "must not hold half a character, such as half an emoji";
  if (pattern && !new RegExp(pattern, "u").test(value)) return `must match ${pattern}`;
  // JSON Schema counts characters, JavaScript halves of some of them; for "not empty" that is the same.
  return beyond(
    field.maxLength ? [...value].length : value.length,
    " characters long",
    field.minLength,
    field.maxLength,
  );
}

function beyond(size: number, unit: string, least = size, most = size): string | undefined {
  if (size < least) return `must be at least ${least}${unit}`;
  return size > most ? `must be at most ${most}${unit}` : undefined;
}
