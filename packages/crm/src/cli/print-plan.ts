import type { RunEvent } from "../engine/events.ts";
import type { Match } from "../model.ts";

const LINES = 5;

/** A run as a diff: who, then what is new (`+`), changed (`~`), there already (`=`), or waits (`?`). */
export function createPlanPrinter(out: (text: string) => void): (event: RunEvent) => void {
  let lines: string[] = [];
  let more = 0;

  return (event) => {
    switch (event.type) {
      case "thread":
        lines = [];
        more = 0;
        for (const { name, match } of event.people) out(`${personLine(name, match)}\n`);
        break;
      case "message":
        if (lines.length < LINES) lines.push(messageLine(event));
        else more++;
        break;
      case "thread-end":
        for (const line of lines.reverse()) out(`${line}\n`);
        if (more > 0) out(`  + ${more} older\n`);
        if (event.unchanged > 0) out(`  = ${event.unchanged} already there\n`);
        if (event.skipped > 0) out(`  - ${event.skipped} before --since\n`);
        if (event.gap) out("  ! older messages exist that the API does not give; see gaps\n");
        break;
      case "task":
        out(`+ task, due ${minute(event.at)}: ${event.title}\n`);
        break;
      case "stage":
        out(`~ ${event.person}: ${event.field} = ${event.value}\n`);
        break;
      case "busy":
        out(`Account ${event.account}: another worker has it.\n`);
        break;
      default:
    }
  };
}

function personLine(name: string, match: Match | undefined): string {
  switch (match?.status) {
    case "exact":
      return `${name} -> ${match.remote.type} ${match.remote.id}: ${match.why}`;
    case "ambiguous":
      return `${name} -> one of ${match.candidates.map(({ id }) => id).join(", ")}: ${match.why}\n  ? waits for map.csv`;
    case "skip":
      return `${name} -> left out: ${match.why}`;
    default:
      return `${name} -> nobody: ${match?.why ?? "not looked up"}\n  ? waits for map.csv`;
  }
}

function messageLine({ change, direction, at, text }: Extract<RunEvent, { type: "message" }>): string {
  return `  ${change === "create" ? "+" : "~"} ${minute(at)}  ${direction.padEnd(3)}  ${text}`.trimEnd();
}

function minute(at: number): string {
  return new Date(at).toISOString().slice(0, 16).replace("T", " ");
}
