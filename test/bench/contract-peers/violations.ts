/** What Prism writes into `sl-violations`. */
export interface Violation {
  readonly location: readonly string[];
  readonly severity: string;
  readonly code: string;
  readonly message: string;
}

/** The violations that Prism tells of. It cuts a header that is too long, so that nothing can be read but that there are many. */
export function violationsOf({ headers }: Response): readonly Violation[] {
  const value = headers.get("sl-violations");
  if (value === null) return [];
  if (value.startsWith("[")) return JSON.parse(value) as Violation[];
  return [{ location: [], severity: "Error", code: "cut", message: "Too many violations" }];
}

/** The same complaint about the same answer is the same line. The number of an item in its list does not matter. */
export function lineOf(about: string, { location, code, message }: Violation): string {
  return `${about} ${location.join(".")} ${code} ${message}`.replaceAll(/\[\d+\]|\.\d+(?=[.\s])/g, "[]");
}
