import {spawnSync} from "node:child_process";
import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Download} from "playwright-core";
import {describe, expect, onTestFinished, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {compareMessagesIn, messagesIn, protocolsMessagesIn} from "../words/allMessages.js";
import {
  choose,
  forest,
  gotoLab,
  labSeats,
  openLoaded,
  read,
  setIds,
  type TestFile,
  testFile,
} from "./loading.js";
import {presetNames} from "./presetNames.js";
import {openPage, type SitePage, siteOrigin} from "./site.js";

/** What the `seats` command answers on a protocol file: seats by party. */
async function commandSeats(file: TestFile, scenario: object, seats = 98): Promise<Record<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), "mandat-"));
  onTestFinished(() => rm(folder, {recursive: true}));
  const [protocols, rules] = [join(folder, file.name), join(folder, "scenario.json")];
  await Promise.all([writeFile(protocols, file.buffer), writeFile(rules, JSON.stringify(scenario))]);
  const {stdout} = spawnSync(
    "npx",
    ["tsx", "src/command/seats.ts", "--protocols", protocols, "--scenario", rules, "--seats", String(seats)],
    {encoding: "utf8"},
  );
  const {parties} = JSON.parse(stdout).outcome as {parties: {party: string; seats: number}[]};
  return Object.fromEntries(parties.map(({party, seats: own}) => [party, own]));
}

async function bytesOf(download: Download): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** Takes a set's files away, as the list offers them. */
async function exported(page: SitePage, form: 0 | 1 | 2): Promise<TestFile> {
  if (!(await page.isVisible(".set-downloads div"))) await page.click(".set-downloads summary");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.click(`.set-downloads button >> nth=${form}`),
  ]);
  return testFile(download.suggestedFilename(), await bytesOf(download));
}

