import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

interface Node {
  path: string;
  version: string;
}

const toolchain: Node = { path: process.execPath, version: process.versions.node };
const machine = machineNode();

/** The toolchain's Node, and the one that the machine itself has, where that is another. */
export const nodes = machine && machine.version !== toolchain.version ? [toolchain, machine] : [toolchain];

function machineNode(): Node | undefined {
  const path = (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => !folder.includes("node_modules"))
    .map((folder) => join(folder, "node"))
    .find(existsSync);
  if (path === undefined) return undefined;
  return { path, version: execFileSync(path, ["--version"], { encoding: "utf8" }).trim().slice(1) };
}

/** Whether a version meets an `engines.node` of the form `>=20.19`; no floor is met by every version. */
export function meets(version: string, floor = ">=0.0"): boolean {
  const [, major = "0", minor = "0"] = /^>=(\d+)(?:\.(\d+))?/.exec(floor) ?? [];
  const [hasMajor = 0, hasMinor = 0] = version.split(".").map(Number);
  return hasMajor > Number(major) || (hasMajor === Number(major) && hasMinor >= Number(minor));
}
