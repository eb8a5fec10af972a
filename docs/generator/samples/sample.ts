// What every language is given to make a sample from.

import type { Model, Operation, RequestExample } from "../model.ts";

export interface Call {
  operation: Operation;
  request: RequestExample;
  /** The whole address, without the query. */
  url: string;
}

export interface Language {
  /** What the tab says. */
  name: string;
  /** What the highlighter, and `x-codeSamples`, call it. */
  fence: string;
  extension: string;
  write(call: Call): string;
}

export function callOf(model: Model, operation: Operation, request: RequestExample): Call {
  return { operation, request, url: `${model.server}${operation.path}` };
}

export function indent(text: string, spaces: number): string {
  return text.replaceAll("\n", `\n${" ".repeat(spaces)}`);
}
