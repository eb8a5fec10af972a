import type { Model, Operation, RequestExample } from "../model.ts";
import { curl } from "./curl.ts";
import { plainFetch } from "./fetch.ts";
import { python } from "./python.ts";
import { callOf, type Language } from "./sample.ts";
import { typescript } from "./typescript.ts";

export const languages: readonly Language[] = [curl, typescript, plainFetch, python];

export interface Sample {
  language: Language;
  code: string;
}

/** The same request in every language. */
export function samplesOf(model: Model, operation: Operation, request: RequestExample): Sample[] {
  return languages.map((language) => ({ language, code: language.write(callOf(model, operation, request)) }));
}
