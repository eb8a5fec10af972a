import { isPlainObject, type Oas3Rule, type UserContext } from "@redocly/openapi-core";
import { findProperty } from "./shared/find-property.ts";
import { child, fields, follow, type Place } from "./shared/place.ts";
import { reportOnce } from "./shared/report-once.ts";

/** What a value of `x-pagination` names. */
const KINDS = {
  parameter: "a parameter of the operation",
  items: "a list in its 200 answer",
  field: "a field of its 200 answer",
  itemField: "a field of the items",
};
type Kind = keyof typeof KINDS;
type Shape = { readonly [key: string]: Kind | Shape };

const SHAPES: Record<string, Shape> = {
  cursor: { items: "items", key: "itemField", cursor: { parameter: "parameter", field: "field" }, size: "parameter" },
  anchor: {
    items: "items",
    key: "itemField",
    anchor: { parameter: "parameter", field: "itemField" },
    size: { before: "parameter", after: "parameter" },
    more: { before: "field", after: "field" },
  },
};

/** `x-pagination` has one of its two shapes, and every parameter and field it names exists. */
export const paginationDeclared: Oas3Rule = () => {
  const report = reportOnce();

  function compare(given: Place, shape: Shape, exists: Exists, ctx: UserContext): void {
    const values = fields(given);
    for (const [key, wanted] of Object.entries(shape)) {
      const value = values[key];
      const location = given.location.child(key);
      if (typeof wanted !== "string") {
        compare({ value, location: isPlainObject(value) ? location : given.location }, wanted, exists, ctx);
      } else if (typeof value !== "string" || !exists[wanted](value)) {
        const how = value === undefined ? "is missing" : `is ${JSON.stringify(value)}, which does not exist`;
        const at = value === undefined ? given.location.key() : location;
        report(ctx, at, `In \`x-pagination\`, \`${key}\` ${how}.`, `let it name ${KINDS[wanted]}.`);
      }
    }
    for (const key of Object.keys(values).filter((name) => !(name in shape))) {
      const problem = `\`x-pagination\` has an unknown field \`${key}\`.`;
      report(ctx, given.location.child(key).key(), problem, `keep to ${Object.keys(shape).join(", ")}.`);
    }
  }

  return {
    Operation(value, ctx) {
      const operation = { value, location: ctx.location };
      const pagination = child(operation, "x-pagination", ctx);
      if (!pagination) return;
      const { kind, ...rest } = fields(pagination);
      const shape = SHAPES[String(kind)];
      if (shape) compare({ ...pagination, value: rest }, shape, whatExists(operation, rest.items, ctx), ctx);
      else
        report(
          ctx,
          pagination.location.key(),
          "`x-pagination` has no kind.",
          "write `kind: cursor` or `kind: anchor`.",
        );
    },
  };
};

type Exists = Record<Kind, (name: string) => boolean>;

function whatExists(operation: Place, itemsName: unknown, ctx: UserContext): Exists {
  const pathItem = { value: ctx.parent, location: operation.location };
  const parameters = [pathItem, operation]
    .flatMap((place) => fields(place).parameters ?? [])
    .map((value) => fields(follow({ value, location: operation.location }, ctx)).name);
  const answer = ["responses", "200", "content", "application/json", "schema"].reduce<Place | undefined>(
    (place, key) => child(place, key, ctx),
    operation,
  );
  const item = child(findProperty(answer, String(itemsName), ctx), "items", ctx);
  return {
    parameter: (name) => parameters.includes(name),
    items: () => item !== undefined,
    field: (name) => findProperty(answer, name, ctx) !== undefined,
    itemField: (name) => findProperty(item, name, ctx) !== undefined,
  };
}
