import {spawn} from "node:child_process";
import {createHash} from "node:crypto";
import {mkdtemp, readFile, rm} from "node:fs/promises";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {deserialize} from "node:v8";
import {shelfOf} from "../data/kept.js";
import {madeOnce, roomsOfLoaders} from "../data/madeOnce.js";
import type {Preview, PreviewedPage} from "./preview.js";

/** What previews are made of, besides the pages. */
const rooms = [...roomsOfLoaders, "rules", "certainty", "talk", "words", "views", "picture", "press"];

/** The previews of the pages and of all scenarios with an address of their own; drawn anew only when something that they are made of has changed. */
export function keptPreviews(pages: readonly PreviewedPage[]): Promise<readonly Preview[]> {
  const asked = JSON.stringify(pages);
  const name = `previews-${createHash("sha256").update(asked).digest("hex").slice(0, 16)}`;
  return madeOnce(name, () => drawnPreviews(asked), shelfOf("mandat-previews"), rooms);
}

/** Drawn in a process of their own, which has a document without a browser. */
async function drawnPreviews(asked: string): Promise<readonly Preview[]> {
  const place = await mkdtemp(join(tmpdir(), "mandat-previews-"));
  try {
    const file = join(place, "previews");
    const tsx = createRequire(import.meta.url).resolve("tsx/cli");
    const command = fileURLToPath(new URL("./previewsCommand.ts", import.meta.url));
    const child = spawn(process.execPath, [tsx, command, file], {stdio: ["pipe", "inherit", "inherit"]});
    child.stdin.end(asked);
    const code = await new Promise((done, fail) => child.on("error", fail).on("close", done));
    if (code !== 0) throw new Error(`the previews could not be drawn (code ${code})`);
    return deserialize(await readFile(file)) as readonly Preview[];
  } finally {
    await rm(place, {recursive: true, force: true});
  }
}
