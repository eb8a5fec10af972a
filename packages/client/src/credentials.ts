import { ConfigError } from "./errors/config-error.ts";
import { REDACTED } from "./redact.ts";

/**
 * A key, or a function that gives the current one: it is asked before every try, so that keys can rotate.
 *
 * @example
 * ```ts
 * const apiKey: ApiKey = () => vault.read("connectsafely");
 * const client = createClient({ apiKey });
 * ```
 */
export type ApiKey = string | (() => string | Promise<string>);

/** The API key, kept in a closure so that nothing can print it. */
export interface Credentials {
  /** The value of the `Authorization` header. A promise only where the key is a function. */
  authorization(): string | Promise<string>;
  /** The text without any key that was used. */
  conceal(text: string): string;
}

// A function may hand out a new key for every try; older ones than these are not looked for.
const rememberedKeys = 8;

export function createCredentials(apiKey: ApiKey): Credentials {
  let used: string[] = [];

  function bearer(key: string): string {
    // A header can carry more, but no key has it. The message names no part of the key.
    if (typeof key !== "string" || !/^[!-~]+$/.test(key)) {
      throw new ConfigError(
        "The API key is empty, or has a space or a line break. Give it as the dashboard shows it.",
        { delivery: "not-sent" },
      );
    }
    if (!used.includes(key)) used = [key, ...used].slice(0, rememberedKeys);
    return `Bearer ${key}`;
  }

  const fixed = typeof apiKey === "function" ? undefined : bearer(apiKey);
  return {
    authorization: () => fixed ?? ask(apiKey as Exclude<ApiKey, string>).then(bearer),
    conceal: (text) => used.reduce((clean, key) => clean.replaceAll(key, REDACTED), text),
  };
}

async function ask(apiKey: Exclude<ApiKey, string>): Promise<string> {
  try {
    return await apiKey();
  } catch (cause) {
    throw new ConfigError("The apiKey function failed.", { delivery: "not-sent", cause });
  }
}
