import type { OperationId } from "@connectsafely/schema";
import type { SchemaObject } from "../openapi.ts";
import { operations } from "../policy.ts";
import { type Scene, unknownAccount } from "../targets/target.ts";
import { type RequestField, type RequestModel, typesOf } from "./fields.ts";

export type Input = Readonly<Record<string, unknown>>;

/** Fields that name somebody or something: only what the scene knows is worth asking for. */
function namedValue(scene: Scene, operation: OperationId, name: string): string | undefined {
  const isGroup = operations[operation].kind === "group-send";
  switch (name) {
    case "accountId":
      return scene.namedAccountId ?? (scene.accountId === unknownAccount ? undefined : scene.accountId);
    case "recipientProfileId":
    case "profileId":
      return scene.recipientProfileId;
    case "recipientProfileUrn":
      return isGroup ? scene.memberProfileUrn : scene.recipientProfileUrn;
    case "groupId":
      return scene.groupId;
    case "conversationUrn":
      return scene.conversationUrn;
    default:
      return undefined;
  }
}

const names = new Set([
  "accountId",
  "recipientProfileId",
  "recipientProfileUrn",
  "profileId",
  "groupId",
  "conversationUrn",
  "messageUrns",
  "nextCursor",
]);

/** Whether a field's value has to come from the scene, so that its length or form is nothing to play with. */
export function isName({ name }: RequestField): boolean {
  return names.has(name);
}

/** A value that the document allows and the target knows; undefined where the scene has none. */
export function allowedValue(scene: Scene, operation: OperationId, field: RequestField): unknown {
  if (field.name === "messageUrns") return scene.messageUrns ?? [];
  // A cursor is only ever given by an answer.
  if (field.name === "nextCursor") return undefined;
  if (isName(field)) return namedValue(scene, operation, field.name);
  return plainValue(field.schema);
}

function plainValue(schema: SchemaObject): unknown {
  if (schema.default !== undefined) return schema.default;
  if (schema.enum !== undefined) return schema.enum[0];
  switch (typesOf(schema)[0]) {
    case "integer":
    case "number":
      return Math.max(schema.minimum ?? 0, Math.min(5, schema.maximum ?? 5));
    case "boolean":
      return true;
    case "array":
      return [];
    default:
      return "Hello from the contract suite".padEnd(schema.minLength ?? 0, ".").slice(0, schema.maxLength);
  }
}

/** The least that a valid request holds; undefined where the scene lacks what it takes. */
export function leastInput(model: RequestModel, scene: Scene, operation: OperationId): Input | undefined {
  const byName = new Map(model.fields.map((field) => [field.name, field]));
  const worth = (name: string) => {
    const field = byName.get(name);
    return field === undefined ? undefined : allowedValue(scene, operation, field);
  };
  const required = model.fields.filter((field) => field.required).map(({ name }) => name);
  const choice = model.choices.find((group) => group.every((name) => worth(name) !== undefined)) ?? model.choices[0];
  const account = scene.namedAccountId === undefined ? [] : ["accountId"];
  const chosen = [...new Set([...account, ...required, ...(choice ?? [])])];
  const entries = chosen.map((name): [string, unknown] => [name, worth(name)]);
  return entries.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(entries);
}

/** The same request to somebody else, named by URN. */
export function addressedTo(recipientProfileUrn: string | undefined, input: Input): Input {
  const { recipientProfileId: _, ...rest } = input;
  return { ...rest, recipientProfileUrn };
}
