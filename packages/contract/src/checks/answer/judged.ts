import type { TargetKind } from "../../check.ts";
import type { ContractDocument, DocumentedOperation, DocumentedResponse } from "../../document.ts";
import type { Answer, Exchange } from "../../exchange.ts";
import type { OperationPolicy } from "../../policy.ts";
import type { RateLimit } from "../../rate-limit.ts";
import type { Schemas } from "../../schemas.ts";

/** An exchange with everything one needs to judge it. */
export interface Judged {
  readonly document: ContractDocument;
  readonly schemas: Schemas;
  readonly target: TargetKind;
  readonly exchange: Exchange;
  /** Undefined where the request matches no operation. */
  readonly operation: DocumentedOperation | undefined;
  readonly policy: OperationPolicy | undefined;
  readonly answer: Answer;
  /** What the document says about this status; undefined where it says nothing. */
  readonly response: DocumentedResponse | undefined;
  readonly rate: RateLimit | undefined;
  /** What the account's last answer with rate-limit headers said, in the same day, and what happened since. */
  readonly before: { readonly rate: RateLimit; readonly accepted: number } | undefined;
}
