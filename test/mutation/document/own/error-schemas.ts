import type { DocumentMutant } from "../../mutant.ts";
import { json, ref, response, schema } from "../ways.ts";

const own = { category: "schema", source: "own" } as const;

export const errorSchemas: readonly DocumentMutant[] = [
  {
    ...own,
    name: "an error refuses fields that it does not know",
    mutate: (edit) => edit.set(false, ...schema("Error", "unevaluatedProperties")),
  },
  {
    ...own,
    name: "an error may come without a reason",
    mutate: (edit) => edit.remove(...schema("Error", "allOf")),
  },
  {
    ...own,
    name: "an error always has error, though some have message",
    mutate: (edit) => edit.set(["error"], ...schema("Error", "required")),
  },
  {
    ...own,
    name: "an error has no object form",
    mutate: (edit) => edit.remove(...schema("Error", "properties", "error", "oneOf", "1")),
  },
  {
    ...own,
    name: "an error has no text form",
    mutate: (edit) => edit.remove(...schema("Error", "properties", "error", "oneOf", "0")),
  },
  {
    ...own,
    name: "an error always has success, though no 401 has",
    mutate: (edit) => edit.set(["success"], ...schema("Error", "required")),
  },
  {
    ...own,
    name: "the failure of a group send is an error like any other",
    mutate: (edit) => edit.set(ref("schemas", "Error"), ...json(response("GroupSendForbidden"), "schema")),
  },
  {
    ...own,
    name: "a group's 403 cannot be a lapsed subscription",
    mutate: (edit) =>
      edit.set(ref("schemas", "GroupSendFailure"), ...json(response("GroupSendWithAckForbidden"), "schema")),
  },
];
