/**
 * Where log lines go: `console` fits, and so do most loggers. Without one the client is silent.
 * Keys, message text and recipients are redacted before a line gets here, at every level.
 *
 * @example
 * ```ts
 * const client = createClient({ logger: console });
 * ```
 */
export interface Logger {
  /** Each try and each answer. */
  debug(message: string, fields?: LogFields): void;
  /** A retry that is about to happen, with its delay. */
  info(message: string, fields?: LogFields): void;
  /** A call that failed. */
  error(message: string, fields?: LogFields): void;
}

/**
 * What a log line says besides its sentence.
 *
 * @example
 * ```ts
 * const logger = { ...console, debug: (message: string, fields?: LogFields) => trace.add(message, fields) };
 * ```
 */
export type LogFields = Record<string, unknown>;

/** A logger that throws must not break a call: a message may be out already. */
export function withoutThrowing(logger: Logger): Logger {
  const quiet = (level: keyof Logger) => (message: string, fields?: LogFields) => {
    try {
      logger[level](message, fields);
    } catch {}
  };
  return { debug: quiet("debug"), info: quiet("info"), error: quiet("error") };
}
