/** A compiled schema. After a refusal `errors` says why. */
export interface Validate {
  (data: unknown): boolean;
  errors?: readonly { instancePath: string; keyword: string; params: object }[] | null;
}

/** What a document demands of one operation. */
export interface Rules {
  readonly request: Validate;
  readonly responses: { readonly [status: number]: { readonly headers: Validate; readonly body: Validate } };
}
