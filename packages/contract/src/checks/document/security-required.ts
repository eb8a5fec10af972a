import type { Check, Finding } from "../../check.ts";
import type { ContractDocument } from "../../document.ts";
import { auth } from "../../policy.ts";
import { staticOnly } from "./static-only.ts";

export const securityRequired: Check<ContractDocument> = {
  ...staticOnly,
  id: "security.required",
  says: "Every operation asks for a bearer key.",
  run({ operations, root }) {
    const schemes = root.components?.securitySchemes ?? {};
    const isBearer = (name: string) =>
      schemes[name]?.type === "http" && schemes[name]?.scheme?.toLowerCase() === auth.scheme;
    return operations.flatMap(({ id, at, object }): Finding[] => {
      const asked = object.security ?? root.security ?? [];
      const isAsked = asked.length > 0 && asked.every((each) => Object.keys(each).some(isBearer));
      const where = object.security === undefined ? ["security"] : [...at, "security"];
      return isAsked
        ? []
        : [{ operation: id, message: `${id} can be called without a bearer key`, at: where, actual: asked }];
    });
  },
};
