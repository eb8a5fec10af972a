import { type OpenApi, type Ref, resolve } from "../../setup/document.ts";

type Loose = Record<string, unknown>;

/** What OpenAPI 3.0 has no words for. */
const newer = new Set(["jsonSchemaDialect", "unevaluatedProperties"]);
/** What is below these is a value: nothing in it is a keyword. */
const values = new Set(["example", "default", "enum"]);

/**
 * The document in the words of OpenAPI 3.0, for a tool that knows no later ones. What 3.0 cannot say is left out, every
 * `$ref` is replaced by what it stands for, and the first of named examples is the only one: Dredd reads no others.
 */
export function inOpenApi30(document: OpenApi): Loose {
  const { paths, ...rest } = document;
  const { securitySchemes } = rest.components;
  return {
    ...rest,
    openapi: "3.0.3",
    jsonSchemaDialect: undefined,
    components: { securitySchemes },
    paths: converted(paths, document),
  };
}

function converted(given: unknown, document: OpenApi): unknown {
  if (Array.isArray(given)) return given.map((each) => converted(each, document));
  if (typeof given !== "object" || given === null) return given;
  const node = resolve<Loose>(document, given as Loose | Ref);
  const kept = Object.entries(node).filter(([key]) => !newer.has(key) && key !== "examples");
  const copy: Loose = Object.fromEntries(
    kept.map(([key, value]) => [key, values.has(key) ? value : converted(value, document)]),
  );
  // A property may have the name of a keyword; then it holds no list.
  if (Array.isArray(copy["type"])) Object.assign(copy, oneType(copy["type"]));
  const example = firstExample(node["examples"], document);
  return example === undefined ? copy : { ...copy, example };
}

/** A list of types is one type, or null. */
function oneType(types: readonly unknown[]): Loose {
  const [type] = types.filter((each) => each !== "null");
  return { type, ...(types.includes("null") && { nullable: true }) };
}

/** In a schema, `examples` is a list of values; elsewhere each has a name. */
function firstExample(examples: unknown, document: OpenApi): unknown {
  if (Array.isArray(examples)) return examples[0];
  if (typeof examples !== "object" || examples === null) return undefined;
  const [first] = Object.values(examples as Record<string, Loose | Ref>);
  return first && resolve<Loose>(document, first)["value"];
}
