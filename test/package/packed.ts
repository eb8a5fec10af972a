import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

export interface Manifest {
  name: string;
  private?: boolean;
  exports?: Record<string, string | { types?: string; default: string }>;
  engines?: { node: string };
  dependencies?: Record<string, string>;
  /** The optional ones too: an entry that needs one is imported as well. */
  peerDependencies?: Record<string, string>;
}

/** A package as it would be published, in a project that installed it. */
export interface Packed {
  tarball: string;
  /** The project; the package lies in its `node_modules`. */
  project: string;
  folder: string;
  manifest: Manifest;
  /** Paths in the tarball, relative to its package.json. */
  files: string[];
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** Folder and manifest of every package of the workspace that is not private. */
export const publishable = ["spec", ...readdirSync(join(root, "packages")).map((name) => join("packages", name))]
  .map((path) => join(root, path))
  .filter((folder) => existsSync(join(folder, "package.json")))
  .map((folder) => ({ folder, manifest: readManifest(folder) }))
  .filter(({ manifest }) => !manifest.private);

/**
 * Packs every publishable package and installs all of them into one empty project. Nothing is fetched: what they
 * depend on outside of the workspace is linked from there.
 */
export function packAll(into: string): Map<string, Packed> {
  const project = join(into, "project");
  const packed = publishable.map(({ folder: source, manifest: { name } }) => {
    const destination = join(into, name.replace("/", "-"));
    mkdirSync(destination);
    const pnpm = join(root, "node_modules/.bin/pnpm");
    const { status, stdout, stderr } = spawnSync(pnpm, ["pack", "--pack-destination", destination], {
      cwd: source,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${name} cannot be packed. pnpm pack says:\n${stdout}${stderr}`);
    const tarball = join(destination, readdirSync(destination)[0] ?? "");
    const folder = join(project, "node_modules", name);
    mkdirSync(folder, { recursive: true });
    execFileSync("tar", ["-xzf", tarball, "-C", folder, "--strip-components=1"]);
    const manifest = readManifest(folder);
    linkDependencies(manifest, source, project);
    return [name, { tarball, project, folder, manifest, files: filesIn(folder) }] as const;
  });
  return new Map(packed);
}

function linkDependencies(
  { dependencies = {}, peerDependencies = {} }: Manifest,
  source: string,
  project: string,
): void {
  const own = publishable.map(({ manifest }) => manifest.name);
  const wanted = Object.keys({ ...dependencies, ...peerDependencies });
  for (const name of wanted.filter((dependency) => !own.includes(dependency))) {
    const link = join(project, "node_modules", name);
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(realpathSync(join(source, "node_modules", name)), link);
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

export interface Entry {
  /** As it is imported: `@connectsafely/schema`. */
  specifier: string;
  subpath: string;
  kind: "module" | "json" | "file";
}

/** What `exports` of the manifest offers. */
export function entriesOf({ name, exports = {} }: Manifest): Entry[] {
  return Object.entries(exports).map(([subpath, target]) => {
    const file = typeof target === "string" ? target : target.default;
    const kind = file.endsWith(".js") ? "module" : file.endsWith(".json") ? "json" : "file";
    return { specifier: name + subpath.slice(1), subpath, kind };
  });
}
