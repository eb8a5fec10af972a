// What a program can know about the API at run time.

// The same as types: `paths`, `components`, and a name per schema, so that a schema added in YAML needs no line here.
// Operations by id are `OperationTypes`, because `operations` is the table.
export type * from "./generated/openapi.ts";
export type { operations as OperationTypes } from "./generated/openapi.ts";
export { EXAMPLE_DAY, type OperationId, operations, server } from "./generated/operations.ts";
export type {
  AnchorPagination,
  CursorPagination,
  Field,
  Operation,
  Place,
  Quota,
} from "./operation.ts";
