/** What a link says of itself before it is opened, and the addresses of scenarios. */
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {parse} from "node-html-parser";
import {expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {pages} from "../../src/site/pages.js";
import {openContext, siteOrigin} from "./site.js";

/** What a chat reads in the page of an address, `kk/compare`. */
function told(address: string): Record<string, string> {
  const page = parse(readFileSync(join("dist", `${address}.html`), "utf8"));
  return Object.fromEntries(
    page
      .querySelectorAll("meta[property], meta[name]")
      .map((meta) => [
        meta.getAttribute("property") ?? meta.getAttribute("name"),
        meta.getAttribute("content"),
      ]),
  );
}

const named = [
  "description",
  "og:title",
  "og:description",
  "og:type",
  "og:url",
  "og:locale",
  "og:site_name",
  "og:image",
  "og:image:alt",
];

test.each(languages)(
  "Every page and scenario says in %s what it is, and has a picture of its own",
  (language) => {
    const scenarios = readdirSync(`dist/${language}/s`).filter((name) => name.endsWith(".html"));
    expect(scenarios.length).toBeGreaterThan(10);
    const addresses = [
      ...pages.map(({name}) => `${language}/${name || "index"}`),
      ...scenarios.map((name) => `${language}/s/${name.replace(".html", "")}`),
    ];
    const pictures = new Set<string>();
    for (const address of addresses) {
      const said = told(address);
      for (const name of named) expect([address, name, Boolean(said[name])]).toEqual([address, name, true]);
      expect(said["twitter:card"]).toBe("summary_large_image");
      expect(said["og:locale"].slice(0, 2)).toBe(language);
      const file = join("dist", said["og:image"].slice(said["og:image"].indexOf("_preview/")));
      const png = readFileSync(file);
      // PNG: its width and height stand in bytes 16 to 23.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect([said["og:image:width"], said["og:image:height"]]).toEqual(["1200", "630"]);
      pictures.add(file);
    }
    expect(pictures.size).toBeGreaterThan(pages.length);
  },
);

test("The address of a scenario opens it in the lab; without a script its link does", async () => {
  const page = await (await openContext({serviceWorkers: "block"})).newPage();
  await page.goto(`${siteOrigin()}/ru/s/recommendation-3/`);
  await page.waitForURL(`${siteOrigin()}/ru/?threshold=3`);
  const still = await (await openContext({javaScriptEnabled: false})).newPage();
  await still.goto(`${siteOrigin()}/en/s/recommendation-3`);
  await still.click("main a");
  await still.waitForURL(`${siteOrigin()}/en/?threshold=3`);
});
