/**
 * How long after following a link to the lab a reader sees the first seats, and can move the first lever: on this machine,
 * and on a phone with a slow line.
 */
import type {Browser} from "playwright-core";
import {languages} from "../src/catalogue/language.js";
import {tellFigures, tellTitle} from "./figures.js";

/** A slow phone: 1.6 million bits a second, 150 ms there and back, a processor four times slower than this one. */
const phone = {
  line: {offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8},
  throttle: 4,
  viewport: {width: 390, height: 844},
};

/** Milliseconds from the start of the navigation. */
interface Opened {
  /** The first words are painted: the seats stand in the page as it comes. */
  readonly painted: number;
  /** The first lever can be moved. */
  readonly levers: number;
}

/** Prints the middle one of some openings in each language, with nothing kept from before, beside a page with one line of text. */
export async function timeFirstAnswers(browser: Browser, origin: string, runs = 5): Promise<void> {
  for (const isPhone of [false, true]) {
    const where = isPhone ? "on a phone: 1.6 Mbit/s, 150 ms, a processor 4 × slower" : "on this machine";
    tellTitle(`The lab, opened ${where}: ms until the first seats are painted, and until levers work`);
    for (const path of ["/404.html", ...languages.map((language) => `/${language}/`)]) {
      const all: Opened[] = [];
      for (let run = 0; run < runs; run++) all.push(await timeOpening(browser, origin + path, isPhone));
      const middle = (of: keyof Opened): number =>
        all.map((one) => one[of]).sort((one, other) => one - other)[Math.floor(runs / 2)];
      const levers: Record<string, number> = path.endsWith("/") ? {levers: middle("levers")} : {};
      tellFigures(path.endsWith("/") ? path : "a page of a few lines", {
        painted: middle("painted"),
        ...levers,
      });
    }
  }
}

async function timeOpening(browser: Browser, address: string, isPhone: boolean): Promise<Opened> {
  const context = await browser.newContext({
    viewport: isPhone ? phone.viewport : {width: 1280, height: 720},
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const opened = {levers: 0};
    Object.assign(globalThis, {opened});
    const watch = new MutationObserver(() => {
      if (!document.querySelector("#threshold-slider")) return;
      opened.levers = performance.now();
      watch.disconnect();
    });
    watch.observe(document, {childList: true, subtree: true});
  });
  if (isPhone) {
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", phone.line);
    await session.send("Emulation.setCPUThrottlingRate", {rate: phone.throttle});
  }
  await page.goto(address, {waitUntil: "load"});
  if (address.endsWith("/")) await page.waitForSelector("#threshold-slider");
  const opened = await page.evaluate(async () => {
    const [first] = performance.getEntriesByName("first-contentful-paint");
    const painted =
      first?.startTime ??
      (await new Promise<number>((done) =>
        new PerformanceObserver((list) => {
          for (const {name, startTime} of list.getEntries())
            if (name === "first-contentful-paint") done(startTime);
        }).observe({type: "paint", buffered: true}),
      ));
    return {painted, levers: (globalThis as unknown as {opened: {levers: number}}).opened.levers};
  });
  await context.close();
  return opened;
}
