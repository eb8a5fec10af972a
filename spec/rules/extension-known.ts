import { isPlainObject, type Oas3Rule, type UserContext } from "@redocly/openapi-core";
import { reportOnce } from "./shared/report-once.ts";

/** Our extension keys and the object each belongs to. `extensions.md` says what they mean. */
const HOME: Record<string, string> = {
  "x-delivery": "Operation",
  "x-pagination": "Operation",
  "x-quota": "Operation",
  "x-sensitive": "Schema",
};

/** An `x-` key that nobody reads. Most likely it is mistyped, and what a mistyped `x-sensitive` guards ends in a log. */
export const extensionKnown: Oas3Rule = () => {
  const report = reportOnce();
  const check = (node: unknown, ctx: UserContext) => {
    if (ctx.type.extensionsPrefix !== "x-" || !isPlainObject(node)) return;
    for (const [key, value] of Object.entries(node).filter(([name]) => name.startsWith("x-"))) {
      const location = ctx.location.child(key);
      if (HOME[key] === undefined) {
        const mend = `write one of ${Object.keys(HOME).join(", ")}, or add the key to this rule and to extensions.md.`;
        report(ctx, location.key(), `Nobody reads \`${key}\`.`, mend);
      } else if (HOME[key] !== ctx.type.name) {
        const problem = `\`${key}\` belongs to ${HOME[key]} objects, not to ${ctx.type.name} objects.`;
        report(ctx, location.key(), problem, `move it to the ${HOME[key]} object that it is about, or remove it.`);
      } else if (key === "x-sensitive" && value !== true) {
        report(ctx, location, "`x-sensitive` is not `true`.", "write `x-sensitive: true`, or remove it.");
      }
    }
  };
  // `any` sees what a $ref leads to, `ref` the keys beside it.
  return { any: check, ref: check };
};
