/** A scenario in the frame of a page on another origin, as a newspaper has it; and the lab's dialog that hands it out. */
import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import type {Frame} from "playwright-core";
import {expect, onTestFinished, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {loadCiteWords} from "../../src/pages/lab/loadCiteWords.js";
import {messagesIn} from "../words/allMessages.js";
import {expectAccessible, openContext, openPage, siteOrigin} from "./site.js";

/** A page of another site with this in its body. Gives its address. */
async function elsewhere(body: string): Promise<string> {
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html;charset=utf-8");
    response.end(`<!DOCTYPE html><html lang="en"><title>A newspaper</title><body>${body}</body></html>`);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function openElsewhere(body: string) {
  const context = await openContext({viewport: {width: 800, height: 900}, locale: "en-GB"});
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  await page.goto(await elsewhere(body));
  return {page, problems};
}

const frameHtml = (path: string): string =>
  `<iframe data-mandat src="${siteOrigin()}${path}" title="Seats" width="100%" height="200" style="border:0"></iframe>`;

const script = (): string => `<script src="${siteOrigin()}/embed.js" async></script>`;

/** The seats as the chart says them to those who do not see it. */
const seatsIn = async (frame: Frame): Promise<string> => {
  await frame.waitForSelector(".house-charts svg");
  return (await frame.getAttribute(".house-charts svg", "aria-label")) ?? "";
};

test("two frames on a page of another origin have their own seats, and each becomes as high as it needs", async () => {
  const {page, problems} = await openElsewhere(
    frameHtml("/kk/embed/?threshold=3") + frameHtml("/en/embed/?districts=50&levers=1") + script(),
  );
  const [first, second] = page.frames().slice(1);
  const [threshold, districts] = await Promise.all([seatsIn(first), seatsIn(second)]);
  expect(threshold).toContain("70");
  expect(districts).not.toBe(threshold);
  expect(await first.getAttribute("html", "lang")).toBe("kk");
  for (const [index, frame] of [first, second].entries())
    await expect
      .poll(async () => {
        const [own, given] = await Promise.all([
          frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
          page.$$eval("iframe", (all, at) => all[at].getBoundingClientRect().height, index),
        ]);
        return given - own;
      })
      .toBe(0);
  // A lever within the frame moves the seats within it, and the link to the lab goes along.
  await second.focus("input[type=range]");
  await page.keyboard.press("Home");
  await expect.poll(() => second.getAttribute("#to-lab", "href")).toContain("threshold=0");
  expect(problems).toEqual([]);
});

test("without the script of the page around, the frame keeps its height and scrolls", async () => {
  const {page} = await openElsewhere(frameHtml("/ru/embed/?threshold=3"));
  const [, frame] = page.frames();
  await seatsIn(frame);
  expect(await page.$eval("iframe", (one) => one.getBoundingClientRect().height)).toBe(200);
  expect(
    await frame.evaluate(() => {
      scrollTo(0, 100);
      return scrollY;
    }),
  ).toBe(100);
});

test("an address from outside is text, and what it asks in vain is said", async () => {
  const page = await openPage({
    path: "/en/embed/?threshold=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&levers=2",
  });
  await page.waitForSelector("#notices .notice");
  expect(await page.textContent("#notices")).toContain("<img src=x");
  expect(await page.$$("img")).toEqual([]);
  page.expectClean();
});

test.each(languages)("the embed has no fault of accessibility, on a phone too (%s)", async (language) => {
  const page = await openPage({
    path: `/${language}/embed/?contest=mazhilis-2021-observers&threshold=3&levers=1`,
    viewport: {width: 390, height: 800},
  });
  await page.waitForSelector(".house-charts svg");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await page.$("header, .navigation")).toBeNull();
  await expectAccessible(page);
  page.expectClean();
});

test("every version that was kept has the bytes it had, and gives the seats that it gave", async () => {
  const {versions} = JSON.parse(readFileSync("frozen/index.json", "utf8")) as {
    versions: readonly {readonly version: string}[];
  };
  expect(versions.length).toBeGreaterThan(0);
  expect(JSON.parse(readFileSync("dist/frozen/index.json", "utf8"))).toEqual({versions});
  for (const {version} of versions) {
    const served = await (await fetch(`${siteOrigin()}/frozen/${version}/`)).text();
    expect(createHash("sha256").update(served).digest("hex").slice(0, 16)).toBe(version);
    const {page, problems} = await openElsewhere(
      frameHtml(`/frozen/${version}/?language=ru&threshold=3`) +
        frameHtml(`/frozen/${version}/?language=en&districts=50`) +
        script(),
    );
    const [totals, stations] = page.frames().slice(1);
    expect(await seatsIn(totals)).toMatch(/70.*11.*9.*5.*3/);
    expect(await seatsIn(stations)).toContain("38");
    expect(await totals.textContent(".embed-foot")).toContain(version);
    await expect.poll(() => page.$eval("iframe", (one) => one.clientHeight)).toBeGreaterThan(250);
    expect(problems).toEqual([]);
  }
});

test.each(languages)("the lab hands out the text to cite and both codes (%s)", async (language) => {
  const words = await loadCiteWords(language);
  const page = await openPage({path: `/${language}/?threshold=3`});
  await page.waitForSelector("#seats-table");
  await page.click("#cite");
  await page.waitForSelector("#cite-dialog[open]");
  const text = await page.inputValue("#cite-text");
  expect(text).toContain("70");
  expect(text).toMatch(/\/frozen\/[0-9a-f]{16}\/\?language=..&threshold=3|[?&]data=[0-9a-f]{12}/);
  await expect.poll(() => page.textContent("#embed-height")).toMatch(/px/);
  const follows = await page.inputValue("#embed-follows");
  expect(follows).toContain(`/${language}/embed/?threshold=3"`);
  await page.check("#embed-levers");
  expect(await page.inputValue("#embed-follows")).toContain("threshold=3&amp;levers=1");
  expect(await page.inputValue("#embed-frozen")).toMatch(/\/frozen\/[0-9a-f]{16}\/\?language=/);
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("cite");
  expect(words.heading).not.toBe("");
  page.expectClean();
});

test("the code that the lab hands out works on a page elsewhere", async () => {
  const page = await openPage({path: "/en/?threshold=3"});
  await page.waitForSelector("#seats-table");
  await page.click("#cite");
  const code = await page.inputValue("#embed-follows");
  const {page: newspaper} = await openElsewhere(code);
  expect(await seatsIn(newspaper.frames()[1])).toContain("70");
});

test("an address that was made with other data says so", async () => {
  const words = await loadCiteWords("ru");
  const page = await openPage({path: "/ru/?threshold=3&data=0123456789ab"});
  await page.waitForSelector("#cited-notice .notice");
  expect(await page.textContent("#cited-notice")).toContain(words.otherData("0123456789ab", "").slice(0, 40));
  expect(await page.textContent(".headline")).toContain("70");
  expect(await page.textContent("#notices")).not.toContain(messagesIn("ru").ignored);
  page.expectClean();
});

test("the example of the module draws the seats on a page of another origin, with whose count it is", async () => {
  const docs = readFileSync("docs/addresses.md", "utf8");
  const [, example = ""] = /```html\n(<figure[\s\S]*?)```/.exec(docs) ?? [];
  const {page, problems} = await openElsewhere(example.replaceAll("https://mandat.example", siteOrigin()));
  await page.waitForSelector("#seats svg");
  expect(await page.$$eval("#seats circle", (seats) => seats.length)).toBeGreaterThanOrEqual(98);
  expect(await page.textContent("#seats")).toContain(messagesIn("kk").basis.official);
  const drawing = await page.$eval("#seats svg", (svg) => svg.outerHTML);
  expect(drawing).not.toMatch(/var\(|currentColor/);

  await page.addScriptTag({
    type: "module",
    content: `import {scenario} from "${siteOrigin()}/mandat.js"; globalThis.scenario = scenario;`,
  });
  await page.waitForFunction(() => "scenario" in globalThis);
  const told = await page.evaluate(async () => {
    const {scenario} = globalThis as unknown as {
      scenario: typeof import("../../src/press/module/mandat.js").scenario;
    };
    const refused = (query: string, language: string) =>
      scenario(query, language as "en").then(String, String);
    const plain = await scenario("?threshold=3&nonsense=1", "en");
    return {
      seats: plain.parties.map(({name, seats}) => `${name} ${seats}`),
      ignored: plain.ignored,
      stations: await refused("?floor=50&below=protocol-exclude", "en"),
      language: await refused("", "de"),
    };
  });
  expect(told.seats).toContain("Nur Otan 70");
  expect(told.ignored).toEqual([{name: "nonsense", value: "1"}]);
  expect(told.stations).toContain("single stations");
  expect(told.language).toContain("none of kk, ru, en");
  expect(problems).toEqual([]);
});
