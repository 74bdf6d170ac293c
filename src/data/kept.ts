/** Results that are kept on this machine from one run to the next. */
import {createHash} from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {deserialize, serialize} from "node:v8";

/** The folder of a kind of results, beside the packages: it goes when they are installed anew. */
export const shelfOf = (kind: string): string =>
  fileURLToPath(new URL(`../../node_modules/.cache/${kind}`, import.meta.url));

/** One short word for the packages and for Node, on which every result rests. */
export function installed(): string {
  const lock = readFileSync(new URL("../../package-lock.json", import.meta.url));
  return digestOf(Buffer.concat([Buffer.from(process.version), lock])).toString("hex");
}

/** Where results of a kind are kept, and how many: the others have not been asked for longest. */
export interface Shelf {
  readonly folder: string;
  readonly results: number;
}

/**
 * What `make` gives, made only where the shelf has nothing of this name; the name must say all that it is made of. It must
 * be plain data. Each result bears its digest: one that is damaged or cut short is made again. It is written under another
 * name and then renamed, so that nobody reads half of one; two who come at once both make it, alike. It is not kept
 * where `isStill` says afterwards that the name is no longer true.
 */
export async function kept<Made>(
  {folder, results}: Shelf,
  name: string,
  make: () => Promise<Made>,
  isStill: () => boolean = () => true,
): Promise<Made> {
  const file = join(folder, name);
  const found = read<Made>(file);
  if (found) return found.made;
  const made = await make();
  if (isStill()) write(folder, file, {made}, results);
  return made;
}

const digestOf = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();
const digestBytes = 32;

/** What is kept there; undefined where there is nothing, or nothing whole. */
function read<Made>(file: string): {readonly made: Made} | undefined {
  try {
    const bytes = readFileSync(file);
    const content = bytes.subarray(digestBytes);
    if (!digestOf(content).equals(bytes.subarray(0, digestBytes))) return undefined;
    const now = new Date();
    utimesSync(file, now, now);
    return deserialize(content) as {readonly made: Made};
  } catch {
    return undefined;
  }
}

/** A folder that cannot be written to costs the others their time, and no more. */
function write(folder: string, file: string, result: object, results: number): void {
  try {
    mkdirSync(folder, {recursive: true});
    const content = serialize(result);
    const begun = `${file}.${process.pid}`;
    writeFileSync(begun, Buffer.concat([digestOf(content), content]));
    renameSync(begun, file);
    forgetOld(folder, results);
  } catch {
    // Whoever comes next makes it again.
  }
}

function forgetOld(folder: string, results: number): void {
  const byAge = readdirSync(folder)
    .map((name) => ({file: join(folder, name), asked: statSync(join(folder, name)).mtimeMs}))
    .sort((a, b) => b.asked - a.asked);
  for (const {file} of byAge.slice(results)) rmSync(file, {force: true});
}
