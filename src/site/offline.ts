import {createHash} from "node:crypto";
import {readdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {previewFolder} from "./previews.js";

/** The name of the script that keeps the site open without a network, at the root of the site. */
export const serviceWorkerFile = "sw.js";

/** The list of the files that are saved, beside it. */
const listFile = "offline.json";

/** A file as the list has it. */
interface SavedFile {
  /** As it stands in an address, from the root of the site. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** True for a file that is saved after everything else, and that the site opens without. */
  readonly large: boolean;
}

/** Files above this many bytes are saved after everything else. */
const largestToWaitFor = 4_000_000;

/** Tables at addresses for others: the pages read copies of their own, which are saved. */
const isSecondCopy = (file: string): boolean => /^data\/[^/]+\.parquet$/.test(file);

/** Files for the host, which it hands out to nobody, and for search engines. */
const isForHost = (file: string): boolean => /(^|\/)\.|^(_headers|robots\.txt|sitemap\.xml)$/.test(file);

/** The pictures of links, which no page shows. */
const isForChats = (file: string): boolean => file.startsWith(`${previewFolder}/`);

/** What other sites show in frames or import: a reader of this one needs none of it. */
const isForOtherSites = (file: string): boolean =>
  /^(frozen|(kk|ru|en)\/embed)\/|^mandat\.js$|\.oembed\.json$/.test(file);

/**
 * What a page knows of saving: where the script stands, which version of the site the page is of, and what all of it
 * weighs. The last two are known only when every page is written: `writeServiceWorker` fills them in.
 */
export const offlineMarkup = (root: string): string =>
  `<meta name="service-worker" content="${root}${serviceWorkerFile}" data-version="" data-bytes="">`;

/**
 * Writes the service worker of a built site and the list of what it saves: every file that a page needs, each with
 * its digest, under a version that changes with any of them. To be called last, when no file changes any more.
 */
export async function writeServiceWorker(folder: string): Promise<void> {
  const files = await filesToSave(folder);
  const version = await versionOf(folder, files);
  await nameVersion(folder, files, version);
  const list: SavedFile[] = await Promise.all(
    files.map(async (file) => {
      const content = await readFile(join(folder, file));
      return {
        path: encodeURI(file),
        sha256: createHash("sha256").update(content).digest("hex"),
        bytes: content.length,
        large: content.length > largestToWaitFor,
      };
    }),
  );
  const written = JSON.stringify({version, files: [...smallFirst(list)]});
  await writeFile(join(folder, listFile), written);
  const script = await readFile(fileURLToPath(new URL("./serviceWorker.js", import.meta.url)), "utf8");
  const saved = {version, list: createHash("sha256").update(written).digest("hex")};
  await writeFile(join(folder, serviceWorkerFile), `const saved = ${JSON.stringify(saved)};\n\n${script}`);
}

const smallFirst = (list: readonly SavedFile[]): readonly SavedFile[] => [
  ...list.filter(({large}) => !large),
  ...list.filter(({large}) => large),
];

async function filesToSave(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((file) => file !== serviceWorkerFile && file !== listFile)
    .filter((file) => !isForHost(file) && !isForChats(file))
    .filter((file) => !isSecondCopy(file) && !isForOtherSites(file))
    .sort();
}

/** Of names and contents; a page counts as it was before the version was named in it. */
async function versionOf(folder: string, files: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const file of files) {
    const content = await readFile(join(folder, file));
    hash.update(file).update(file.endsWith(".html") ? content.toString().replace(named, "") : content);
  }
  return hash.digest("hex").slice(0, 16);
}

const named = / data-version="[^"]*" data-bytes="[^"]*"/;

/** Writes the version and the weight of the whole into every page that knows of saving. */
async function nameVersion(folder: string, files: readonly string[], version: string): Promise<void> {
  const pages = files.filter((file) => file.endsWith(".html"));
  const sizes = await Promise.all(files.map(async (file) => (await readFile(join(folder, file))).length));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  // To a tenth of a megabyte, as it is told: the pages themselves grow a little by having it.
  const told = Math.round(bytes / 100_000) * 100_000;
  for (const page of pages) {
    const path = join(folder, page);
    const text = await readFile(path, "utf8");
    const filled = text.replace(named, () => ` data-version="${version}" data-bytes="${told}"`);
    if (filled !== text) await writeFile(path, filled);
  }
}
