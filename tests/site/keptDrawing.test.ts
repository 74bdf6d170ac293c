import {mkdir, mkdtemp, readdir, truncate, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {keptDrawing} from "../../src/site/firstAnswer/keptDrawing.js";

/** A site of one page with a module, what that imports, and a file of data; and what was drawn of it so far. */
async function siteOfOnePage() {
  const folder = await mkdtemp(join(tmpdir(), "mandat-kept-drawing-"));
  const write = (file: string, text: string) => writeFile(join(folder, file), text);
  await mkdir(join(folder, "en"));
  await write("page.js", pageModule());
  await write("core.js", "export const seats = 98");
  await write("data.json", "[]");
  await write("words.en.aaaaaaaa.js", "export const words = {seats: 'seats'}");
  await write("words.kk.bbbbbbbb.js", "export const words = {seats: 'мандат'}");
  await write("other.js", "not of this page");
  let drawn = 0;
  const build = (html = page()) =>
    keptDrawing(
      {folder, path: "en/index.html", part: {parts: [".lab"], charts: []}},
      html,
      async () => `drawing ${++drawn}`,
      join(folder, "kept"),
    );
  const cut = async () => {
    for (const file of await readdir(join(folder, "kept"))) await truncate(join(folder, "kept", file), 40);
  };
  return {write, build, cut};
}

/** It fetches the words of its language; the files' names have their digests. */
const pageModule = ({english = "aaaaaaaa", kazakh = "bbbbbbbb"} = {}): string =>
  `import{seats}from"./core.js";({en:()=>import("./words.en.${english}.js"),kk:()=>import("./words.kk.${kazakh}.js")})`;

const page = ({sheet = "a", written = 1, words = "seats"} = {}): string =>
  `<link rel="stylesheet" href="${sheet}.css"><main>${words}</main><script type="module">import {seats} from "../page.js";
registerFile("../data.json", {"path":"../data.json","lastModified":${written},"size":2});</script>`;

test("a page is drawn once for every build in which nothing of it has changed", async () => {
  const {build, write} = await siteOfOnePage();
  expect(await build()).toBe("drawing 1");
  await write("other.js", "changed");
  expect(await build(page({sheet: "b", written: 2}))).toBe("drawing 1");
});

test.each([
  ["a module", "page.js", `${pageModule()};seats`],
  ["what a module imports", "core.js", "export const seats = 107"],
  ["its data", "data.json", "[1]"],
])("a page is drawn again when %s has changed", async (_what, file, text) => {
  const {build, write} = await siteOfOnePage();
  await build();
  await write(file, text);
  expect(await build()).toBe("drawing 2");
});

test("words of another language draw no page again, those of its own do", async () => {
  const {build, write} = await siteOfOnePage();
  await build();
  await write("words.kk.cccccccc.js", "export const words = {seats: 'орын'}");
  await write("page.js", pageModule({kazakh: "cccccccc"}));
  expect(await build()).toBe("drawing 1");
  await write("words.en.dddddddd.js", "export const words = {seats: 'mandates'}");
  await write("page.js", pageModule({kazakh: "cccccccc", english: "dddddddd"}));
  expect(await build()).toBe("drawing 2");
});

test("a page is drawn again when it says something else, and the earlier drawing is still known", async () => {
  const {build} = await siteOfOnePage();
  await build();
  expect(await build(page({words: "mandates"}))).toBe("drawing 2");
  expect(await build()).toBe("drawing 1");
});

test("a drawing that was cut short is drawn again", async () => {
  const {build, cut} = await siteOfOnePage();
  await build();
  await cut();
  expect(await build()).toBe("drawing 2");
});
