import {createHash} from "node:crypto";
import {readdir, readFile, stat, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {fileURLToPath} from "node:url";

/** The name of the script that keeps the site open without a network, at the root of the site. */
export const serviceWorkerFile = "sw.js";

/** Files above this many bytes are saved after everything else, and nothing waits for them. */
const largestToWaitFor = 4_000_000;

/** True for tables at addresses for others: the pages read copies of their own, which are saved. */
const isSecondCopy = (file: string): boolean => /^data\/[^/]+\.parquet$/.test(file);

/**
 * Writes the service worker of a built site: it saves every file that a page needs on the first visit, under a version that changes
 * with any of them. To be called last, when no file changes any more.
 */
export async function writeServiceWorker(folder: string): Promise<void> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((file) => file !== serviceWorkerFile && !isSecondCopy(file))
    .sort();
  const hash = createHash("sha256");
  const [small, large]: [string[], string[]] = [[], []];
  for (const file of files) {
    const path = join(folder, file);
    hash.update(file).update(await readFile(path));
    ((await stat(path)).size > largestToWaitFor ? large : small).push(encodeURI(file));
  }
  const saved = {version: hash.digest("hex").slice(0, 16), files: small, large};
  const script = await readFile(fileURLToPath(new URL("./serviceWorker.js", import.meta.url)), "utf8");
  await writeFile(
    join(folder, serviceWorkerFile),
    `const saved = ${JSON.stringify(saved, null, 1)};\n\n${script}`,
  );
}
