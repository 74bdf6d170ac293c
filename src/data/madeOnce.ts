/**
 * Loaders run each in a process of its own, and several of them need the same long work. Whoever comes first does it
 * and leaves the result here for the others.
 */
import {createHash} from "node:crypto";
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {deserialize, serialize} from "node:v8";
import {dataFolder} from "./readData.js";

const source = fileURLToPath(new URL("..", import.meta.url));
const repository = join(source, "..");
const shelf = join(repository, "node_modules", ".cache", "mandat");

/** The rooms that a loader may import (`tests/architecture.test.ts`), directly or through one another. */
export const roomsOfLoaders = [
  "core",
  "catalogue",
  "stations",
  "import",
  "reconstruction",
  "db",
  "scenario",
  "statement",
  "data",
] as const;

/**
 * What `make` gives, made once for all processes that ask for this name while nothing changes of which it is made:
 * the files of `data/`, the code of the rooms (of the loaders, unless told), the packages and Node itself. It must be plain data. A result is written
 * under another name and then renamed, so that nobody reads half of one; two who come at once both make it, alike.
 */
export async function madeOnce<Made>(
  name: string,
  make: () => Promise<Made>,
  folder = shelf,
  rooms: readonly string[] = roomsOfLoaders,
): Promise<Made> {
  const of = () => fingerprint(undefined, undefined, rooms);
  const before = of();
  const file = join(folder, `${name}-${before}`);
  const kept = read<Made>(file);
  if (kept) return kept.made;
  const made = await make();
  // What was edited meanwhile may be in it or not.
  if (of() === before) keep(folder, file, {made});
  return made;
}

/** What is kept there; undefined where there is nothing, or nothing that can be read. */
function read<Made>(file: string): {readonly made: Made} | undefined {
  try {
    return deserialize(readFileSync(file)) as {readonly made: Made};
  } catch {
    return undefined;
  }
}

/** A folder that cannot be written to costs the others their time, and no more. */
function keep(folder: string, file: string, content: object): void {
  try {
    mkdirSync(folder, {recursive: true});
    const begun = `${file}.${process.pid}`;
    writeFileSync(begun, serialize(content));
    renameSync(begun, file);
    forgetOld(folder);
  } catch {
    // Whoever comes next makes it again.
  }
}

/** So many results are kept; older ones are of data or of code that is gone. */
const keptResults = 4;

function forgetOld(folder: string): void {
  const byAge = readdirSync(folder)
    .map((name) => ({file: join(folder, name), written: statSync(join(folder, name)).mtimeMs}))
    .sort((a, b) => b.written - a.written);
  for (const {file} of byAge.slice(keptResults)) rmSync(file, {force: true});
}

/** One short word for everything that a loader's result is made of; it differs as soon as one byte does. */
export function fingerprint(
  data = fileURLToPath(dataFolder),
  code = source,
  rooms: readonly string[] = roomsOfLoaders,
): string {
  const hash = createHash("sha256").update(process.version);
  const add = (file: string, name: string) => {
    const bytes = readFileSync(file);
    hash.update(`\n${name} ${bytes.length}\n`).update(bytes);
  };
  add(join(repository, "package-lock.json"), "package-lock.json");
  for (const folder of [data, ...rooms.map((room) => join(code, room))])
    for (const name of filesUnder(folder)) add(join(folder, name), name);
  return hash.digest("hex").slice(0, 32);
}

/** Every file below a folder, in one order on every machine. */
const filesUnder = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
