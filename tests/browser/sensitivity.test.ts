import {describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {expectAccessible, openPage, type SitePage} from "./site.js";

/** Opens the page and waits until everything on it is worked out. */
async function openSensitivity(
  path: string,
  options: Omit<Parameters<typeof openPage>[0], "path"> = {},
): Promise<SitePage> {
  const page = await openPage({path, ...options});
  await worked(page);
  return page;
}

/** Waits until the page has been worked out for the rules that are set. */
async function worked(page: SitePage): Promise<void> {
  await page.waitForSelector("#stops-list li");
  await page.waitForFunction(() => document.querySelector("#work-line")?.textContent === "");
}

const queryOf = (page: SitePage): URLSearchParams => new URL(page.url()).searchParams;

const waitForQuery = (page: SitePage, name: string, value: string | null): Promise<unknown> =>
  page.waitForFunction(
    ([key, wanted]) => new URLSearchParams(location.search).get(key as string) === wanted,
    [name, value],
  );

describe.each(languages)("in %s", (language) => {
  test("from the sentence that says where the package stops working a reader goes to that point, and back", async () => {
    const page = await openSensitivity(`/${language}/sensitivity`);
    const goal = "#stops-list [data-goal='two-thirds']";
    expect(await page.getAttribute(goal, "data-now")).toBe("yes");
    const before = await page.textContent(`${goal} .stop-now`);
    await page.click(`${goal} a[data-lever='threshold'][data-way='lower']`);
    await waitForQuery(page, "threshold", "3.57");
    await page.waitForSelector(`${goal}[data-now='no']`);
    await worked(page);
    expect(await page.textContent(`${goal} .stop-now`)).not.toBe(before);
    await page.click("#stops-back");
    await waitForQuery(page, "threshold", null);
    await page.waitForSelector(`${goal}[data-now='yes']`);
    expect(await page.textContent(`${goal} .stop-now`)).toBe(before);
    // The browser's own way back leads there again.
    await page.goBack();
    await page.waitForSelector(`${goal}[data-now='no']`);
    page.expectClean();
  });

  test("the keyboard goes through the map: it says each point, and Enter sets its rules", async () => {
    const page = await openSensitivity(`/${language}/sensitivity`);
    await page.focus("#lever-map");
    const here = await page.textContent("#map-said");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    const there = (await page.textContent("#map-said")) ?? "";
    expect(there).not.toBe(here);
    expect(there).toContain("11");
    expect(there).not.toMatch(/undefined|NaN|\$\{/);
    await page.keyboard.press("Home");
    expect(await page.textContent("#map-said")).toBe(here);
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Enter");
    await waitForQuery(page, "districts", "10");
    await worked(page);
    expect(await page.inputValue("#districts-box")).toBe("10");
    page.expectClean();
  });

  test.each(["light", "dark"] as const)(
    "axe finds nothing on a phone, %s, and nothing sticks out",
    async (colorScheme) => {
      const page = await openSensitivity(
        `/${language}/sensitivity?threshold=3&districts=50&map=two-thirds&want=no-majority`,
        {
          colorScheme,
          viewport: {width: 390, height: 844},
        },
      );
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(await page.textContent("main")).not.toMatch(/undefined|NaN|\$\{/);
      page.expectClean();
    },
  );
});

test.each(languages)(
  "in %s a reader says what must come out, and goes to the nearest package that does it",
  async (language) => {
    const page = await openSensitivity(`/${language}/sensitivity`);
    await page.check("#want-no-two-thirds");
    await page.waitForSelector("#search-result .packages li");
    await waitForQuery(page, "want", "no-two-thirds");
    await page.click("#search-result .packages a[data-moves='threshold']");
    await waitForQuery(page, "threshold", "3.57");
    await worked(page);
    expect(await page.getAttribute("#stops-list [data-goal='two-thirds']", "data-now")).toBe("no");
    expect(await page.textContent("#search-result")).not.toMatch(/undefined|NaN|\$\{/);
    await page.click("#stops-back");
    await waitForQuery(page, "threshold", null);
    page.expectClean();
  },
);

test("a search that finds nothing says so, and what the nearest package misses", async () => {
  const page = await openSensitivity("/en/sensitivity?want=no-majority%2Clists%3A6&move=threshold%2Cformula");
  await page.waitForSelector("#search-result [data-miss]");
  expect(await page.textContent("#search-result")).toContain("No package of these rules does it.");
  expect(await page.textContent("#search-result")).toContain("list seats: 6");
  expect(await page.isChecked("#move-formula")).toBe(true);
  expect(await page.isChecked("#move-districts")).toBe(false);
  page.expectClean();
});

test("a long search is stopped, and can be taken up again", async () => {
  const page = await openSensitivity(
    "/en/sensitivity?want=no-majority&move=threshold%2Cbase%2Cformula%2Cdistricts%2Chouse",
  );
  await page.waitForFunction(() => {
    const stop = document.querySelector<HTMLButtonElement>("#search-stop");
    if (!stop || stop.hidden) return document.querySelector("#search-result [data-miss]") !== null;
    stop.click();
    return true;
  });
  await page.waitForFunction(
    () =>
      !(document.querySelector<HTMLElement>("#search-again")?.hidden ?? true) ||
      document.querySelector("#search-result [data-miss]"),
  );
  if (await page.isVisible("#search-again")) await page.click("#search-again");
  await page.waitForSelector("#search-result [data-miss]", {timeout: 60_000});
  page.expectClean();
});

test("the pointer on the map says the point, and a click goes there", async () => {
  const page = await openSensitivity("/en/sensitivity?map=leader");
  await page.locator("#lever-map").scrollIntoViewIfNeeded();
  const box = await page.locator("#lever-map svg").first().boundingBox();
  if (!box) throw new Error("no map");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForFunction(() =>
    document.querySelector("#map-said")?.textContent?.includes("in districts"),
  );
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForFunction(() => new URLSearchParams(location.search).has("districts"));
  expect(Number(queryOf(page).get("districts"))).toBeGreaterThan(40);
  page.expectClean();
});

test("a supposition about the districts stands in the address and in the sentences", async () => {
  const page = await openSensitivity("/en/sensitivity?threshold=3&districts=50");
  expect(await page.textContent("#lines-threshold .lever-sentence")).toContain("wins no district");
  await page.check("#won-every", {force: true});
  await waitForQuery(page, "won", "every");
  expect(await page.textContent("#lines-threshold .lever-sentence")).toContain("wins every district");
  page.expectClean();
});

test("while the page is worked out, a slider's move is on screen in the frame it happens in", async () => {
  // A floor by station has ten thousand steps.
  const page = await openPage({path: "/en/sensitivity?floor=40&below=protocol-exclude"});
  await page.waitForSelector(".headline");
  await page.waitForFunction(() => !document.documentElement.hasAttribute("data-waits"));
  await page.waitForFunction(() => document.querySelector("#work-line")?.textContent !== "");
  const seen = await page.evaluate(async () => {
    const slider = document.querySelector<HTMLInputElement>("#threshold-slider");
    if (!slider) return null;
    const said = () => document.querySelector(".headline")?.textContent;
    const before = said();
    slider.value = "3";
    slider.dispatchEvent(new Event("input", {bubbles: true}));
    const after = said();
    const isWorking = document.querySelector("#work-line")?.textContent !== "";
    return {before, after, isWorking};
  });
  expect(seen?.after).not.toBe(seen?.before);
  expect(seen?.isWorking).toBe(true);
  await worked(page);
  page.expectClean();
});

test("an election without stations says why its districts cannot be moved", async () => {
  const page = await openSensitivity("/en/sensitivity?contest=mazhilis-2012-official");
  expect(await page.textContent("#map")).toContain("cannot be moved here");
  expect(await page.isVisible("#lever-map")).toBe(false);
  page.expectClean();
});
