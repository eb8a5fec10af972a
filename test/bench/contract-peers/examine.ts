import { type Contest, contests, sampleOf } from "./cases.ts";
import { type Complaints, type Look, news } from "./tool.ts";

// One tool in a process of its own, shown everything of one kind: `examine.ts servers Dredd 20`. It tells its parent.

/** What a tool made of one thing: in which of its columns it noticed it, or why it could not tell. */
export interface Judged {
  readonly name: string;
  readonly category: string;
  readonly noticed: readonly string[];
  readonly crashed?: string;
}

export interface Examined {
  readonly judged: readonly Judged[];
  /** How much it says about the healthy thing, by column. */
  readonly noise: Readonly<Record<string, number>>;
  readonly ms: number;
}

/** How long one thing may take. A tool that hangs has noticed nothing. */
const limitMs = 60_000;

/** Some crash past every promise; then one thing is lost, and nothing else. */
let onCrash: (reason: Error) => void = end;
process.on("uncaughtException", (error) => onCrash(error));

const [kind, name = "", size] = process.argv.slice(2);
const shown = size === undefined ? undefined : Number(size);
const examining = kind === "servers" ? examine(contests.servers) : examine(contests.documents);
const examined = await examining.catch(end);
process.send?.(examined, () => process.exit());

function end(reason: unknown): never {
  console.error(reason);
  process.exit(1);
}

async function examine<Subject>({ tools, healthy, mutants, controls }: Contest<Subject>): Promise<Examined> {
  const tool = tools.find((each) => each.name === name);
  if (tool === undefined) throw new Error(`${name} is none of ${tools.map((each) => each.name).join(", ")}.`);
  const began = performance.now();
  const look = await tool.start();
  const known = await guarded(look, healthy);
  const judged: Judged[] = [];
  for (const { subject, ...each } of [...sampleOf(controls, shown), ...sampleOf(mutants, shown)]) {
    judged.push({ ...each, ...(await judge(look, subject, tool.columns, known)) });
    process.send?.(judged.length);
  }
  const noise = Object.fromEntries(tool.columns.map((column) => [column, known[column]?.size ?? 0]));
  return { judged, noise, ms: performance.now() - began };
}

async function judge<Subject>(look: Look<Subject>, subject: Subject, columns: readonly string[], known: Complaints) {
  try {
    const found = await guarded(look, subject, known);
    return { noticed: columns.filter((column) => news(known, column, found[column] ?? []).length > 0) };
  } catch (error) {
    return { noticed: [], crashed: error instanceof Error ? error.message : String(error) };
  }
}

async function guarded<Subject>(look: Look<Subject>, subject: Subject, known?: Complaints): Promise<Complaints> {
  let timer: NodeJS.Timeout | undefined;
  const lost = new Promise<never>((_, reject) => {
    onCrash = reject;
    timer = setTimeout(() => reject(new Error(`no result within ${limitMs} ms`)), limitMs);
  });
  return Promise.race([look(subject, known), lost]).finally(() => clearTimeout(timer));
}
