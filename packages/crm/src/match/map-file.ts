import type { Remote } from "../model.ts";

/** What a person decided by hand: this profile is that record, or nobody whom the CRM should know. */
export type MapEntry = { readonly remote: Remote } | "skip";

/**
 * The map cannot be read: which line, and why.
 *
 * @example
 * ```ts
 * if (error instanceof MapError) console.error(error.message); // map.csv, line 3: ACoAA… is there twice. …
 * ```
 */
export class MapError extends Error {
  override readonly name = "MapError";
}

const header = ["profile_id", "name", "profile_url", "record_id", "record_type", "note"];

/**
 * Reads `map.csv`. A row without a record id has not been decided, and says nothing.
 *
 * @example
 * ```ts
 * const map = readMap(await readFile("map.csv", "utf8"), "contact");
 * await run({ source, store, sink, map, apply: true });
 * ```
 */
export function readMap(csv: string, defaultType: string, file = "map.csv"): Map<string, MapEntry> {
  const [first, ...rows] = parse(csv);
  const column = (name: string) => first?.indexOf(name) ?? -1;
  if (column("profile_id") < 0 || column("record_id") < 0) {
    throw new MapError(
      `${file} has no columns profile_id and record_id. Make one with: connectsafely-crm unmatched > map.csv`,
    );
  }
  const map = new Map<string, MapEntry>();
  for (const [index, row] of rows.entries()) {
    const id = row[column("profile_id")]?.trim() ?? "";
    const record = row[column("record_id")]?.trim() ?? "";
    if (id === "" || record === "") continue;
    if (map.has(id)) throw new MapError(`${file}, line ${index + 2}: ${id} is there twice. Keep one of the rows.`);
    const type = row[column("record_type")]?.trim() || defaultType;
    map.set(id, record === "skip" ? "skip" : { remote: { type, id: record } });
  }
  return map;
}

export interface MapRow {
  readonly id: string;
  readonly name: string;
  readonly url: string | undefined;
  readonly candidates: readonly Remote[];
  readonly note: string;
}

/**
 * A file to fill in: `record_id` takes the CRM's id, or `skip`.
 *
 * @example
 * ```ts
 * await writeFile("map.csv", writeMap(report.unmatched.map((person) => ({ ...person, note: person.why }))));
 * ```
 */
export function writeMap(rows: readonly MapRow[]): string {
  const lines = rows.map(({ id, name, url = "", candidates, note }) => {
    const hint = candidates.length > 0 ? `${note}; candidates: ${candidates.map((one) => one.id).join(" ")}` : note;
    return [id, name, url, "", candidates[0]?.type ?? "", hint];
  });
  return `${[header, ...lines].map((cells) => cells.map(quote).join(",")).join("\n")}\n`;
}

/** A cell that a spreadsheet would take for a formula gets a quote mark in front. */
function quote(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|\r|$)/y;
  const text = csv.replace(/^\uFEFF/, "");
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (found === null)
      throw new MapError(`The CSV cannot be read near line ${rows.length}: a quote mark is not closed.`);
    const [, value = "", end] = found;
    rows.at(-1)?.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end !== "," && end !== "") rows.push([]);
  }
  return rows.filter((row) => row.some((value) => value !== ""));
}
