// While writing: a change of a guide, a sample, a diagram or the document is generated anew and shown.

import { join } from "node:path";
import type { AstroIntegration } from "astro";
import { generate } from "../generate.ts";
import { documentFile } from "../generator/document.ts";

const docs = join(import.meta.dirname, "..");
const sources = [...["guides", "examples", "diagrams"].map((folder) => join(docs, folder)), documentFile];

export function generating(): AstroIntegration {
  return {
    name: "generating",
    hooks: {
      "astro:server:setup": ({ server, logger }) => {
        server.watcher.add(sources);
        server.watcher.on("all", (_event, file) => {
          if (!sources.some((source) => file.startsWith(source))) return;
          try {
            generate();
          } catch (error) {
            logger.error((error as Error).message);
          }
        });
      },
    },
  };
}
