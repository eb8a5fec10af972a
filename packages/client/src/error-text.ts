import type { InputIssue } from "./errors/bad-request-error.ts";

/** What an error body says, whichever of its shapes it has. */
export interface ErrorText {
  text: string;
  issues: InputIssue[];
  /** Until when an account that exceeded a limit is held back. */
  holdUntil: Date | undefined;
}

type Fields = { readonly [name: string]: unknown };

/**
 * Reads the shapes that the API and its gateways use: `{error: "…"}`, `{message: "…"}`, both with `success`, `code`,
 * `errorDetails.message`, `error` as an object with `issues`, plain text, and a page of HTML (which says nothing).
 */
export function readErrorText(body: unknown): ErrorText {
  const { message, error, errorDetails, holdUntil }: Fields = Object(body);
  const { message: inner, name, issues: list }: Fields = Object(error);
  const { message: details }: Fields = Object(errorDetails);
  const issues = Array.isArray(list) ? list.map(readIssue) : [];
  const summary = issues.map((issue) => `${issue.path}: ${issue.message}`).join("; ");
  const hold = new Date(String(holdUntil));
  return {
    text: [message, details, error, summary, inner, name, body].map(said).find(Boolean) ?? "no reason given",
    issues,
    holdUntil: Number.isNaN(hold.getTime()) ? undefined : hold,
  };
}

function readIssue(issue: unknown): InputIssue {
  const { path, message, code }: Fields = Object(issue);
  return { path: Array.isArray(path) ? path.join(".") : "", message: said(message) || said(code) || "is wrong" };
}

/** A sentence without its period, no longer than a line of a log can hold; nothing for what is no text or is HTML. */
function said(value: unknown): string {
  if (typeof value !== "string" || /^\s*</.test(value)) return "";
  return value.trim().slice(0, 500).replace(/\.$/, "");
}
