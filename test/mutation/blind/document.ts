import type { DocumentMutant } from "../mutant.ts";
import { inputMutants } from "./document/input.ts";
import { operationMutants } from "./document/operations.ts";
import { outputMutants } from "./document/output.ts";

// What a tired author of the document gets wrong, and an integrator pays for.

export const blindDocumentMutants: readonly DocumentMutant[] = [...operationMutants, ...inputMutants, ...outputMutants];