describe("A loaded set", () => {
  test("has in the lab the seats that the command gives for the same file, also after a reload", async () => {
    const page = await openLoaded([forest]);
    const [id] = await setIds(page);
    await gotoLab(page, id);
    const law = await commandSeats(forest, {threshold: {percent: 7}});
    expect(await labSeats(page)).toEqual(law);
    await page.reload();
    await page.waitForSelector("#seats-table");
    expect(await labSeats(page)).toEqual(law);
    await gotoLab(page, id, "&threshold=25&districts=30&floor=51&below=protocol-exclude");
    expect(await labSeats(page)).toEqual(
      await commandSeats(forest, {
        threshold: {percent: 25},
        mixed: {districtPercent: 30},
        turnoutFloor: {percent: 51, level: "protocol", consequence: "exclude"},
      }),
    );
    page.expectClean();
  });

  test("is chosen on every page where an election is, in a group of its own", async () => {
    const page = await openLoaded([forest]);
    const [id] = await setIds(page);
    for (const name of ["", "compare", "method", "evidence"]) {
      await page.goto(`${siteOrigin()}/en/${name}`);
      await page.waitForSelector("#election");
      expect(
        await page.$eval("#election optgroup", (group) => [group.getAttribute("label"), group.textContent]),
        name,
      ).toEqual([messagesIn("en").loaded.group, "forest"]);
      await page.selectOption("#election", id);
      await page.waitForFunction(
        (words) => document.querySelector(".count-switch")?.textContent?.includes(words),
        messagesIn("en").loaded.unchecked,
      );
    }
    page.expectClean();
  });

  test("is set beside the reforms of the Mazhilis in a comparison", async () => {
    const page = await openLoaded([forest]);
    const [id] = await setIds(page);
    await page.goto(`${siteOrigin()}/en/compare?contest=${id}`);
    const columns = presetNames("en");
    const {funding} = compareMessagesIn("en");
    await page.waitForFunction(
      () => [...document.querySelectorAll('tr[data-row="seats-Ash"] .compare-seats')].length >= 4,
    );
    expect(await page.textContent("#compare-table thead")).toContain(columns["law-2022-11-05"]);
    expect(await page.textContent("#compare-table")).toContain(messagesIn("en").loaded.unchecked);
    expect(await page.textContent("#money")).toContain(funding.loaded);
    page.expectClean();
  });

  test("has the districts that it names where so many seats are asked for, else a model, and says which", async () => {
    const text = forest.buffer
      .toString()
      .replace("region,", "district,region,")
      .split("\n")
      .map((line, row) => (row === 0 ? line : `D${(row - 1) % 5},${line}`))
      .join("\n");
    const page = await openLoaded([testFile("districts.csv", text)]);
    const [id] = await setIds(page);
    await gotoLab(page, id, "&districtSeats=5");
    await page.waitForFunction(
      (said) => document.querySelector("#rules")?.textContent?.includes(said),
      messagesIn("en").loaded.districtsNamed(5),
    );
    await gotoLab(page, id, "&districtSeats=6");
    await page.waitForFunction(
      (said) => document.querySelector("#rules")?.textContent?.includes(said),
      messagesIn("en").districtModel,
    );
    page.expectClean();
  });

  test("changes its name, seats and law by keyboard, and a law that does not fit is refused", async () => {
    const page = await openLoaded([forest]);
    const [id] = await setIds(page);
    const words = protocolsMessagesIn("en");
    await page.focus(`#edit-${id}`);
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");
    await page.fill("#edit-name", "The forest");
    await page.fill("#edit-seats", "20");
    await page.selectOption("#edit-law", "law-2022-11-05");
    expect(await page.textContent("#edit-seats-error")).toBe(words.settings.misfit["too-few-seats"]);
    await page.keyboard.press("Enter");
    expect(await page.isVisible("dialog[open]")).toBe(true);
    await page.selectOption("#edit-law", "law-2021-05-24");
    await page.focus("#edit-name");
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog", {state: "detached"});
    await page.waitForFunction(() => document.querySelector(".loaded-sets h3")?.textContent === "The forest");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`edit-${id}`);
    await gotoLab(page, id);
    expect(await labSeats(page)).toEqual(await commandSeats(forest, {threshold: {percent: 5}}, 20));
    page.expectClean();
  });

  test("is removed after a question: Escape keeps it, the button ends it and its links", async () => {
    const page = await openLoaded([forest]);
    const [id] = await setIds(page);
    await page.focus(`#remove-${id}`);
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog", {state: "detached"});
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`remove-${id}`);
    expect(await setIds(page)).toEqual([id]);
    await page.keyboard.press("Enter");
    await page.click('dialog button[value="confirm"]');
    await page.waitForSelector("#no-sets");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("sets-heading");
    await page.reload();
    await page.waitForSelector("#no-sets");
    await page.goto(`${siteOrigin()}/en/?contest=${id}`);
    await page.waitForSelector("#ignored");
    page.expectClean();
  });

  test("gives unknown lists colours of 3:1 on both grounds", async () => {
    const header = `station,${Array.from({length: 16}, (_, list) => `List ${list + 1}`).join(",")}`;
    const page = await openLoaded([
      testFile("many.csv", `${header}\n1${",100".repeat(16)}\n2${",90".repeat(16)}`),
    ]);
    const [id] = await setIds(page);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({colorScheme});
      await gotoLab(page, id);
      const contrasts = await page.$$eval("#seats-table .swatch", (swatches) => {
        const paint = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
        const luminance = (colour: string): number => {
          if (!paint) return 0;
          paint.fillStyle = colour;
          paint.fillRect(0, 0, 1, 1);
          const [red, green, blue] = [...paint.getImageData(0, 0, 1, 1).data].map((part) =>
            part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
          );
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const ground = luminance(getComputedStyle(document.documentElement).backgroundColor);
        return swatches.map((swatch) => {
          const own = luminance(getComputedStyle(swatch).backgroundColor);
          return (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05);
        });
      });
      expect(contrasts).toHaveLength(16);
      for (const contrast of contrasts) expect(contrast, colorScheme).toBeGreaterThanOrEqual(3);
    }
    page.expectClean();
  });
});

