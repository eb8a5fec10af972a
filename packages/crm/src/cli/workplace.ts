import { readFileSync } from "node:fs";
import { createClient } from "@connectsafely/client";
import type { RunEvent } from "../engine/events.ts";
import type { MapEntry } from "../match/map-file.ts";
import { readMap } from "../match/map-file.ts";
import { createSink } from "../sinks/create-sink.ts";
import type { Sink } from "../sinks/sink.ts";
import { clientSource, type Source } from "../source/source.ts";
import { openStore, type Store } from "../store/store.ts";
import type { Args } from "./args.ts";
import { type Config, readConfig } from "./config.ts";
import { UsageError } from "./usage-error.ts";

/** The world of the command line. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What was asked for. */
  out(text: string): void;
  /** What goes on meanwhile. */
  err(text: string): void;
  /** Columns of the terminal that hears `err`; `undefined` where it is a file or a pipe. */
  readonly columns: number | undefined;
  readonly signal: AbortSignal;
  readonly fetch: typeof fetch;
}

/** What the verbs work with, put together from the configuration. */
export interface Workplace {
  readonly config: Config;
  readonly args: Args;
  readonly terminal: Terminal;
  readonly store: Store;
  readonly map: ReadonlyMap<string, MapEntry>;
  sink(onEvent?: (event: RunEvent) => void): Promise<Sink>;
  source(): Source;
}

export async function withWorkplace<T>(
  args: Args,
  terminal: Terminal,
  work: (place: Workplace) => Promise<T>,
): Promise<T> {
  const config = readConfig(args, terminal.env);
  const store = await openStore(config.store, config.sink);
  const sink = (onEvent?: (event: RunEvent) => void) => openSink(config, terminal, store, onEvent);
  try {
    const map = config.map === undefined ? new Map() : readMapFile(config.map, (await sink()).contactType);
    return await work({ config, args, terminal, store, map, sink, source: () => sourceOf(config, terminal) });
  } finally {
    await store.close();
  }
}

const DAY = 86_400_000;

async function openSink(
  config: Config,
  terminal: Terminal,
  store: Store,
  onEvent?: (event: RunEvent) => void,
): Promise<Sink> {
  const today = Math.floor(Date.now() / DAY) * DAY;
  return createSink(config.sink, {
    env: terminal.env,
    fetch: terminal.fetch,
    baseUrl: config.baseUrl,
    addressFields: config.addressFields,
    reserve: config.reserve,
    dailyTokens: config.dailyTokens,
    spentTokens: await store.runs.spentSince(today),
    onWait: (ms, why) => onEvent?.({ type: "wait", ms, why }),
  });
}

function sourceOf({ sourceUrl }: Config, { env, fetch }: Terminal): Source {
  const apiKey = env["CONNECTSAFELY_API_KEY"];
  if (!apiKey) throw new UsageError("Set CONNECTSAFELY_API_KEY to a key of the ConnectSafely dashboard.");
  return clientSource(createClient({ apiKey, baseUrl: sourceUrl, fetch }));
}

function readMapFile(file: string, contactType: string): Map<string, MapEntry> {
  try {
    return readMap(readFileSync(file, "utf8"), contactType, file);
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    throw new UsageError(`The map ${file} cannot be read: ${error.message}. Name another with --map.`);
  }
}
