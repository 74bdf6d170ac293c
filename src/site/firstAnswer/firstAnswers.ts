import {execFile} from "node:child_process";
import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {promisify} from "node:util";
import {languages} from "../../catalogue/language.js";
import {type FirstPart, firstParts} from "./firstParts.js";
import {beforeFirstAnswer, takeOver, unseenRules} from "./takeOver.js";

/**
 * Draws the answer to the question that a page opens with into each page of a built site, by the page's own code, so
 * that it is on screen before a script runs. Nothing of it is seen where the address asks something else.
 */
export async function drawFirstAnswers(folder: string): Promise<void> {
  const pages = Object.entries(firstParts).flatMap(([name, part]) =>
    languages.map((language) => ({path: `${language}/${name || "index"}.html`, part})),
  );
  await Promise.all(pages.map(({path, part}) => drawInto(folder, path, part)));
}

async function drawInto(folder: string, path: string, part: FirstPart): Promise<void> {
  const program = fileURLToPath(new URL("./page.ts", import.meta.url));
  const {stdout: markup} = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", program, folder, path, JSON.stringify(part)],
    {maxBuffer: 16 * 1024 * 1024},
  );
  const file = join(folder, path);
  await writeFile(file, withFirstAnswer(await readFile(file, "utf8"), markup));
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
