import type { MapEntry } from "../match/map-file.ts";
import type { Sink } from "../sinks/sink.ts";
import type { Source } from "../source/source.ts";
import type { Store } from "../store/store.ts";
import type { RunEvent } from "./events.ts";
import type { Settings } from "./settings.ts";
import type { Tally } from "./tally.ts";

/** Everything that a run works with. */
export interface Job {
  readonly source: Source;
  readonly store: Store;
  readonly sink: Sink;
  readonly settings: Settings;
  /** What a person decided, by profile id. */
  readonly map: ReadonlyMap<string, MapEntry>;
  /** Marks of those who are not to come back. */
  readonly forgotten: ReadonlySet<string>;
  readonly tally: Tally;
  readonly tell: (event: RunEvent) => void;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly signal: AbortSignal | undefined;
  /** Called before anything is written to the CRM. */
  readonly beforeWrite: () => Promise<void>;
  /** Also what was refused before. */
  readonly replay: boolean;
}
