import { type ContractDocument, openDocument } from "@connectsafely/contract";
import { mutated } from "../../mutation/document/index.ts";
import { type OpenApi, readBundle } from "../../setup/document.ts";
import type { DocumentSubject } from "./tool.ts";

const bundle = readBundle();

/** The healthy bundle with one mistake in it. */
export function changedBundle(subject: DocumentSubject): OpenApi {
  return mutated(bundle, subject);
}

export const healthyBundle: OpenApi = bundle;

/** For our own suite. The `#` says that it was changed in memory. */
export function opened(document: OpenApi): ContractDocument {
  return openDocument(document, "spec/dist/openapi.json#");
}

export function bundledDocument(): ContractDocument {
  return opened(bundle);
}
