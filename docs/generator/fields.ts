// A schema as the rows of a table, nested fields below their parent: `conversations[].participants[].name`.

import { type Document, resolve, type Schema } from "./document.ts";

export interface Field {
  /** The way to the field from the outside in. */
  path: string;
  type: string;
  required: "yes" | "no" | "one of";
  description: string;
  /** Default, limits and allowed values, each as a short text. */
  limits: string[];
  sensitive: boolean;
}

/** Every field of an object schema, in the document's order. */
export function fieldsOf(document: Document, schema: Schema, prefix = ""): Field[] {
  return [...propertiesOf(document, schema)].flatMap(([name, { required, schema: property }]) => {
    const path = `${prefix}${name}`;
    const found = resolve(document, property);
    return [{ ...describe(document, found), path, required }, ...childrenOf(document, found, path)];
  });
}

/** One value, such as a parameter or a header, as a row without its name. */
export function describe(document: Document, schema: Schema): Omit<Field, "path" | "required"> {
  const found = resolve(document, schema);
  return {
    type: typeName(document, found),
    description: (found.description ?? "").trim().replaceAll("\n", " "),
    limits: limitsOf(found),
    sensitive: found["x-sensitive"] === true,
  };
}

interface Property {
  required: Field["required"];
  schema: Schema;
}

function propertiesOf(document: Document, schema: Schema): Map<string, Property> {
  const { properties = {}, required = [], allOf = [], anyOf = [], oneOf = [] } = resolve(document, schema);
  const all = new Map<string, Property>();
  for (const part of allOf) for (const [name, property] of propertiesOf(document, part)) all.set(name, property);
  for (const [name, property] of Object.entries(properties))
    all.set(name, { required: required.includes(name) ? "yes" : "no", schema: property });
  // Branches that only say `required`, as those of `Error` do, which needs `error` or `message`.
  const bare = allOf.flatMap((part) => part.anyOf ?? []).filter((branch) => branch.properties === undefined);
  for (const name of bare.flatMap((branch) => branch.required ?? [])) {
    const property = all.get(name);
    if (property) all.set(name, { ...property, required: "one of" });
  }
  const branches = [...anyOf, ...oneOf].map((branch) => propertiesOf(document, branch));
  for (const branch of branches)
    for (const [name, property] of branch) if (!all.has(name)) all.set(name, inBranches(name, property, branches));
  return all;
}

/** A field that some branches need and others do not is one of several that will do. */
function inBranches(name: string, property: Property, branches: Map<string, Property>[]): Property {
  const needed = branches.filter((branch) => branch.get(name)?.required === "yes").length;
  if (needed === branches.length) return property;
  return { ...property, required: needed === 0 ? "no" : "one of" };
}

function childrenOf(document: Document, schema: Schema, path: string): Field[] {
  const item = schema.items && resolve(document, schema.items);
  if (item) return childrenOf(document, item, `${path}[]`);
  return fieldsOf(document, schema, `${path}.`);
}

function typeName(document: Document, schema: Schema): string {
  const choices = schema.oneOf ?? schema.anyOf;
  if (schema.type === undefined && choices)
    return [...new Set(choices.map((one) => typeName(document, resolve(document, one))))].join(" or ");
  const types = [schema.type ?? "any"].flat();
  return types.map((type) => (type === "array" ? listName(document, schema) : withFormat(type, schema))).join(" or ");
}

function listName(document: Document, schema: Schema): string {
  return schema.items ? `list of ${typeName(document, resolve(document, schema.items))}` : "list";
}

function withFormat(type: string, { format }: Schema): string {
  return format !== undefined && type === "string" ? `string (${format})` : type;
}

function limitsOf(schema: Schema): string[] {
  const { minimum, maximum, minLength, maxLength } = schema;
  return [
    schema.enum && `one of ${schema.enum.map((value) => `\`${value}\``).join(", ")}`,
    schema.default !== undefined && `default \`${schema.default}\``,
    minimum !== undefined && maximum !== undefined && `from ${minimum} to ${maximum}`,
    minimum !== undefined && maximum === undefined && `at least ${minimum}`,
    minimum === undefined && maximum !== undefined && `at most ${maximum}`,
    minLength !== undefined && (minLength === 1 ? "not empty" : `at least ${minLength} characters`),
    maxLength !== undefined && `at most ${maxLength} characters`,
  ].filter((text) => text !== undefined && text !== false);
}
