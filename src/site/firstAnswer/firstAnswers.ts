import {readFile, writeFile} from "node:fs/promises";
import {availableParallelism} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {Worker} from "node:worker_threads";
import {build} from "esbuild";
import {languages} from "../../catalogue/language.js";
import {firstParts} from "./firstParts.js";
import {keptDrawing} from "./keptDrawing.js";
import type {PageToDraw} from "./page.js";
import {beforeFirstAnswer, takeOver, unseenRules} from "./takeOver.js";

/**
 * Draws the answer to the question that a page opens with into each page of a built site, by the page's own code, so
 * that it is on screen before a script runs. Nothing of it is seen where the address asks something else. A page is
 * drawn again only when something of which it is drawn has changed; as many are drawn at once as there are processors.
 */
export async function drawFirstAnswers(folder: string): Promise<void> {
  const pages = Object.entries(firstParts).flatMap(([name, part]) =>
    languages.map((language) => ({folder, path: `${language}/${name || "index"}.html`, part})),
  );
  const inTurn = pages.values();
  let program: Promise<string> | undefined;
  const draw = async (page: PageToDraw): Promise<string> => {
    program ??= bundledProgram();
    return drawn(await program, page);
  };
  const drawOneByOne = async (): Promise<void> => {
    for (const page of inTurn) await drawInto(page, draw);
  };
  await Promise.all(Array.from({length: availableParallelism()}, drawOneByOne));
}

async function drawInto(page: PageToDraw, draw: (page: PageToDraw) => Promise<string>): Promise<void> {
  const file = join(page.folder, page.path);
  const html = await readFile(file, "utf8");
  const markup = await keptDrawing(page, html, () => draw(page));
  await writeFile(file, withFirstAnswer(html, markup));
}

/** What a thread of its own draws of a page. */
async function drawn(program: string, page: PageToDraw): Promise<string> {
  const thread = new Worker(program, {eval: true, execArgv: [], workerData: page});
  try {
    return await new Promise<string>((done, fail) => {
      thread.on("message", done).on("error", fail);
      thread.on("exit", () => fail(new Error(`${page.path}: the page ended before it was drawn`)));
    });
  } finally {
    await thread.terminate();
  }
}

/** The thread's program with its packages as one text of plain JavaScript, so that every thread is ready at once. */
async function bundledProgram(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL("./page.ts", import.meta.url))],
    bundle: true,
    platform: "node",
    target: "node20",
    // Its own names would else be globals of the thread, which are those of a browser.
    format: "iife",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0].text;
}

/** A page with what it shows first; throws where the page has no sheet or no main part. */
export function withFirstAnswer(html: string, markup: string): string {
  const [sheet] = /<link rel="stylesheet" type="text\/css" href="[^"]+">/.exec(html) ?? [];
  const [main] = /<main\b[^>]*>/.exec(html) ?? [];
  if (!sheet || !main) throw new Error("a page without a style sheet or a main part");
  const first = `<script>${beforeFirstAnswer}</script>
<style>${unseenRules}</style>
<div class="first-answer"><template shadowrootmode="closed">${sheet}
${markup}</template></div>
<script>${takeOver}</script>`;
  return html.replace(main, () => `${main}\n${first}`);
}
