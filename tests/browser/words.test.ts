/** What a page fetches of the words: those of its reader's language, the shared ones and its own, and no others. */
import {readdirSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {pages} from "../../src/site/pages.js";
import {openPage} from "./site.js";

/** A file of the built site that belongs to a language: `shared/words.kk`, `shared/compareWords.kk`, `pages/lab/citeWords.kk`. */
const ofALanguage = new RegExp(String.raw`^(.*?)(${languages.join("|")})\.[\da-f]{8}\.js$`);

const moduleOf = (path: string): {of: string; language: string} | null => {
  const [, of, language] = ofALanguage.exec(path) ?? [];
  return of && /[./]$/.test(of) ? {of, language} : null;
};

const built = readdirSync("dist/_import", {recursive: true}).flatMap(
  (file) => moduleOf(String(file).replaceAll("\\", "/")) ?? [],
);

/** Whose words a file holds: those of all pages, or of one page, by its name or its folder. */
const ownerOf = (of: string): string =>
  /^pages\/([^/]+)\//.exec(of)?.[1] ?? /^shared\/(\w+)Words\./.exec(of)?.[1] ?? "shared";

test("the built site has words shared by all and words of each page, in every language", () => {
  const owners = ["shared", ...pages.map(({name}) => name || "lab")];
  for (const owner of owners)
    expect(
      new Set(built.filter(({of}) => ownerOf(of) === owner).map(({language}) => language)),
      owner,
    ).toEqual(new Set(languages));
});

describe.each(languages)("in %s", (language) => {
  test.each(pages.map(({name}) => name || "lab"))("%s fetches its own words and no others", async (name) => {
    const fetched: string[] = [];
    const page = await openPage({
      path: `/${language}/${name === "lab" ? "" : name}`,
      prepare: async (context) =>
        context.on("request", (request) =>
          fetched.push(new URL(request.url()).pathname.replace("/_import/", "")),
        ),
    });
    await page.waitForSelector("main h1");
    await page.waitForLoadState("networkidle");
    const named = (paths: readonly string[]) => [
      ...new Set(paths.flatMap((path) => moduleOf(path) ?? []).map((one) => one.of + one.language)),
    ];
    const head = await page.$$eval('link[rel="modulepreload"]', (links) =>
      links.map((link) => (link as HTMLLinkElement).href.replace(/^.*\/_import\//, "")),
    );
    const due = built
      .filter((one) => one.language === language && ["shared", name].includes(ownerOf(one.of)))
      .map((one) => one.of + one.language);
    expect(named(fetched).filter((one) => !due.includes(one))).toEqual([]);
    expect(named(fetched)).toContain(`shared/words.${language}`);
    expect(named(fetched).filter((one) => ownerOf(one) === name)).not.toEqual([]);
    // Whatever is fetched at once is named in the head, and nothing is named there in vain.
    const later = `site/offlineWords.${language}`;
    expect(named(fetched).filter((one) => one !== later)).toEqual(named(head));
    page.expectClean();
  });
});
