/** How long a reader waits for a file of 100,000 stations in the built site, beside what it takes to cut its text. */
import type {Browser, Page} from "playwright-core";

const stations = 100_000;

/** A file of thirteen columns: place, station, three counts and eight parties, its bytes the same every time. */
function stationsFile(): Buffer {
  const parties = Array.from({length: 8}, (_, party) => `party_${"abcdefgh"[party]}`);
  const rows = Array.from({length: stations}, (_, at) => {
    const votes = parties.map((_, party) => (at * 7919 + party * 104_729) % 113);
    const invalid = at % 17;
    const cast = votes.reduce((sum, own) => sum + own, invalid);
    return [`Region ${at % 17}`, at + 1, cast + (at % 400), cast, invalid, ...votes].join(",");
  });
  const head = [
    "region",
    "polling_station",
    "registered_voters",
    "ballots_cast",
    "invalid_ballots",
    ...parties,
  ];
  return Buffer.from(`${[head.join(","), ...rows].join("\n")}\n`);
}

/** Milliseconds from choosing the file, and the longest task that kept the page from answering a reader. */
interface Waited {
  readonly mapped: number;
  readonly link: number;
  readonly stored: number;
  readonly pause: number;
}

/** Prints what a reader waits for, the middle one of some runs, who presses “Read” as soon as it can be pressed. */
export async function timeLoading(browser: Browser, origin: string, runs = 3): Promise<void> {
  const buffer = stationsFile();
  const all: (Waited & {readonly cut: number})[] = [];
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext({viewport: {width: 1280, height: 720}, serviceWorkers: "block"});
    const page = await context.newPage();
    await page.goto(`${origin}/en/protocols`);
    await page.waitForSelector("#no-sets");
    await page.waitForTimeout(3000);
    const cut = await timeCutting(page, buffer);
    all.push({...(await timeReading(page, buffer)), cut});
    await context.close();
  }
  const middle = (of: keyof (typeof all)[number]): number =>
    all.map((one) => one[of]).sort((one, other) => one - other)[Math.floor(runs / 2)];
  const cut = middle("cut");
  console.log(`\nA file of ${stations.toLocaleString("en-GB")} stations and 13 columns, from choosing it`);
  for (const [name, said] of [
    ["cut", "its text cut at line breaks and commas, and nothing else (the baseline)"],
    ["mapped", "looked at: “Read” can be pressed"],
    ["link", "read: totals, seats and the link to the lab"],
    ["stored", "its stations are stored"],
    ["pause", "the longest task in the page"],
  ] as const)
    console.log(
      `${middle(name).toFixed(0).padStart(7)} ms  ${(middle(name) / cut).toFixed(2).padStart(5)} ×  ${said}`,
    );
}

/** The plain way: all of the text at once, cut at line breaks and commas. */
const timeCutting = (page: Page, buffer: Buffer): Promise<number> =>
  page.evaluate(async (text) => {
    const file = new File([text], "stations.csv");
    const begun = performance.now();
    const cells = (await file.text()).split("\n").map((line) => line.split(","));
    return cells.length > 0 ? performance.now() - begun : 0;
  }, buffer.toString());

async function timeReading(page: Page, buffer: Buffer): Promise<Waited> {
  const waited = await page.evaluateHandle(() => {
    const times = {begun: 0, mapped: 0, link: 0, stored: 0, pause: 0};
    // No function in here may have a name: what names it for errors is not there in the page.
    document
      .querySelector("#choose-files")
      ?.addEventListener("change", () => (times.begun = performance.now()), {capture: true});
    new PerformanceObserver((list) => {
      for (const {startTime, duration} of list.getEntries())
        if (times.begun > 0 && startTime > times.begun) times.pause = Math.max(times.pause, duration);
    }).observe({type: "longtask"});
    new MutationObserver(() => {
      const read = document.querySelector<HTMLButtonElement>("#read-files");
      if (times.mapped === 0 && read && !read.disabled) {
        times.mapped = performance.now() - times.begun;
        setTimeout(() => read.click());
      }
      if (times.link === 0 && document.querySelector(".loaded-said .actions a"))
        times.link = performance.now() - times.begun;
      if (times.link > 0 && times.stored === 0 && !document.querySelector("[data-storing]"))
        times.stored = performance.now() - times.begun;
    }).observe(document.body, {childList: true, subtree: true, attributes: true});
    return times;
  });
  await page.setInputFiles("#choose-files", {name: "stations.csv", mimeType: "text/csv", buffer});
  await page.waitForFunction(({stored}) => stored > 0, waited, {timeout: 120_000});
  await page.waitForTimeout(500);
  return waited.jsonValue();
}
