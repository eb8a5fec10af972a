import { hubspot } from "./hubspot/sink.ts";
import type { SinkOptions } from "./parts.ts";
import { pipedrive } from "./pipedrive/sink.ts";
import { salesforce } from "./salesforce/sink.ts";
import type { Sink } from "./sink.ts";

/** Every CRM there is, by the name that the CLI and the configuration use. */
export const sinks = { hubspot, salesforce, pipedrive } satisfies Record<string, (options: SinkOptions) => Sink>;

export type SinkName = keyof typeof sinks;
