import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const repository = join(import.meta.dirname, "..", "..");

/** Shell commands that stand in for programs which would take minutes or the network. */
interface Stand {
  npm?: string;
  npx?: string;
  turbo?: string;
}

/** What the set-up's `npx pnpm install` leaves behind, as far as the scripts look. */
export const installs = `mkdir -p node_modules/.bin node_modules/node/bin && ln -sf "${process.execPath}" node_modules/node/bin/node`;

export type PretendCheckout = ReturnType<typeof pretendCheckout>;

/** A folder with the real scripts of this repository, the built document, and stand-ins for npm, npx and turbo. */
export function pretendCheckout({ npm = "exit 0", npx = installs, turbo = "exit 0" }: Stand = {}) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "checkout-")));
  const file = (name: string) => join(folder, name);
  const write = (name: string, content: string) => {
    mkdirSync(dirname(file(name)), { recursive: true });
    writeFileSync(file(name), content);
  };
  const program = (name: string, commands: string) => {
    write(name, `#!/bin/sh\necho "${name.split("/").pop()} $*" >> "${file("calls")}"\n${commands}\n`);
    chmodSync(file(name), 0o755);
  };

  cpSync(join(repository, "scripts"), file("scripts"), { recursive: true });
  for (const name of [
    "package.json",
    "pnpm-workspace.yaml",
    "pnpm-lock.yaml",
    "spec/package.json",
    "spec/openapi.yaml",
    "docs/site-server.ts",
    "docs/package.json",
  ]) {
    write(name, readFileSync(join(repository, name), "utf8"));
  }
  program("programs/npm", npm);
  program("programs/npx", npx);
  program("node_modules/.bin/turbo", turbo);
  symlinkSync(join(repository, "spec", "dist"), file("spec/dist"));
  symlinkSync(join(repository, "docs", "dist"), file("docs/dist"));
  for (const name of ["client", "sandbox"]) {
    mkdirSync(file(`packages/${name}`), { recursive: true });
    symlinkSync(join(repository, "packages", name, "dist"), file(`packages/${name}/dist`));
  }

  const start = (args: string[], env: Record<string, string> = {}): ChildProcess =>
    spawn(process.execPath, args, {
      cwd: folder,
      env: { PATH: `${file("programs")}:/usr/bin:/bin`, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });

  return {
    file,
    write,
    start,
    /** Every call of a stand-in, as typed. */
    calls: () => (existsSync(file("calls")) ? readFileSync(file("calls"), "utf8").trim().split("\n") : []),
    async run(args: string[], env?: Record<string, string>) {
      const child = start(args, env);
      const output = collect(child);
      const [code] = await once(child, "close");
      return { code, output: output.text };
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What a process writes, as it grows. */
export function collect(child: ChildProcess): { text: string } {
  const output = { text: "" };
  const add = (chunk: Buffer) => {
    output.text += chunk.toString();
  };
  child.stdout?.on("data", add);
  child.stderr?.on("data", add);
  return output;
}
