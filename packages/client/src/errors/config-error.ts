import { ConnectSafelyError } from "./connectsafely-error.ts";

/**
 * The program is wrong: an option, the API key, or a middleware. Mend the code or its settings.
 *
 * `createClient` throws it at once. A call rejects with it, before any request where the fault can be seen by then.
 *
 * @example
 * ```ts
 * try {
 *   createClient({ apiKey: "", baseUrl: "ftp://example.com" });
 * } catch (error) {
 *   if (error instanceof ConfigError) console.error(error.message);
 * }
 * ```
 */
export class ConfigError extends ConnectSafelyError {
  override get name(): "ConfigError" {
    return "ConfigError";
  }

  get code(): "config" {
    return "config";
  }
}
