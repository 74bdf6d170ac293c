import {describe, expect, test} from "vitest";
import {type Language, languages} from "../../src/catalogue/language.js";
import {expectAccessible, openPage, type SitePage, siteOrigin} from "./site.js";

const kazakhLetters = "ӘәҒғҚқҢңӨөҰұҮүҺһІі";

describe.each(languages)("in %s", (language) => {
  test("the page says its language, can be zoomed, and asks no other host for anything", async () => {
    const page = await openPage({path: `/${language}/`});
    expect(await page.getAttribute("html", "lang")).toBe(language);
    expect(await page.getAttribute('meta[name="viewport"]', "content")).not.toMatch(
      /maximum-scale|user-scalable/,
    );
    expect(await page.title()).toMatch(/ – Mandat$/);
    expect(await page.getAttribute('meta[name="description"]', "content")).toBeTruthy();
    page.expectClean();
  });

  test("the page names itself in the other languages", async () => {
    const page = await openPage({path: `/${language}/`});
    const alternates = await page.$$eval('link[rel="alternate"]', (links) =>
      links.map((link) => [link.getAttribute("hreflang"), (link as HTMLLinkElement).href]),
    );
    expect(alternates).toEqual(languages.map((other) => [other, `${siteOrigin()}/${other}/`]));
  });

  test.each(["light", "dark"] as const)("axe finds nothing in the %s theme", async (colorScheme) => {
    const page = await openPage({path: `/${language}/`, colorScheme});
    // Before the first answer the headings are still empty, which lasts as long as the page takes to load.
    await page.waitForSelector("#seats-table");
    await expectAccessible(page);
    page.expectClean();
  });

  test("the page is laid out on a phone without scrolling sideways", async () => {
    const page = await openPage({path: `/${language}/`, viewport: {width: 360, height: 740}});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test("without JavaScript the page says so in its language", async () => {
    const page = await openPage({path: `/${language}/`, javaScript: false});
    const sentence = {kk: /қосыңыз/, ru: /включите/, en: /switch JavaScript on/}[language];
    expect(await page.textContent("noscript")).toMatch(sentence);
    page.expectClean();
  });
});

describe("the language switch", () => {
  const follow = (page: SitePage, language: Language) => page.click(`.languages a[lang="${language}"]`);

  test("keeps query and hash, also those set after the page was loaded", async () => {
    const page = await openPage({path: "/kk/?threshold=5"});
    await follow(page, "ru");
    await page.waitForURL(`${siteOrigin()}/ru/?threshold=5`);
    await page.evaluate(() => history.replaceState(null, "", "?threshold=3&floor=30#seats"));
    await follow(page, "en");
    await page.waitForURL(`${siteOrigin()}/en/?threshold=3&floor=30#seats`);
    page.expectClean();
  });

  test("works by keyboard", async () => {
    // On a page that writes no address of its own: the lab would set this one right at once.
    const page = await openPage({path: "/kk/method"});
    await page.evaluate(() => history.replaceState(null, "", "?threshold=4"));
    await page.focus('.languages a[lang="en"]');
    await page.keyboard.press("Enter");
    await page.waitForURL(`${siteOrigin()}/en/method?threshold=4`);
  });

  test("is remembered: the root opens the language chosen last", async () => {
    const page = await openPage({path: "/kk/", locale: "en-GB"});
    await follow(page, "ru");
    await page.waitForURL(`${siteOrigin()}/ru/`);
    await page.goto(`${siteOrigin()}/?threshold=3#seats`);
    await page.waitForURL(`${siteOrigin()}/ru/?threshold=3#seats`);
  });
});

describe("the root", () => {
  test.each([
    ["kk-KZ", "kk"],
    ["ru-KZ", "ru"],
    ["en-US", "en"],
    ["de-DE", "kk"],
  ])("leads a reader whose browser speaks %s to %s, with query and hash", async (locale, language) => {
    const page = await openPage({path: "/?threshold=5#seats", locale});
    await page.waitForURL(`${siteOrigin()}/${language}/?threshold=5#seats`);
    page.expectClean();
  });

  test("offers three links without JavaScript", async () => {
    const page = await openPage({path: "/", javaScript: false});
    const links = await page.$$eval("main a", (all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toEqual(languages.map((language) => `${siteOrigin()}/${language}/`));
    await expect(page.getAttribute("html", "lang")).resolves.toBe("kk");
  });
});

describe("addresses", () => {
  test("an unknown address says so in three languages", async () => {
    const page = await openPage({path: "/kk/no-such-page"});
    expect(page.problems).toContain(`404: ${siteOrigin()}/kk/no-such-page`);
    const text = await page.textContent("main");
    for (const sentence of ["Мұндай бет жоқ", "Такой страницы нет", "There is no such page"])
      expect(text).toContain(sentence);
    await expectAccessible(page);
    await page.click('main a[hreflang="ru"]');
    await page.waitForURL(`${siteOrigin()}/ru/`);
  });

  test("/kk is /kk/, query kept", async () => {
    const page = await openPage({path: "/kk?threshold=5"});
    expect(page.url()).toBe(`${siteOrigin()}/kk/?threshold=5`);
    page.expectClean();
  });

  test("the skip link leads past the header", async () => {
    const page = await openPage({path: "/en/"});
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("main");
  });
});

describe("the theme", () => {
  const theme = (page: SitePage) => page.getAttribute("html", "data-theme");
  const ground = (page: SitePage) =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  test("follows the system until it is chosen, then stays", async () => {
    const page = await openPage({path: "/en/", colorScheme: "dark"});
    expect(await theme(page)).toBe("dark");
    const dark = await ground(page);
    await page.emulateMedia({colorScheme: "light"});
    await page.waitForSelector('html[data-theme="light"]');
    expect(await ground(page)).not.toBe(dark);

    const button = page.getByRole("button", {name: "Dark theme"});
    expect(await button.getAttribute("aria-pressed")).toBe("false");
    await button.click();
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    expect(await ground(page)).toBe(dark);
    await page.reload();
    expect(await theme(page)).toBe("dark");
    page.expectClean();
  });

  test("is set before anything is painted", async () => {
    const page = await openPage({
      path: "/en/",
      colorScheme: "light",
      prepare: (context) => context.addInitScript(() => localStorage.setItem("mandat-theme", "dark")),
    });
    // It stands in the head, and no script before it waits for a file.
    const before = await page.$$eval("head script", (all) => {
      const at = all.findIndex(({textContent}) => textContent?.includes("dataset.theme"));
      return at < 0 ? null : all.slice(0, at).map((script) => script.getAttribute("src"));
    });
    expect(before?.filter((source) => source !== null)).toEqual([]);
    expect(await theme(page)).toBe("dark");
  });
});

describe("the policy", () => {
  test("forbids other hosts and unlisted scripts", async () => {
    const page = await openPage({path: "/en/"});
    const blocked = await page.evaluate(async () => {
      const answer = await fetch("https://example.com/").then(String, String);
      document.body.insertAdjacentHTML("beforeend", `<img src="x" onerror="document.title = 'run'">`);
      const script = document.createElement("script");
      script.textContent = "document.title = 'run'";
      document.body.append(script);
      return answer;
    });
    expect(blocked).toContain("TypeError");
    expect(await page.title()).not.toBe("run");
    expect(page.problems.filter((problem) => /Content Security Policy/.test(problem)).length).toBeGreaterThan(
      1,
    );
  });
});

describe("the fonts", () => {
  test.each(["Inter Variable", "Source Serif 4 Variable"])("%s draws every Kazakh letter", async (family) => {
    const page = await openPage({path: "/kk/"});
    await page.evaluate(
      async ([name, letters]) => {
        const sample = document.createElement("p");
        sample.id = "sample";
        sample.style.fontFamily = `"${name}"`;
        sample.textContent = letters ?? "";
        document.body.append(sample);
        await document.fonts.load(`400 16px "${name}"`, letters);
        await document.fonts.ready;
      },
      [family, kazakhLetters],
    );
    expect(await fontsDrawnIn(page, "#sample")).toEqual([
      [family.replace(" Variable", ""), kazakhLetters.length],
    ]);
    page.expectClean();
  });
});

/** The fonts that the browser really used for an element's text, with the number of letters in each. */
async function fontsDrawnIn(page: SitePage, selector: string): Promise<[string, number][]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("DOM.enable");
  await devtools.send("CSS.enable");
  const {root} = await devtools.send("DOM.getDocument");
  const {nodeId} = await devtools.send("DOM.querySelector", {nodeId: root.nodeId, selector});
  const {fonts} = await devtools.send("CSS.getPlatformFontsForNode", {nodeId});
  return fonts
    .filter(({isCustomFont}) => isCustomFont)
    .map(({familyName, glyphCount}) => [familyName, glyphCount]);
}

test("the site works in a folder of its host", async () => {
  const outside: string[] = [];
  const page = await openPage({
    path: "/mandat/kk/?threshold=5",
    prepare: async (context) => {
      context.on("request", (request) => {
        if (!new URL(request.url()).pathname.startsWith("/mandat/")) outside.push(request.url());
      });
      await context.route("**/mandat/**", async (route) => {
        const url = route.request().url().replace("/mandat/", "/");
        await route.fulfill({response: await route.fetch({url})});
      });
    },
  });
  await page.evaluate(() => document.fonts.ready);
  await page.click('.languages a[lang="ru"]');
  await page.waitForURL(`${siteOrigin()}/mandat/ru/?threshold=5`);
  await page.click(".wordmark");
  await page.waitForURL(`${siteOrigin()}/mandat/ru/`);
  expect(outside).toEqual([]);
  page.expectClean();
  // Files may still be on their way.
  await page.context().unrouteAll({behavior: "ignoreErrors"});
});
