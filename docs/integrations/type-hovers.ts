// Shows the type of what the pointer rests on in a guide's sample, with CSS alone. Since that needs the compiler, a sample that
// does not compile ends the build, with its file and line.

import { join } from "node:path";
import {
  type AnnotationRenderOptions,
  definePlugin,
  ExpressiveCodeAnnotation,
} from "@astrojs/starlight/expressive-code";
import { h } from "@astrojs/starlight/expressive-code/hast";
import { createTwoslasher, type TwoslashInstance } from "twoslash";
import typescript from "typescript";

const examples = join(import.meta.dirname, "..", "examples");
/** A longer type says little in a small box. */
const longest = 400;

let twoslasher: TwoslashInstance | undefined;

/** Samples that do not compile. An error thrown here would only empty the page, so the end of the build throws it. */
export const mistakes: string[] = [];

interface Hover {
  line: number;
  start: number;
  end: number;
  text: string;
}

/** Blocks marked `types` get hovers. */
export function typeHovers() {
  return definePlugin({
    name: "type-hovers",
    hooks: {
      annotateCode: ({ codeBlock }) => {
        if (!codeBlock.metaOptions.getBoolean("types")) return;
        const file = codeBlock.metaOptions.getString("title") ?? "a sample";
        for (const { line, start, end, text } of hovers(codeBlock.code, file))
          codeBlock.getLine(line)?.addAnnotation(new TypeAnnotation({ columnStart: start, columnEnd: end }, text));
      },
    },
    // Fixed, but without a place of its own, the box stays where it stands and no scrolling block cuts it off.
    baseStyles: `
      .type > .type-text { display: none; }
      .type:hover { border-bottom: 1px dotted currentColor; }
      .type:hover > .type-text {
        display: block; position: fixed; margin-top: 1.7em; z-index: 5;
        width: max-content; max-width: min(34rem, 80vw); padding: 0.4rem 0.6rem; border-radius: 0.35rem;
        color: var(--sl-color-white); background: var(--sl-color-bg-nav); border: 1px solid var(--sl-color-gray-4);
        white-space: pre-wrap; overflow-wrap: anywhere;
      }
      @media print { .type > .type-text { display: none !important; } }`,
  });
}

class TypeAnnotation extends ExpressiveCodeAnnotation {
  readonly #text: string;

  constructor(inlineRange: { columnStart: number; columnEnd: number }, text: string) {
    super({ inlineRange, renderPhase: "latest" });
    this.#text = text;
  }

  override render({ nodesToTransform }: AnnotationRenderOptions) {
    return nodesToTransform.map((node) =>
      h("span.type", [h("span.type-text", { "data-pagefind-ignore": "", ariaHidden: "true" }, this.#text), node]),
    );
  }
}

function hovers(code: string, file: string): Hover[] {
  twoslasher ??= createTwoslasher({
    vfsRoot: examples,
    compilerOptions: {
      target: typescript.ScriptTarget.ES2023,
      module: typescript.ModuleKind.NodeNext,
      moduleResolution: typescript.ModuleResolutionKind.NodeNext,
      lib: ["lib.es2023.d.ts", "lib.esnext.disposable.d.ts"],
      types: ["node"],
      allowImportingTsExtensions: true,
      noEmit: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
    },
    handbookOptions: { noErrorValidation: true, noErrors: false },
  });
  const result = twoslasher(code, "ts");
  mistakes.push(...result.errors.map(({ line = 0, text }) => `docs/examples/${file}:${line + 1}: ${text}`));
  return result.hovers.map(({ line, character, length, text }) => ({
    line,
    start: character,
    end: character + length,
    text: text.length > longest ? `${text.slice(0, longest)}…` : text,
  }));
}
