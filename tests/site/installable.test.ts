import {existsSync} from "node:fs";
import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {Resvg} from "@resvg/resvg-js";
import {expect, onTestFinished, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {installableMarkup, writeInstallable} from "../../src/site/installable.js";

test("each language has a manifest that names its own home, and icons of the sizes it says", async () => {
  const folder = await mkdtemp(join(tmpdir(), "mandat-site-"));
  onTestFinished(() => rm(folder, {recursive: true}));
  await writeInstallable(folder);
  for (const language of languages) {
    const [, file] = /rel="manifest" href="\.\.\/([^"]+)"/.exec(installableMarkup(language, "../")) ?? [];
    const manifest = JSON.parse(await readFile(join(folder, String(file)), "utf8"));
    expect(manifest).toMatchObject({lang: language, start_url: `./${language}/`, scope: "./"});
    const sizes = manifest.icons.map(({sizes, purpose}: Record<string, string>) => `${purpose} ${sizes}`);
    expect(sizes).toEqual(["any 192x192", "any 512x512", "maskable 192x192", "maskable 512x512"]);
    for (const {src, sizes} of manifest.icons) {
      const png = await readFile(join(folder, src));
      // The header of a PNG has its width and its height.
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
  }
});

test("an icon that may be cut to a circle keeps its drawing within the middle, on a ground of its own", async () => {
  const folder = await mkdtemp(join(tmpdir(), "mandat-site-"));
  onTestFinished(() => rm(folder, {recursive: true}));
  await writeInstallable(folder);
  expect(existsSync(join(folder, "icons/maskable-192.png"))).toBe(true);
  const {pixels, width} = decoded(await readFile(join(folder, "icons/maskable-192.png")));
  let drawn = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    const [red, green, blue, alpha] = pixels.subarray(at, at + 4);
    expect(alpha).toBe(255);
    if (red === 255 && green === 255 && blue === 255) continue;
    drawn++;
    expect(Math.hypot(x - width / 2, y - width / 2)).toBeLessThan(0.4 * width);
  }
  expect(drawn).toBeGreaterThan(1000);
});

/** The pixels of a PNG, four bytes each: it is drawn once more, in its own size. */
function decoded(png: Buffer): {pixels: Uint8Array; width: number} {
  const width = png.readUInt32BE(16);
  const image = `data:image/png;base64,${png.toString("base64")}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width}"><image width="${width}" height="${width}" href="${image}"/></svg>`;
  return {pixels: new Resvg(svg).render().pixels, width};
}
