import {existsSync, readdirSync, readFileSync} from "node:fs";
import {writeFile} from "node:fs/promises";
import {join} from "node:path";

/** The package that a module comes from; null for one of our own. */
export function packageOf(id: string): string | null {
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
  if (name) return name;
  return id.includes("/_observablehq/") ? "@observablehq/framework" : null;
}

/**
 * Whether a module does something by being there, so that it may not be left out where nobody takes anything from it.
 * A package says so of itself. `fonts` only names files, by which they are shipped.
 */
export function runsForItself(id: string): boolean {
  const name = packageOf(id);
  if (name) return manifestOf(name).sideEffects !== false;
  return !/\/site\/fonts\.ts$/.test(id);
}

/** The file with the licences of all packages that are in the bundled files, at the root of the site. */
export const licencesFile = "licences.txt";

/** Writes the licences of packages into a built site. Throws for a package that names none. */
export async function writeLicences(site: string, packages: readonly string[]): Promise<void> {
  const parts = [...new Set(packages)].sort().map((name) => {
    const {version, license} = manifestOf(name);
    return `${name} ${version} (${license})\n\n${licenceOf(name)}`;
  });
  const intro = "What the modules of this site are made of, beside its own code, and under which licences.";
  await writeFile(join(site, licencesFile), `${[intro, ...parts].join(`\n\n${"-".repeat(72)}\n\n`)}\n`);
}

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly author?: Named;
  readonly repository?: Named;
  readonly sideEffects?: unknown;
}

type Named = string | {readonly name?: string; readonly url?: string};

const manifests = new Map<string, Manifest>();

function manifestOf(name: string): Manifest {
  const known = manifests.get(name);
  if (known) return known;
  const file = join("node_modules", name, "package.json");
  // A package that only another has beside it says nothing here: it is kept whole.
  const read = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as Manifest)
    : {version: "", license: ""};
  manifests.set(name, read);
  return read;
}

/** The text that a package brings along; of one that brings none, where it is from, as it says itself. */
function licenceOf(name: string): string {
  const folder = join("node_modules", name);
  const file = existsSync(folder) && readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
  if (file) return readFileSync(join(folder, file), "utf8").trim();
  const {license, author, repository} = manifestOf(name);
  if (!license) throw new Error(`${name} names no licence: it may not be shipped without one`);
  const said = [author, repository].map((one) => (typeof one === "object" ? (one.name ?? one.url) : one));
  return ["It brings no text of its licence along.", ...said.filter((one) => one !== undefined)].join("\n");
}
