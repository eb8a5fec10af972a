import type { Pointer } from "../check.ts";
import type { ContractDocument, DocumentedOperation } from "../document.ts";
import type { SchemaObject } from "../openapi.ts";
import { settle } from "../schemas.ts";

/** A parameter or a property of the body, with its schema as it stands. */
export interface RequestField {
  readonly name: string;
  readonly place: "query" | "body";
  readonly schema: SchemaObject;
  readonly at: Pointer;
  readonly required: boolean;
}

/** All that an operation takes. */
export interface RequestModel {
  readonly fields: readonly RequestField[];
  /** Each group is one way to fulfil an either-or; at least one of them must be given whole. Empty: there is none. */
  readonly choices: readonly (readonly string[])[];
  /** Where it says that nothing else may be given; undefined where anything may. */
  readonly closedAt: Pointer | undefined;
}

export function requestModel(document: ContractDocument, operation: DocumentedOperation): RequestModel {
  const query = operation.parameters
    .filter((parameter) => parameter.in === "query")
    .map((parameter, index): RequestField => {
      const at = [...operation.at, "parameters", index];
      const schema = document.resolve<SchemaObject>(parameter.schema ?? {});
      return { name: parameter.name, place: "query", schema, at, required: parameter.required === true };
    });
  if (operation.body === undefined) return { fields: query, choices: [], closedAt: undefined };

  const at = [...operation.at, "requestBody", "content", "application/json", "schema"];
  const body = collect(document, operation.body.schema, at);
  const fields = [...body.properties].map(([name, { schema, at: place }]): RequestField => {
    return { name, place: "body", schema, at: place, required: body.required.has(name) };
  });
  return { fields: [...query, ...fields], choices: body.choices, closedAt: body.closedAt };
}

interface Collected {
  readonly properties: Map<string, { schema: SchemaObject; at: Pointer }>;
  readonly required: Set<string>;
  readonly choices: (readonly string[])[];
  closedAt: Pointer | undefined;
}

/** Lays `allOf` and `anyOf` out flat. */
function collect(document: ContractDocument, schema: SchemaObject, at: Pointer): Collected {
  const found: Collected = { properties: new Map(), required: new Set(), choices: [], closedAt: undefined };
  const visit = (part: SchemaObject, place: Pointer, isRequired: boolean): void => {
    const here = settle(document.root, place);
    const { properties = {}, required = [], allOf = [], anyOf = [], oneOf = [], ...rest } = document.resolve(part);
    for (const [name, property] of Object.entries(properties)) {
      // A `$ref` may have siblings; what they say is prose here.
      const resolved = document.resolve<SchemaObject>(property);
      found.properties.set(name, { schema: resolved, at: settle(document.root, [...here, "properties", name]) });
    }
    if (isRequired) for (const name of required) found.required.add(name);
    if (rest.unevaluatedProperties === false) found.closedAt = [...here, "unevaluatedProperties"];
    if (rest.additionalProperties === false) found.closedAt = [...here, "additionalProperties"];
    for (const [index, each] of allOf.entries()) visit(each, [...here, "allOf", index], isRequired);
    for (const [keyword, group] of [
      ["anyOf", anyOf],
      ["oneOf", oneOf],
    ] as const) {
      for (const [index, each] of group.entries()) {
        visit(each, [...here, keyword, index], false);
        const names = document.resolve(each).required ?? [];
        if (names.length > 0) found.choices.push(names);
      }
    }
  };
  visit(schema, at, true);
  return found;
}

export function typesOf({ type }: SchemaObject): readonly string[] {
  return type === undefined ? [] : typeof type === "string" ? [type] : type;
}
