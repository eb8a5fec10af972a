// The document as Redoc shows it: with our samples. The document itself stays free of them.

import type { Document } from "../document.ts";
import type { Model } from "../model.ts";
import { samplesOf } from "./index.ts";

export function withCodeSamples(model: Model): Document {
  const derived = structuredClone(model.document);
  for (const operation of model.operations) {
    const [request] = operation.requests;
    const target = derived.paths[operation.path]?.[operation.method.toLowerCase()];
    if (!request || !target) throw new Error(`${operation.id} has lost its request on the way to Redoc.`);
    const samples = samplesOf(model, operation, request).map(({ language, code }) => ({
      lang: language.fence,
      label: language.name,
      source: code,
    }));
    Object.assign(target, { "x-codeSamples": samples });
  }
  return derived;
}
