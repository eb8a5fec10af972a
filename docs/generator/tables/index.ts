import type { Model } from "../model.ts";
import { endpoints } from "./endpoints.ts";
import { errors } from "./errors.ts";
import { rateLimits } from "./rate-limits.ts";

/** What a guide can put in place with `<!-- table: name -->`. */
export const tables: Record<string, (model: Model) => string> = {
  endpoints,
  errors,
  "rate-limits": rateLimits,
};
