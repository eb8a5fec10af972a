import { examplesOf, type OpenApi, type ResponseEntry, resolve } from "./document.ts";

/** What Prism writes into `sl-violations`. */
export interface Violation {
  location: string[];
  severity: string;
  code: string;
  message: string;
}

/** Where Prism alone is wrong: the test that meets one fails as soon as Prism mends it. */
export interface Divergence {
  name: string;
  reason: string;
  /** Versions it was measured on. */
  measured: string[];
  upstream: string;
  /** The violations that Prism reports by mistake for this response. */
  violations(document: OpenApi, response: ResponseEntry): Violation[];
}

export const divergences: Divergence[] = [
  {
    name: "P1",
    reason:
      "A required header whose example is the number 0 is reported as missing, though it is on the wire: Prism drops " +
      "falsy numbers before it validates its own answer. The 0 stays: a spent quota has 0 left.",
    measured: ["5.14.2", "5.16.0"],
    upstream: "No issue found in stoplightio/prism; the place is pickBy in validators/params.ts of prism-http.",
    violations(document, response) {
      const zeros = Object.entries(response.headers ?? {})
        .map(([name, header]) => [name.toLowerCase(), resolve(document, header)] as const)
        .filter(([, header]) => header.required && Object.values(examplesOf(document, header))[0] === 0);
      return zeros.map(([name]) => ({
        location: ["response", "header"],
        severity: "Error",
        code: "required",
        message: `Response header must have required property '${name}'`,
      }));
    },
  },
];
