/** What the browser tests of loading share: files, and the steps a reader takes. */
import {atRest, openPage, type SitePage, siteOrigin} from "./site.js";

/** A file for the page's file field. */
export interface TestFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A file from text or bytes. */
export const testFile = (name: string, content: string | Uint8Array): TestFile => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content as string),
});

/** Forty stations of two regions; Ash and Birch have equal votes. */
export const forest = testFile(
  "forest.csv",
  [
    "region,station,registered,cast,invalid,against_all,Ash,Birch,Cedar",
    ...Array.from({length: 40}, (_, station) =>
      [station < 20 ? "North" : "South", station + 1, 1000, 500 + station, station, 0, 200, 200, 100].join(
        ",",
      ),
    ),
  ].join("\n"),
);

/** Chooses files and waits until their mapping, or what is wrong with them, is on screen. */
export async function choose(page: SitePage, ...files: readonly TestFile[]): Promise<void> {
  await page.setInputFiles("#choose-files", [...files]);
  await page.waitForSelector("#read-files, #load-faults");
  await page.waitForFunction(() => document.querySelector(".drop-place .hint") === null);
}

/** Presses the button that reads, with the keyboard, and waits for the result, and until the stations are stored. */
export async function read(page: SitePage): Promise<void> {
  await page.focus("#read-files");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#result-heading");
  await stored(page);
}

/** Waits until everything that was read is stored. */
export const stored = async (page: SitePage): Promise<void> => {
  await page.waitForFunction(() => document.querySelector("[data-storing]") === null);
};

/** Opens the protocols page with files loaded into it. */
export async function openLoaded(
  files: readonly TestFile[],
  options: Omit<Parameters<typeof openPage>[0], "path"> & {readonly language?: string} = {},
): Promise<SitePage> {
  const {language = "en", ...rest} = options;
  const page = await openPage({path: `/${language}/protocols`, ...rest});
  await page.waitForSelector("#sets-heading");
  await choose(page, ...files);
  await read(page);
  return page;
}

/** The ids of the sets on the list, newest first. */
export const setIds = (page: SitePage): Promise<string[]> =>
  page.$$eval(".loaded-sets [data-set]", (items) =>
    items.map((item) => (item as HTMLElement).dataset.set ?? ""),
  );

/** Goes to the lab of a loaded set, with a scenario in the address, and waits for its table. */
export async function gotoLab(page: SitePage, set: string, scenario = "", language = "en"): Promise<void> {
  await page.goto(`${siteOrigin()}/${language}/?contest=${set}${scenario}`);
  await page.waitForSelector("#seats-table");
}

/** Seats by party as the lab's table has them. */
export async function labSeats(page: SitePage): Promise<Record<string, number>> {
  await atRest(page);
  return page.$$eval("#seats-table tbody tr", (rows) =>
    Object.fromEntries(
      rows.map((row) => [(row as HTMLElement).dataset.party, Number((row as HTMLElement).dataset.seats)]),
    ),
  );
}
