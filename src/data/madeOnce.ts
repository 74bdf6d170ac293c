/**
 * Loaders run each in a process of its own, and several of them need the same long work. Whoever comes first does it
 * and leaves the result here for the others.
 */
import {createHash} from "node:crypto";
import {readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {dataFolder, noteRead, readSoFar} from "./dataRead.js";
import {kept, shelfOf} from "./kept.js";

const source = fileURLToPath(new URL("..", import.meta.url));
const repository = join(source, "..");

/** The rooms that a loader may import (`tests/architecture.test.ts`), directly or through one another. */
export const roomsOfLoaders = [
  "core",
  "catalogue",
  "stations",
  "import",
  "reconstruction",
  "db",
  "scenario",
  "certainty",
  "statement",
  "data",
] as const;

/**
 * What `make` gives, made once for all processes that ask for this name while nothing changes of which it is made:
 * the files of `data/`, the code of the rooms (of the loaders, unless told), the packages and Node itself. What was
 * edited meanwhile may be in it or not: then nothing is kept.
 */
export async function madeOnce<Made>(
  name: string,
  make: () => Promise<Made>,
  folder = shelfOf("mandat"),
  rooms: readonly string[] = roomsOfLoaders,
): Promise<Made> {
  const of = () => fingerprint(undefined, undefined, rooms);
  const before = of();
  const {made, read} = await kept(
    {folder, results: 4},
    `${name}-${before}`,
    async () => ({made: await make(), read: readSoFar()}),
    () => of() === before,
  );
  // Whoever takes it rests on what was read for it.
  for (const file of read) noteRead(file);
  return made;
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
