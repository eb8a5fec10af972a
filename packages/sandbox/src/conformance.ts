import type { ErrorObject } from "./problems.ts";

/** A compiled schema. After a refusal `errors` says why. */
export interface Validate {
  (data: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
}

/** What the document demands of one operation. */
export interface Rules {
  readonly request: Validate;
  readonly responses: { readonly [status: number]: { readonly headers: Validate; readonly body: Validate } };
}

/** Header values as the document types them; they become text on the wire. */
export type Headers = Record<string, string | number>;

/** An answer before it is turned into text. */
export interface Answer {
  readonly status: number;
  readonly headers?: Headers;
  readonly body: unknown;
  /** The body as JSON, from a route that has it at hand. */
  readonly text?: string;
}

/** Says how an answer departs from the document, or nothing when it does not. */
export function departure(
  answer: Answer & { readonly headers: Headers },
  rules: Rules | undefined,
  isError: Validate,
): string | undefined {
  const documented = rules?.responses[answer.status];
  if (documented === undefined) {
    // Undocumented on purpose: answers of the routing level, which still carry the Error schema.
    if (rules !== undefined && !routingStatuses.has(answer.status)) return `status ${answer.status} is not documented`;
    return isError(answer.body) ? undefined : `the body is no Error${firstProblem(isError)}`;
  }
  if (!documented.body(answer.body)) return `the body does not conform${firstProblem(documented.body)}`;
  if (!documented.headers(answer.headers)) return `the headers do not conform${firstProblem(documented.headers)}`;
  return undefined;
}

const routingStatuses = new Set([404, 405, 413, 415]);

function firstProblem(validate: Validate): string {
  const problem = validate.errors?.[0];
  return problem ? `: ${problem.instancePath || "/"} fails ${problem.keyword} ${JSON.stringify(problem.params)}` : "";
}
