import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const redirect = join(import.meta.dirname, "redirect-api.ts");

/** Runs a program as a reader would, with the API's address answered by `target`, and gives what it prints. */
export async function runSample(file: string, target: string): Promise<string> {
  const env = { ...process.env, CONNECTSAFELY_API_KEY: "sandbox-key", ANSWERED_BY: target };
  const { stdout, stderr } = await run(process.execPath, ["--import", redirect, file], { env });
  if (stderr !== "") throw new Error(`${file} complains: ${stderr}`);
  return stdout.trimEnd();
}

/** A shell or Python program, whose text names the address itself. */
export async function runText(program: "sh" | "python3", code: string, target: string): Promise<string> {
  const text = code.replaceAll(/(https:\/\/api\.connectsafely\.ai|http:\/\/127\.0\.0\.1:4010)\/linkedin/g, target);
  const env = { ...process.env, CONNECTSAFELY_API_KEY: "sandbox-key" };
  const { stdout } = await run(program, ["-c", text], { env });
  return stdout.trimEnd();
}

/** What a program says, in the comment behind each line that prints, that it will print. */
export function promised(code: string): string[] {
  return [...code.matchAll(/(?:console\.log|print)\(.*\);? +(?:\/\/|#) (.*)$/gm)].map(([, output = ""]) => output);
}

export interface SampleFolder extends Disposable {
  write(name: string, code: string): string;
}

/** A folder inside this package, so that a sample finds the packages that it imports; git ignores it. */
export function sampleFolder(name: string): SampleFolder {
  const ignored = join(import.meta.dirname, "..", ".turbo");
  mkdirSync(ignored, { recursive: true });
  const folder = mkdtempSync(join(ignored, `${name}-`));
  return {
    write(file, code) {
      writeFileSync(join(folder, file), code);
      return join(folder, file);
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}
