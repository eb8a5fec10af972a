/**
 * Proves that the document, a mock, a server and the client of ConnectSafely's LinkedIn messaging API agree.
 *
 * @module
 */

export { allChecks } from "./all-checks.ts";
export { type Check, type Finding, type Phase, type Pointer, phases, type TargetKind, targetKinds } from "./check.ts";
export { loadBaseline } from "./diff/baseline.ts";
export type { Change, Rating } from "./diff/change.ts";
export { compare } from "./diff/compare.ts";
export { type ContractDocument, loadDocument, openDocument } from "./document.ts";
export { ContractInputError, TargetUnreachableError } from "./errors.ts";
export { github, pretty, reporters } from "./report/index.ts";
export { type Failure, holds, type Report } from "./report/report.ts";
export { runContract } from "./run.ts";
export type { Progress, RunOptions } from "./run-options.ts";
export { prismTarget } from "./targets/prism.ts";
export { sandboxTarget, stagedTarget } from "./targets/sandbox.ts";
export type { Scene, Stage, Target } from "./targets/target.ts";
export { type UrlTargetOptions, urlTarget } from "./targets/url.ts";
