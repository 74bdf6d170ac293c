/** Every address of the site in all its spellings, on hosts that differ in what they make of one. */
import {parse} from "node-html-parser";
import {describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {pages} from "../../src/site/pages.js";
import {type HostKind, plainHost} from "./plainHosts.js";
import {openContext, openPage, siteOrigin} from "./site.js";

const homeSpellings = ["", "/", "/index", "/index/", "/index.html"];
const spellings = ["", "/", ".html"];

/** Every address of the site in every language and spelling. */
const everyAddress: readonly string[] = [
  ...["/", "/index", "/index/", "/index.html"],
  ...languages.flatMap((language) => homeSpellings.map((spelling) => `/${language}${spelling}`)),
  ...languages.flatMap((language) =>
    pages
      .filter(({name}) => name !== "")
      .flatMap(({name}) => spellings.map((spelling) => `/${language}/${name}${spelling}`)),
  ),
];

/** Those that are opened in a browser: each form of address there is, on pages that ask for little. */
const opened: readonly string[] = [
  ...["/kk", "/en/index", "/ru/index/"],
  ...["/kk/method", "/ru/method/", "/en/method.html"],
];

/** The page that an address is meant to lead to, from the root of the site. */
const meant = (address: string): string => address.replace(/(\/index)?(\.html|\/)?$/, "").toLowerCase();

/** Opens addresses one after the other, and says what could not be had on the way and what ended elsewhere. */
async function open(site: string, asked: readonly string[], pagesMayBeMissing = false): Promise<string[]> {
  const page = await (await openContext({serviceWorkers: "block"})).newPage();
  // The engine and the tables weigh much, and lie where all other files of their kind do.
  await page.route(/\.(wasm|parquet)$/, (route) => route.abort());
  const problems: string[] = [];
  let address = "";
  page.on("response", (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !(isPage && pagesMayBeMissing))
      problems.push(`${address}: ${response.status()} ${response.url()}`);
  });
  for (address of asked) {
    await page.goto(`${site}${address}?threshold=3#sources`, {waitUntil: "commit"});
    // The script of the shell has run: it shows this button.
    await page.waitForSelector(".theme-button:not([hidden])");
    const [, path = "", rest] = /^(.*?)(\?.*)$/.exec(page.url().slice(site.length)) ?? [];
    if (meant(path) !== meant(address) || !/^\?threshold=3\b.*#sources$/.test(rest))
      problems.push(`${address}: ended at ${page.url()}`);
  }
  return problems;
}

const seen = new Map<string, Promise<boolean>>();

/** Whether there is a file at an address; each is asked for once. */
function isThere(url: string): Promise<boolean> {
  const answer = seen.get(url) ?? fetch(url, {method: "HEAD"}).then(({ok}) => ok);
  seen.set(url, answer);
  return answer;
}

describe("Every address in all its spellings, and the files that its page asks for", () => {
  test("is there without a script, in the preview and on a plain host", async () => {
    const problems: string[] = [];
    for (const site of [siteOrigin(), await plainHost("folders", "/deep/folder")])
      for (const address of everyAddress) {
        const answer = await fetch(`${site}${address}?threshold=3`);
        if (!answer.ok || !answer.url.endsWith("?threshold=3")) problems.push(`${answer.status} ${address}`);
        const named = parse(await answer.text()).querySelectorAll(
          'link[rel*="stylesheet"], link[rel="modulepreload"], link[rel="icon"], a[data-carries]',
        );
        if (named.length === 0) problems.push(`${address} names no file`);
        for (const link of named)
          if (!(await isThere(new URL(link.getAttribute("href") ?? "", answer.url).href)))
            problems.push(`${address}: ${link}`);
      }
    expect(problems).toEqual([]);
  });

  test.each<[HostKind, string]>([
    ["folders", ""],
    ["silent", "/deep/folder"],
  ])("is there in a browser on a plain host (%s), at “%s”", async (kind, folder) => {
    expect(await open(await plainHost(kind, folder), opened)).toEqual([]);
  });

  test("is there in a browser in the preview", async () => {
    expect(await open(siteOrigin(), opened)).toEqual([]);
  });

  test("is found by the 404 page where a host has nothing but files", async () => {
    const site = await plainHost("objects", "/deep/folder");
    expect(await open(site, [...opened, "/EN/Method/"], true)).toEqual([]);
  });
});

describe("An address that is not there", () => {
  test.each(["/kk/no-such-page", "/ru/method/no.html", "/en/s/", "/no/such/page"])(
    "%s is answered in three languages and asks for no other file, in a folder too",
    async (address) => {
      const site = await plainHost("folders", "/deep/folder");
      const page = await (await openContext({serviceWorkers: "block"})).newPage();
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(site + address);
      const lines = await page.locator("main li").allTextContents();
      expect(lines.map((line) => line.split(".")[0]).sort()).toEqual(
        ["There is no such page", "Мұндай бет жоқ", "Такой страницы нет"].sort(),
      );
      expect(asked).toEqual([site + address]);
      const language = address.split("/")[1];
      if (language === "no") return;
      // The reader's own language stands first.
      expect(await page.getAttribute("main li", "lang")).toBe(language);
      expect(await page.getAttribute("html", "lang")).toBe(language);
      expect(await page.$eval('main a[hreflang="ru"]', (link) => (link as HTMLAnchorElement).href)).toBe(
        `${site}/ru/`,
      );
    },
  );
});

test.each(["", "evidence", "query", "recommendations", "sensitivity"])(
  "a part of the address that is no code leaves the page “%s” as it is",
  async (name) => {
    const page = await openPage({path: `/en/${name}#%E0%A4`});
    await page.waitForSelector("main h1:visible, main h2:visible");
    await page.waitForLoadState("networkidle");
    expect(await page.locator("#module-fault").count()).toBe(0);
    page.expectClean();
  },
);