describe("An export", () => {
  test.each([
    ["the pair of Parquet files", [0, 1]],
    ["CSV", [2]],
  ] as const)(
    "as %s gives the same set in another browser, and links to it open there",
    async (_form, forms) => {
      const page = await openLoaded([forest]);
      const [id] = await setIds(page);
      const files: TestFile[] = [];
      for (const form of forms) files.push(await exported(page, form));
      const other = await openLoaded(files);
      expect(await setIds(other)).toEqual([id]);
      await gotoLab(other, id, "&threshold=3");
      await gotoLab(page, id, "&threshold=3");
      expect(await labSeats(other)).toEqual(await labSeats(page));
      page.expectClean();
      other.expectClean();
    },
  );

  test("keeps commands for a spreadsheet from running", async () => {
    const page = await openLoaded([
      testFile("sum.csv", `station,"=HYPERLINK(""http://x"")",Birch\n=1+1,5,6\n2,7,8\n`),
    ]);
    const csv = await exported(page, 2);
    const text = csv.buffer.toString();
    expect(text).toContain("'=1+1");
    expect(text).not.toMatch(/(^|,)"?=/m);
    const [id] = await setIds(page);
    const other = await openLoaded([csv]);
    expect(await setIds(other)).toEqual([id]);
    page.expectClean();
  });
});

describe.each(languages)("A link to protocols of another browser, in %s", (language) => {
  const id = "loaded-0123456789abcdef";

  test("opens the first election, says what is missing and where to load it", async () => {
    for (const [path, reason] of [
      [`/${language}/?contest=${id}`, messagesIn(language).ignoredReason["not-on-device"]("contest", id)],
      [`/${language}/compare?contest=${id}`, compareMessagesIn(language).ignoredReason["not-on-device"](id)],
    ]) {
      const page = await openPage({path});
      await page.waitForSelector("#ignored");
      expect(await page.textContent("#ignored")).toContain(reason);
      expect(await page.inputValue("#election")).toBe("mazhilis-2021");
      await page.click("#ignored a");
      await page.waitForURL(`${siteOrigin()}/${language}/protocols`);
      page.expectClean();
    }
  });
});

test("Script in the names of parties, regions and sets is text on every page", async () => {
  const attack = (name: string) =>
    `<img src=x onerror="document.title='${name}'"><script>document.title='${name}'</script>`;
  const csv = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
  const text = [
    csv(["region", "station", "registered", "cast", attack("party"), "Birch"]),
    ...Array.from({length: 6}, (_, station) =>
      csv([attack("region"), attack(`station ${station}`), "100", "60", "40", "20"]),
    ),
  ].join("\n");
  const page = await openPage({path: "/en/protocols"});
  await page.waitForSelector("#no-sets");
  await choose(page, testFile("<img src=x onerror=alert(1)>.csv", text));
  await page.fill("#set-name", attack("set"));
  await read(page);
  const [id] = await setIds(page);
  const names = ["party", "region", "set", "station"];
  const expectText = async (what: string): Promise<void> => {
    expect(
      await page.evaluate(() => document.querySelectorAll('img, main script[src="x"]').length),
      what,
    ).toBe(0);
    expect(names).not.toContain(await page.title());
  };
  await expectText("protocols");
  expect(await page.textContent(".loaded-sets h3")).toBe(attack("set"));
  for (const address of [
    `?contest=${id}&districts=50&floor=50&below=region-exclude`,
    `compare?contest=${id}`,
    `method?contest=${id}`,
    `evidence?contest=${id}`,
  ]) {
    await page.goto(`${siteOrigin()}/en/${address}`);
    await page.waitForSelector("#election");
    await page.waitForTimeout(500);
    await expectText(address);
  }
  await page.goto(`${siteOrigin()}/en/?contest=${id}`);
  await page.waitForSelector("#seats-table");
  expect(await page.textContent("#seats-table")).toContain("<img src=x");
  page.expectClean();
});

describe("Storage", () => {
  const {storage, sets} = protocolsMessagesIn("en");

  test.each([
    [
      "full",
      storage.keep.full,
      () => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException("no room", "QuotaExceededError");
        };
      },
    ],
    [
      "blocked",
      storage.keep.blocked,
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException("denied", "SecurityError");
        };
      },
    ],
  ] as const)(
    "that is %s ends in a sentence; the set works beside the tab it is in",
    async (_why, sentence, refuse) => {
      const page = await openLoaded([forest], {prepare: (context) => context.addInitScript(refuse)});
      expect(await page.textContent(".loaded-said")).toContain(sentence);
      const [id] = await setIds(page);
      const [lab] = await Promise.all([
        page.waitForEvent("popup"),
        page.click(".loaded-sets .set-actions a"),
      ]);
      await lab.waitForSelector("#seats-table");
      expect(await lab.inputValue("#election")).toBe(id);
      expect(await labSeats(lab as SitePage)).toEqual(await commandSeats(forest, {threshold: {percent: 7}}));
      await lab.goto(`${siteOrigin()}/en/?contest=${id}&districts=20`);
      await lab.waitForFunction(
        () => Number(document.querySelector<HTMLElement>('tr[data-party="Ash"]')?.dataset.district) > 0,
      );
      page.on("dialog", (dialog) => dialog.accept());
      await page.close();
      await lab.goto(`${siteOrigin()}/en/?contest=${id}`);
      await lab.waitForSelector("#ignored");
    },
  );

  test("that fails leaves what was loaded before as it is", async () => {
    const page = await openLoaded([forest]);
    const [before] = await setIds(page);
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("no room", "QuotaExceededError");
      };
    });
    await choose(page, testFile("other.csv", "station,Ash,Birch\n1,2,3\n2,3,4\n"));
    await read(page);
    expect(await setIds(page)).toHaveLength(2);
    page.on("dialog", (dialog) => dialog.accept());
    await page.reload();
    await page.waitForSelector(".loaded-sets");
    expect(await setIds(page)).toEqual([before]);
  });

  test("with a damaged record says so, shows the rest, and lets it be removed", async () => {
    const page = await openLoaded([forest]);
    const [id] = await setIds(page);
    await page.evaluate(async () => {
      const open = indexedDB.open("mandat /");
      const database = await new Promise<IDBDatabase>((done) => {
        open.onsuccess = () => done(open.result);
      });
      const act = database.transaction("sets", "readwrite");
      act.objectStore("sets").put({id: "loaded-broken", name: 7}, "loaded-broken");
      await new Promise((done) => {
        act.oncomplete = done;
      });
      database.close();
    });
    await page.goto(`${siteOrigin()}/en/`);
    await page.waitForSelector("#seats-table");
    expect(await page.textContent(".notice")).toContain(messagesIn("en").loaded.unreadable(1));
    await page.goto(`${siteOrigin()}/en/protocols`);
    await page.waitForSelector(".loaded-sets");
    expect(await page.textContent(".loaded-sets")).toContain(sets.unreadableText);
    await page.click('[data-set="loaded-broken"] button');
    await page.click('dialog button[value="confirm"]');
    await page.waitForSelector('[data-set="loaded-broken"]', {state: "detached"});
    expect(await setIds(page)).toEqual([id]);
    page.expectClean();
  });

  test("whose files are gone ends in a sentence, and what works from totals works", async () => {
    const page = await openLoaded([forest]);
    const [id] = await setIds(page);
    await page.evaluate(async () => {
      const open = indexedDB.open("mandat /");
      const database = await new Promise<IDBDatabase>((done) => {
        open.onsuccess = () => done(open.result);
      });
      const act = database.transaction("files", "readwrite");
      act.objectStore("files").clear();
      await new Promise((done) => {
        act.oncomplete = done;
      });
      database.close();
    });
    await gotoLab(page, id);
    await page.waitForFunction(
      (said) => document.querySelector("#recount")?.textContent?.includes(said),
      messagesIn("en").status.noStations,
    );
    expect(await labSeats(page)).toEqual(await commandSeats(forest, {threshold: {percent: 7}}));
    page.expectClean();
  });

  test("that never answers does not hold up the first answer on an election of the site", async () => {
    const first = await openPage({path: "/en/protocols"});
    await first.waitForSelector("#no-sets");
    // Whoever opens a database that waits to be deleted waits too.
    await first.evaluate(async () => {
      const open = indexedDB.open("mandat /");
      await new Promise((done) => {
        open.onsuccess = done;
      });
      indexedDB.deleteDatabase("mandat /");
    });
    const page = await first.context().newPage();
    await page.goto(`${siteOrigin()}/en/`);
    await page.waitForSelector("#seats-table", {timeout: 5000});
    // Nothing was ever loaded: nothing is missing, and there is nothing to alarm the reader about.
    expect(await page.$(".notice")).toBeNull();
    await page.evaluate(() => localStorage.setItem("mandat-has-loaded /", "yes"));
    await page.goto(`${siteOrigin()}/en/`);
    await page.waitForSelector("#seats-table", {timeout: 5000});
    expect(await page.textContent(".notice")).toContain(messagesIn("en").loaded.late);
    first.expectClean();
  });
});

test("A page that the browser kept while sets were loaded is read anew when the reader comes back to it", async () => {
  const page = await openPage({path: "/en/?threshold=5"});
  await page.waitForSelector("#seats-table");
  const comeBack = () =>
    page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", {persisted: true})));
  await page.evaluate(() => document.body.setAttribute("data-kept", "yes"));
  await comeBack();
  const other = await page.context().newPage();
  await other.goto(`${siteOrigin()}/en/protocols`);
  await other.waitForSelector("#no-sets");
  expect(await page.getAttribute("body", "data-kept")).toBe("yes");
  await choose(other as SitePage, forest);
  await read(other as SitePage);
  await comeBack();
  await page.waitForSelector("#election optgroup", {state: "attached"});
  expect(page.url()).toBe(`${siteOrigin()}/en/?threshold=5`);
  page.expectClean();
});
