import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {parse} from "node-html-parser";
import {describe, expect, onTestFinished, test} from "vitest";
import type {Preview} from "../../src/press/preview.js";
import {writeShortAddresses} from "../../src/site/previews.js";
import {siteAddress} from "../../src/site/siteAddress.js";

const preview: Preview = {
  language: "kk",
  name: "s/package",
  title: "Шек <3 %> & «ұсыныс»",
  description: "",
  query: "?threshold=3&floor=50",
  // As much of a PNG as its size is read from: 1200 × 630.
  picture: Uint8Array.from({length: 24}, (_, index) => ({18: 4, 19: 176, 22: 2, 23: 118})[index] ?? 0),
};

async function written(environment: NodeJS.ProcessEnv): Promise<(file: string) => Promise<string>> {
  const folder = await mkdtemp(join(tmpdir(), "mandat-oembed-"));
  onTestFinished(() => rm(folder, {recursive: true}));
  await writeShortAddresses(folder, [preview], siteAddress(environment));
  return (file) => readFile(join(folder, file), "utf8");
}

describe("a scenario with an address of its own", () => {
  test("names in its head a description for oEmbed, which has its embed and its picture", async () => {
    const read = await written({MANDAT_SITE: "https://example.org/mandat/"});
    const [link] = parse(await read("kk/s/package.html")).querySelectorAll(
      '[type="application/json+oembed"]',
    );
    expect(link.getAttribute("rel")).toBe("alternate");
    expect(link.getAttribute("href")).toBe("https://example.org/mandat/kk/s/package.oembed.json");
    const described = JSON.parse(await read("kk/s/package.oembed.json"));
    expect(described).toMatchObject({version: "1.0", type: "rich", title: preview.title, width: 640});
    expect([described.thumbnail_width, described.thumbnail_height]).toEqual([1200, 630]);
    expect(described.thumbnail_url).toMatch(
      /^https:\/\/example\.org\/mandat\/_preview\/kk-s-package\..*\.png$/,
    );
    const frame = parse(described.html).querySelector("iframe");
    expect(frame?.getAttribute("src")).toBe("https://example.org/mandat/kk/embed/?threshold=3&floor=50");
    // The title is text there too.
    expect(frame?.getAttribute("title")).toBe(preview.title);
  });

  test("names none where the site does not know its own address", async () => {
    const read = await written({});
    expect(await read("kk/s/package.html")).not.toContain("oembed");
    await expect(read("kk/s/package.oembed.json")).rejects.toThrow();
  });
});
