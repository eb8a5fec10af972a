import type { OperationId } from "@connectsafely/schema";
import type { Scene } from "../targets/target.ts";
import { type RequestField, type RequestModel, typesOf } from "./fields.ts";
import { allowedValue, type Input, isName, leastInput } from "./values.ts";

/** A request on one side of one rule of the document. */
export interface Case {
  /** Names rule and side, the same in every run: `count maximum, above`. */
  readonly covers: string;
  readonly input: Input;
  /** The field whose rule it is. */
  readonly field: RequestField | undefined;
}

/** What the document just allows: every field, every value of an enum, both ends of every range. */
export function allowedCases(model: RequestModel, scene: Scene, operation: OperationId): Case[] {
  const least = leastInput(model, scene, operation);
  if (least === undefined) return [];
  const cases: Case[] = [{ covers: "the least that is required", input: least, field: undefined }];
  const all: Record<string, unknown> = { ...least };
  for (const field of model.fields) {
    const value = allowedValue(scene, operation, field);
    if (value !== undefined) all[field.name] = value;
    for (const [rule, allowed] of allowedSides(field, value)) {
      cases.push({
        covers: `${field.name} ${rule}`,
        input: { ...least, ...companions(field, allowed), [field.name]: allowed },
        field,
      });
    }
  }
  for (const group of model.choices) {
    const rest = without(least, model.choices.flat());
    const given = Object.fromEntries(group.map((name) => [name, all[name]]));
    if (group.some((name) => all[name] === undefined)) continue;
    cases.push({ covers: `${group.join(" and ")} alone`, input: { ...rest, ...given }, field: undefined });
  }
  cases.push({ covers: "every field", input: all, field: undefined });
  return cases;
}

function allowedSides(field: RequestField, value: unknown): [string, unknown][] {
  const { schema } = field;
  if (value === undefined) return [];
  const sides: [string, unknown][] = [["given", value]];
  for (const each of schema.enum ?? []) sides.push([`enum, ${JSON.stringify(each)}`, each]);
  if (typesOf(schema).includes("boolean")) sides.push(["true", true], ["false", false]);
  if (typesOf(schema).includes("array")) {
    sides.push(["no item", []]);
    if (Array.isArray(value) && value.length > 1) sides.push(["one item", value.slice(0, 1)]);
  }
  if (schema.minimum !== undefined) sides.push(["minimum, at", schema.minimum]);
  if (schema.maximum !== undefined) sides.push(["maximum, at", schema.maximum]);
  if (!isName(field)) {
    if (schema.minLength !== undefined) sides.push(["minLength, at", "x".repeat(schema.minLength)]);
    if (schema.maxLength !== undefined) sides.push(["maxLength, at", "x".repeat(schema.maxLength)]);
    if (typesOf(schema).includes("string") && schema.enum === undefined) {
      sides.push(["any script", anyScript]);
      if (field.place === "body" && schema.maxLength === undefined)
        sides.push(["long", "Long text. ".repeat(LONG / 11)]);
    }
  }
  return sides;
}

/** What gets lost on the way: signs of queries and markup, half of a letter, a second line. */
const anyScript = 'Grüße, 你好, مرحبا 👋🏽 C++ & = % # <b>"quotes"</b> 100 %20\n\tsecond line';
/** No length is published, so a long text is as good as a short one. */
const LONG = 5_500;

/** An InMail goes with a subject. */
function companions({ name }: RequestField, value: unknown): Input {
  return name === "messageType" && value === "inmail" ? { subject: "A question about your work" } : {};
}

/** What the document just refuses, one rule at a time. */
export function refusedCases(model: RequestModel, scene: Scene, operation: OperationId): Case[] {
  const least = leastInput(model, scene, operation);
  if (least === undefined) return [];
  const cases: Case[] = [];
  for (const field of model.fields) {
    if (field.required)
      cases.push({ covers: `${field.name} required, missing`, input: without(least, [field.name]), field });
    for (const [rule, refused] of refusedSides(field)) {
      cases.push({ covers: `${field.name} ${rule}`, input: { ...least, [field.name]: refused }, field });
    }
  }
  if (model.choices.length > 0) {
    const input = without(least, model.choices.flat());
    cases.push({ covers: `${model.choices.flat().join(" or ")}, neither`, input, field: undefined });
  }
  if (model.closedAt !== undefined) {
    const input = { ...least, recipientProfileURN: "a misspelt field" };
    cases.push({ covers: "unknown field", input, field: undefined });
  }
  return cases;
}

function refusedSides({ schema, place }: RequestField): [string, unknown][] {
  const types = typesOf(schema);
  const sides: [string, unknown][] = [];
  const isText = types.includes("string");
  if (place === "body") {
    if (!types.includes("null")) sides.push(["type, null", null]);
    if (isText) sides.push(["type, a number", 7], ["type, a list", ["x"]], ["type, an object", { text: "x" }]);
    if (types.includes("array"))
      sides.push(["type, a text", "x"], ["items, a number", [7]], ["items, empty text", [""]]);
  } else {
    if (types.includes("integer")) sides.push(["type, a word", "many"], ["type, a fraction", "1.5"]);
    if (types.includes("boolean")) sides.push(["type, a word", "maybe"]);
  }
  if (isText && (schema.minLength ?? 0) > 0) sides.push(["minLength, below", "x".repeat((schema.minLength ?? 1) - 1)]);
  if (schema.maxLength !== undefined) sides.push(["maxLength, above", "x".repeat(schema.maxLength + 1)]);
  if (schema.minimum !== undefined) sides.push(["minimum, below", schema.minimum - 1]);
  if (schema.maximum !== undefined) sides.push(["maximum, above", schema.maximum + 1]);
  if (schema.enum !== undefined) sides.push(["enum, none of it", "carrier-pigeon"]);
  return sides;
}

function without(input: Input, fields: readonly string[]): Input {
  return Object.fromEntries(Object.entries(input).filter(([name]) => !fields.includes(name)));
}
