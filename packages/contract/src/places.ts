import { readFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { isMap, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Pointer } from "./check.ts";
import { pointerOf } from "./document.ts";
import type { Place } from "./report/report.ts";

interface File {
  readonly root: Node | null;
  readonly lines: LineCounter;
}

/**
 * Finds where something stands in the files that people write: follows a way through the document from file to file,
 * wherever a `$ref` stands in it. What is not there leads to the nearest thing around it.
 */
export function createPlaces(file: string): (at: Pointer) => Promise<Place | undefined> {
  const files = new Map<string, Promise<File>>();

  function open(path: string): Promise<File> {
    const known = files.get(path);
    if (known) return known;
    const opened = readFile(path, "utf8").then((text) => {
      const lines = new LineCounter();
      return { root: parseDocument(text, { lineCounter: lines }).contents, lines };
    });
    files.set(path, opened);
    return opened;
  }

  return async (at) => {
    try {
      let path = resolve(file);
      let { root: node, lines } = await open(path);
      let key: Node | null = node;
      let pointer: (string | number)[] = [];

      async function follow(): Promise<void> {
        for (let depth = 0; depth < 100; depth++) {
          const reference: unknown = isMap(node) ? node.get("$ref") : undefined;
          if (typeof reference !== "string") return;
          const [name = ""] = reference.split("#");
          if (name !== "") path = resolve(dirname(path), name);
          ({ root: node, lines } = await open(path));
          key = node;
          pointer = [];
          for (const segment of pointerOf(reference.includes("#") ? reference : "")) if (!step(segment)) return;
        }
      }

      function step(segment: string | number): boolean {
        if (isMap(node)) {
          const pair = node.items.find(({ key: each }) => String(each) === String(segment));
          if (pair === undefined) return false;
          key = pair.key as Node;
          node = pair.value as Node;
        } else if (isSeq(node)) {
          const item = node.items[Number(segment)];
          if (item === undefined) return false;
          node = item as Node;
          key = node;
        } else return false;
        pointer.push(segment);
        return true;
      }

      for (const segment of at) {
        await follow();
        if (!step(segment)) break;
      }
      const { line, col } = lines.linePos(key?.range?.[0] ?? 0);
      return { file: shown(path), line, column: col, pointer: toText(pointer) };
    } catch {
      // A document that is in memory only, or that stands on another machine.
      return undefined;
    }
  };
}

export function shown(path: string): string {
  const below = relative(process.cwd(), path);
  return below.startsWith("..") ? path : below;
}

export function toText(pointer: Pointer): string {
  return `#${pointer.map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")}`;
}
