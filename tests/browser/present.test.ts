/** A talk: put together, shown by keyboard, clicker and finger, in two windows, at every size; what is hostile is refused. */
import {writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {readySteps} from "../../src/talk/readySteps.js";
import {stepOf, type Talk} from "../../src/talk/talk.js";
import {writeTalk} from "../../src/talk/talkFile.js";
import {talkLink} from "../../src/talk/talkLink.js";
import {presentMessagesIn, stageMessagesIn, takeAwayMessagesIn} from "../words/allMessages.js";
import {expectAccessible, openPage, printedPages, type SitePage, siteOrigin} from "./site.js";

const words = (title: string) => ({...stepOf(null), title});
const talk: Talk = {
  title: "Three screens",
  steps: [
    {...words("First"), notes: "Say hello."},
    {...stepOf("?threshold=3"), title: "Second", hasLevers: true},
    stepOf("?threshold=5"),
    words("Last"),
  ],
};

/** The address of a window of a show of the talk. */
const showPath = async (kind: string, shown = talk, language = "en", step = 1): Promise<string> =>
  `/${language}/present?show=${kind}&id=t&step=${step}${await talkLink(shown)}`;

/** What stands on top of the slide. */
const titleOn = (page: Page): Promise<string> =>
  page.$eval(".screen h1", (title) => title.textContent?.trim() ?? "");

const seatColours = (page: Page): Promise<string> =>
  page.$$eval(".screen circle.seat", (seats) => seats.map((seat) => seat.getAttribute("stroke")).join());

/** What is cut, or lies over something else, on the slide that is seen; and the smallest letter, in 1280ths of its width. */
const faultsOn = (page: Page): Promise<{readonly cut: readonly string[]; readonly least: number}> =>
  page.evaluate(() => {
    const screen = document.querySelector(".screen");
    const slide = screen?.querySelector<HTMLElement>(".slide");
    if (!screen || !slide) throw new Error("there is no slide");
    const frame = screen.getBoundingClientRect();
    const unit = frame.width / 1280;
    const letters = [...slide.querySelectorAll("h1, p, text, label, output")].filter(
      (one) => (one.textContent ?? "").trim() !== "",
    );
    const sizeOf = (one: Element): number => {
      const size = Number.parseFloat(getComputedStyle(one).fontSize);
      const drawing = one instanceof SVGElement ? one.ownerSVGElement : null;
      return drawing
        ? (size * drawing.getBoundingClientRect().width) / drawing.viewBox.baseVal.width / unit
        : size / unit;
    };
    const isOutside = ({left, right, top, bottom}: DOMRect): boolean =>
      left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 1 || bottom > frame.bottom + 1;
    const cut = letters
      .filter((one) => isOutside(one.getBoundingClientRect()))
      .map((one) => String(one.textContent));
    // Parts that stand beside or below each other.
    const parts = [".slide-text", ".slide-charts", ".stage-levers", ".slide-foot"].flatMap((part) => {
      const box = slide.querySelector(part)?.getBoundingClientRect();
      return box && box.width > 0 && box.height > 0 ? [{part, box}] : [];
    });
    for (const [index, {part, box}] of parts.entries())
      for (const other of parts.slice(index + 1))
        if (
          box.left < other.box.right - 1 &&
          other.box.left < box.right - 1 &&
          box.top < other.box.bottom - 1 &&
          other.box.top < box.bottom - 1
        )
          cut.push(`${part} over ${other.part}`);
    return {cut, least: Math.min(...letters.map(sizeOf))};
  });

describe("The list of slides", () => {
  test("is the ready talk for a stranger, who copies it, changes it by keyboard, and has it after a reload", async () => {
    const page = await openPage({path: "/kk/present"});
    const {copy} = presentMessagesIn("kk");
    await page.waitForSelector(".talk-steps");
    expect(await page.$$eval(".talk-steps > li", (steps) => steps.length)).toBe(readySteps.length);
    await expectAccessible(page);
    await page.getByRole("button", {name: copy}).click();
    await page.fill("#talk-name", "Менің баяндамам");
    await page.focus("#step-1-title");
    await page.keyboard.press("Alt+ArrowUp");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("step-0-down");
    await page.focus("#step-2-remove");
    await page.keyboard.press("Enter");
    expect(await page.$$eval(".talk-steps > li", (steps) => steps.length)).toBe(readySteps.length - 1);
    // The focus is where the removal can be taken back.
    await page.keyboard.press("Enter");
    expect(await page.$$eval(".talk-steps > li", (steps) => steps.length)).toBe(readySteps.length);
    await page.fill("#step-0-notes", "Есімде");
    await expectAccessible(page);
    await page.reload();
    await page.waitForSelector("#step-0-notes");
    expect(await page.inputValue("#talk-name")).toBe("Менің баяндамам");
    expect(await page.inputValue("#step-0-notes")).toBe("Есімде");
    page.expectClean();
  });

  test("takes links of the lab, and goes on as one link that holds everything", async () => {
    const page = await openPage({path: "/en/present", viewport: {width: 390, height: 844}});
    await page.click("#new-talk");
    await page.fill("#talk-name", "<script>alert(1)</script>");
    for (const link of [`${siteOrigin()}/ru/?threshold=3`, "?districts=50"]) {
      await page.fill("#paste", link);
      await page.click("#add-link");
    }
    await page.click("#add-words");
    await page.fill("#step-2-title", "<img src=x onerror=alert(1)>");
    for (const wrong of ["hello", `${siteOrigin()}/en/?contest=nowhere`]) {
      await page.fill("#paste", wrong);
      await page.click("#add-link");
      await page.waitForSelector("#refused");
    }
    expect(await page.$$eval(".talk-steps > li", (steps) => steps.length)).toBe(3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await expect.poll(() => page.inputValue("#talk-link")).toContain("#talk=");
    const link = await page.inputValue("#talk-link");
    await page.goto("about:blank");
    await page.goto(link);
    await page.waitForSelector("#copy-talk");
    expect(await page.textContent(".guest-talk h2")).toBe("<script>alert(1)</script>");
    expect(await page.textContent("#steps li:last-child .step-title")).toBe("<img src=x onerror=alert(1)>");
    page.expectClean();
  });

  test.each(languages)("takes the scenario seen on another page from its menu, in %s", async (language) => {
    const page = await openPage({path: `/${language}/?threshold=3`});
    const add = async (within: string, place: number): Promise<void> => {
      await page.locator(`${within} .take-away-open`).first().click();
      await page.locator(".take-away-menu:popover-open [data-talk]").nth(place).click();
    };
    const said = ".take-away-menu:popover-open .take-away-part:has([data-talk]) [role=status]";
    const {talk} = takeAwayMessagesIn(language);
    await page.waitForSelector("#seats-table");
    await add(".actions", 0);
    expect(await page.textContent(said)).toBe(talk.added(1, ""));
    await page.goto(`${siteOrigin()}/${language}/compare`);
    await page.waitForSelector("#compare-table");
    await add("main", 1);
    expect(await page.textContent(said)).toBe(talk.added(2, ""));
    await page.click(".take-away-menu:popover-open a[href='./present']");
    await page.waitForSelector(".talk-steps > li");
    const links = await page.$$eval(".talk-steps > li a[href]", (all) =>
      all.map((link) => link.getAttribute("href")),
    );
    expect(links.filter((link) => link === "./?threshold=3")).toHaveLength(1);
    expect(await page.locator(".talk-steps > li").count()).toBe(2);
    page.expectClean();
  });

  test("refuses what is no talk with a sentence, and keeps what the reader had", async () => {
    const page = await openPage({path: "/en/present"});
    const {refusals} = presentMessagesIn("en");
    await page.click("#new-talk");
    await page.fill("#talk-name", "Mine");
    const given = join(tmpdir(), `mandat-talk-${process.pid}.json`);
    for (const [text, refusal] of [
      [`{"mandatTalk": 1, "steps": [${" ".repeat(10_000_000)}]}`, refusals["too-large"]],
      ["<html>", refusals["no-json"]],
      ['{"steps": "many"}', refusals["no-talk"]],
      ['{"mandatTalk": 2, "steps": []}', refusals["later-version"]],
    ]) {
      await writeFile(given, text);
      await page.setInputFiles("#open-talk", given);
      await expect.poll(() => page.textContent("#refused").catch(() => "")).toBe(refusal);
      expect(await page.inputValue("#talk-name")).toBe("Mine");
    }
    await writeFile(
      given,
      writeTalk({title: "Theirs", steps: [stepOf("?contest=nowhere"), stepOf("?threshold=x")]}),
    );
    await page.setInputFiles("#open-talk", given);
    await expect.poll(() => page.inputValue("#talk-name")).toBe("Theirs");
    expect(await page.textContent("#step-0 .step-fault")).toContain("nowhere");
    expect(await page.textContent("#step-1 .step-fault")).toContain("x");
    expect(await page.$$eval("#talk option", (options) => options.map((one) => one.textContent))).toContain(
      "Mine",
    );
    await page.goto(`${siteOrigin()}/en/present#talk=AAAA`);
    await page.reload();
    await page.waitForSelector("#refused");
    expect(await page.inputValue("#talk-name")).toBe("Theirs");
    page.expectClean();
  });
});

describe("On the stage", () => {
  test("keys, clickers and buttons lead, as people know them", async () => {
    const page = await openPage({path: await showPath("stage")});
    await page.waitForSelector(".screen h1");
    expect(await titleOn(page)).toBe("First");
    const press = async (key: string, title: string): Promise<void> => {
      await page.keyboard.press(key);
      expect(await titleOn(page), key).toContain(title);
    };
    await press("ArrowRight", "Second");
    await press("PageDown", "of 5%");
    await press("PageUp", "Second");
    await press("Space", "of 5%");
    await press("Shift+Space", "Second");
    await press("End", "Last");
    await press("ArrowRight", "Last");
    await press("Home", "First");
    expect(new URL(page.url()).searchParams.get("step")).toBe("1");
    await page.keyboard.press("b");
    expect(await page.isVisible(".show-black")).toBe(true);
    await press("PageDown", "First");
    expect(await page.isVisible(".show-black")).toBe(false);
    await page.keyboard.press("o");
    expect(await page.$$eval(".overview-steps button", (steps) => steps.length)).toBe(4);
    await expectAccessible(page);
    await page.click(".overview-steps li:nth-child(2) button");
    expect(await titleOn(page)).toBe("Second");
    // A lever that has the focus keeps its arrows; a clicker goes on all the same.
    await page.focus("#stage-threshold-slider, #stage-threshold");
    await press("ArrowRight", "Second");
    await press("PageDown", "of 5%");
    await page.keyboard.press("?");
    await expectAccessible(page);
    await page.click("#show-letters");
    await page.keyboard.press("Escape");
    await page.keyboard.press("b");
    expect(await page.isVisible(".show-black")).toBe(false);
    await page.click("#show-previous");
    expect(await titleOn(page)).toBe("Second");
    await expectAccessible(page);
    page.expectClean();
  });

  test("the speaker's window and a hidden audience's lead and follow, with their levers, also after a reload", async () => {
    const stage = await openPage({path: await showPath("audience")});
    await stage.waitForSelector(".screen h1");
    expect(await stage.$$("button:visible, a:visible")).toEqual([]);
    const context = stage.context();
    const speaker = await context.newPage();
    const hidden = await context.newPage();
    await hidden.goto(siteOrigin() + (await showPath("audience")));
    await hidden.waitForSelector(".screen h1");
    // From here on it is hidden: it has no frames, is never idle, and nothing in it comes into sight.
    await hidden.evaluate(() => {
      const none = () => 0;
      Object.assign(globalThis, {requestAnimationFrame: none, requestIdleCallback: none});
      Object.defineProperty(document, "hidden", {value: true});
      Object.defineProperty(document, "visibilityState", {value: "hidden"});
    });
    await speaker.goto(siteOrigin() + (await showPath("speaker")));
    await speaker.waitForSelector(".speaker-notes");
    expect(await speaker.textContent(".speaker-notes")).toBe("Say hello.");
    expect(await speaker.textContent(".speaker-next h1")).toBe("Second");
    expect(await speaker.textContent(".speaker-elapsed")).toMatch(/^\d+:\d\d$/);
    await speaker.bringToFront();
    await speaker.keyboard.press("PageDown");
    for (const window of [stage, hidden]) await expect.poll(() => titleOn(window)).toBe("Second");
    // Levers: moved in either window, seen in both.
    const lever = "[id^=stage-threshold]";
    const before = await seatColours(hidden);
    await speaker.fill(`.speaker-now ${lever}`, "9");
    for (const window of [stage, hidden]) {
      await expect.poll(() => window.inputValue(lever)).toBe("9");
      await expect.poll(() => seatColours(window)).not.toBe(before);
    }
    await hidden.fill(lever, "3");
    await expect.poll(() => speaker.inputValue(`.speaker-now ${lever}`)).toBe("3");
    await hidden.keyboard.press("PageDown");
    await expect.poll(() => speaker.textContent(".speaker-now .slide-progress")).toBe("3 / 4");
    await speaker.reload();
    await expect
      .poll(() => speaker.textContent(".speaker-now .slide-progress").catch(() => ""))
      .toBe("3 / 4");
    await hidden.reload();
    await expect.poll(() => hidden.textContent(".slide-progress").catch(() => "")).toBe("3 / 4");
    // A window that is opened later, on another step, comes to where the talk is.
    const late = await context.newPage();
    await late.goto(siteOrigin() + (await showPath("audience")));
    await expect.poll(() => late.textContent(".slide-progress").catch(() => "")).toBe("3 / 4");
    await speaker.keyboard.press("b");
    await expect.poll(() => stage.isVisible(".show-black")).toBe(true);
    await expectAccessible(speaker);
    stage.expectClean();
  });

  test("seats move from one slide to the next, and stand still for those who asked for that", async () => {
    const moving = async (reducedMotion: "reduce" | "no-preference"): Promise<number> => {
      const page = await openPage({path: await showPath("audience", talk, "en", 2), reducedMotion});
      await page.waitForSelector("circle.seat");
      await page.keyboard.press("PageDown");
      return page.evaluate(() => document.getAnimations().length);
    };
    expect(await moving("no-preference")).toBeGreaterThan(10);
    expect(await moving("reduce")).toBe(0);
  });
});

/** Slides that end in every way there is, and one with as many words as there is room for. */
const endings: Talk = {
  title: "Endings",
  steps: [
    stepOf("?floor=90"),
    stepOf("?threshold=80"),
    stepOf("?contest=mazhilis-2023-official&againstAll=3&protest=vacant"),
    {
      ...stepOf("?threshold=3&districts=50&seats=150&formula=dhondt"),
      title: "Ә".repeat(12).concat(" ").repeat(22),
      hasLevers: true,
    },
    stepOf("?contest=nowhere"),
  ],
};

describe("Nothing on any slide is cut, small or over something else", () => {
  test.each([
    ["kk", 1280, 720, "light"],
    ["ru", 1280, 720, "dark"],
    ["en", 1920, 1080, "dark"],
    ["ru", 3840, 2160, "light"],
    ["kk", 390, 844, "dark"],
  ] as const)("in %s at %i × %i, %s", async (language, width, height, colorScheme) => {
    const page = await openPage({path: `/${language}/present`, viewport: {width, height}, colorScheme});
    await expect.poll(() => page.inputValue("#talk-link").catch(() => "")).toContain("#talk=");
    const ready = new URL(await page.inputValue("#talk-link")).hash;
    const check = async (hash: string, steps: number): Promise<void> => {
      await page.goto("about:blank");
      await page.goto(`${siteOrigin()}/${language}/present?show=audience&id=x${steps}${hash}`);
      await page.waitForSelector(".screen h1");
      await page.evaluate(() => document.fonts.ready);
      for (let step = 0; step < steps; step++) {
        await page.waitForFunction(() => !document.querySelector(".slide[data-waits]"));
        const {cut, least} = await faultsOn(page);
        expect(cut, `slide ${step + 1}`).toEqual([]);
        expect(least, `slide ${step + 1}`).toBeGreaterThanOrEqual(27.9);
        await page.keyboard.press("PageDown");
      }
    };
    await check(ready, readySteps.length);
    if (width !== 1920) await check(await talkLink(endings), endings.steps.length);
    const box = await page.locator(".screen").boundingBox();
    expect([box?.width, Math.round(box?.height ?? 0)]).toEqual([width, Math.round((width * 9) / 16)]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    page.expectClean();
  });
});

test.each(languages)(
  "on paper every slide is one page, with where it opens in the lab, in %s",
  async (language) => {
    const page = await openPage({path: await showPath("paper", talk, language), colorScheme: "dark"});
    await page.waitForSelector(".paper-sheet:nth-of-type(3) circle.seat");
    expect(await page.$$eval(".paper-sheet", (sheets) => sheets.length)).toBe(talk.steps.length);
    const addresses = await page.$$eval(".paper-address", (all) => all.map(({textContent}) => textContent));
    expect(addresses[1]).toBe(`${siteOrigin()}/${language}/?threshold=3`);
    await expectAccessible(page);
    expect(await printedPages(page)).toBe(talk.steps.length);
    page.expectClean();
  },
);

test("every ending is told on its slide", async () => {
  const page: SitePage = await openPage({path: await showPath("audience", endings)});
  await page.waitForSelector(".screen h1");
  const said = async (): Promise<string> => (await page.textContent(".slide-text")) ?? "";
  expect(await said()).toMatch(/void/);
  await page.keyboard.press("PageDown");
  expect(await said()).toMatch(/no list|No list|nobody/i);
  await page.keyboard.press("PageDown");
  expect(await said()).toMatch(/vacant/);
  await page.keyboard.press("End");
  expect(await said()).toContain("nowhere");
  expect(await page.$("circle.seat")).toBeNull();
  expect(stageMessagesIn("en").end.length).toBeGreaterThan(0);
  page.expectClean();
});
