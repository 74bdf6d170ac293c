import {describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {encoded, workbook} from "../import/importing.js";
import {messagesIn, protocolsMessagesIn} from "../words/allMessages.js";
import {choose, forest, openLoaded, read, setIds, testFile} from "./loading.js";
import {expectAccessible, openPage, type SitePage, siteOrigin} from "./site.js";

const openEmpty = async (language = "en", options = {}): Promise<SitePage> => {
  const page = await openPage({path: `/${language}/protocols`, ...options});
  await page.waitForSelector("#no-sets");
  return page;
};

const selected = (page: SitePage, column: number): Promise<string> =>
  page.inputValue(`.mapping-columns tbody tr:nth-child(${column}) select`);

const counts = (page: SitePage): Promise<Record<string, string>> =>
  page.$$eval(".row-counts [data-count]", (all) =>
    Object.fromEntries(
      all.map((one) => [(one as HTMLElement).dataset.count, one.querySelector("dd")?.textContent ?? ""]),
    ),
  );

const activeId = (page: SitePage): Promise<string> => page.evaluate(() => document.activeElement?.id ?? "");

describe.each(languages)("in %s", (language) => {
  const words = protocolsMessagesIn(language);
  const {messages} = {messages: messagesIn(language)};

  test("files are chosen, read and opened in the lab by keyboard", async () => {
    const page = await openEmpty(language);
    expect(await page.textContent("label[for=choose-files]")).toBe(words.drop.label);
    await page.focus("#choose-files");
    await choose(page, forest);
    expect(await page.inputValue("#set-name")).toBe("forest");
    await page.focus("#read-files");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#result-heading");
    expect(await activeId(page)).toBe("result-heading");
    expect(await page.textContent(".loaded-said")).toContain(words.result.loaded("forest", 40));
    expect(await page.textContent(".loaded-said")).toContain(messages.loaded.unchecked);
    expect(await counts(page)).toEqual({read: "40", kept: "40", marked: "0", refused: "0"});
    const [id] = await setIds(page);
    await page.focus(".loaded-sets .set-actions a");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${siteOrigin()}/${language}/?contest=${id}`);
    await page.waitForSelector("#seats-table");
    expect(await page.textContent(".basis-line")).toContain(messages.loaded.unchecked);
    expect(await page.textContent(".basis-line")).toContain(messages.basis.hypothetical);
    expect(await page.textContent("#sources")).toContain("forest.csv");
    await page.waitForFunction(
      (sentence) => document.querySelector("#recount")?.textContent?.includes(sentence),
      messages.loaded.counted(40),
    );
    page.expectClean();
  });

  test.each(["light", "dark"] as const)(
    "axe finds nothing, %s, on a laptop and a phone",
    async (colorScheme) => {
      for (const viewport of [
        {width: 1280, height: 720},
        {width: 390, height: 844},
      ]) {
        const page = await openEmpty(language, {colorScheme, viewport});
        await expectAccessible(page);
        await choose(page, forest, testFile("broken.xlsx", "PK\u0003\u0004 and no more"));
        await page.waitForSelector("#load-faults");
        await expectAccessible(page);
        const marked = testFile(
          "marked.csv",
          `${forest.buffer}\nNorth,41,100,900,0,0,1,1,1\nNorth,41,1,1,1,1,1,1,x`,
        );
        await choose(page, marked);
        await read(page);
        await page.waitForSelector("#problems");
        await expectAccessible(page);
        await page.click(".loaded-sets button[id^=edit]");
        await page.waitForSelector("dialog[open]");
        await expectAccessible(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          viewport.width,
        );
      }
    },
  );

  test("a file that cannot be read ends in a sentence, and what was loaded is untouched", async () => {
    const page = await openLoaded([forest], {language});
    const before = await setIds(page);
    const book = Buffer.from(
      await (
        await workbook({
          Sheet: [
            ["station", "Ash"],
            ["1", 2],
          ],
        })
      ).arrayBuffer(),
    );
    await choose(
      page,
      testFile(
        "noise.bin",
        Uint8Array.from({length: 4000}, (_, place) => (place * 7919) % 251),
      ),
      testFile("nothing.csv", ""),
      testFile("cut.xlsx", book.subarray(0, book.length / 2)),
    );
    const said = (await page.textContent("#load-faults")) ?? "";
    for (const sentence of [
      words.faults.inFile("noise.bin", words.faults.notATable),
      words.faults.inFile("nothing.csv", words.faults.empty),
      words.faults.inFile("cut.xlsx", words.faults.damaged.xlsx),
      words.faults.untouched,
    ])
      expect(said).toContain(sentence);
    expect(await setIds(page)).toEqual(before);
    page.expectClean();
  });
});

describe("Choosing files", () => {
  test("works by dropping them anywhere on the page", async () => {
    const page = await openEmpty();
    await page.evaluate((text) => {
      const files = new DataTransfer();
      files.items.add(new File([text], "dropped.csv"));
      const drag = {dataTransfer: files, bubbles: true, cancelable: true};
      const target = document.querySelector("#tables") ?? document.body;
      target.dispatchEvent(new DragEvent("dragover", drag));
      target.dispatchEvent(new DragEvent("drop", drag));
    }, forest.buffer.toString());
    await page.waitForSelector("#read-files:enabled");
    expect(await page.inputValue("#set-name")).toBe("dropped");
    expect(await page.isVisible(".drop-veil")).toBe(false);
    page.expectClean();
  });

  test("of Windows-1251 with semicolons and Russian headings needs no correction", async () => {
    const text = [
      "Сводная таблица;;;;;;;",
      "Регион;№ участка;Избирателей в списках;Проголосовало;Недействительных;Нур Отан;Ақ жол;Партия «Ясень»",
      "Алматы;1;1 200;700;10;400;200;90",
      "Алматы;2;900;500;0;300;150;50",
      "Астана;1;1 100;600;5;200;300;95",
    ]
      .join("\r\n")
      // Windows-1251 has no Қ.
      .replace("Ақ", "Ак");
    const page = await openLoaded([testFile("itogi.csv", encoded(text, "windows-1251"))], {language: "ru"});
    expect(await counts(page)).toMatchObject({read: "3", kept: "3", refused: "0"});
    await page.click(".loaded-sets .set-actions a");
    await page.waitForSelector("#seats-table");
    const parties = await page.$$eval("#seats-table tbody tr", (rows) =>
      rows.map((row) => [(row as HTMLElement).dataset.party, row.querySelector("th")?.textContent]),
    );
    expect(parties).toEqual([
      ["nur-otan", "Нур Отан"],
      ["ak-zhol", "Ак жол"],
      ["Партия «Ясень»", "Партия «Ясень»"],
    ]);
    page.expectClean();
  });

  test("of a row a station and party reads the parties out of their column", async () => {
    const rows = ["1", "2", "3"].flatMap((station) =>
      ["Ash", "Birch"].map((party, place) => `${station},${party},${100 * (place + 1)}`),
    );
    const page = await openLoaded([testFile("long.csv", ["station,party,votes", ...rows].join("\n"))]);
    expect(await counts(page)).toMatchObject({read: "6", kept: "6"});
    expect(await page.textContent(".loaded-sets li")).toContain("3 protocols · 2 lists");
    page.expectClean();
  });

  test("of one name from many folders reads them all, a region each where the reader names it", async () => {
    const page = await openEmpty();
    const part = (first: number) =>
      testFile("protocols.csv", `station,Ash,Birch\n${first},10,20\n${first + 1},30,5${first}`);
    await choose(page, part(1), part(3));
    expect(await page.$$(".mapping-files li")).toHaveLength(2);
    await page.fill("[id^=region-] >> nth=0", "North");
    await page.fill("[id^=region-] >> nth=1", "South");
    await read(page);
    expect(await counts(page)).toMatchObject({kept: "4"});
    await page.click(".loaded-sets .set-actions a");
    await page.waitForSelector("#seats-table");
    await page.goto(`${siteOrigin()}/en/evidence${new URL(page.url()).search}`);
    await page.waitForFunction(() =>
      /North[\s\S]*South/.test(document.querySelector("main")?.textContent ?? ""),
    );
    page.expectClean();
  });

  test("of a workbook offers its sheets", async () => {
    const book = await workbook({
      Notes: [["Prepared by hand"]],
      Count: [
        ["station", "Ash", "Birch"],
        ["1", 10, 20],
        ["2", 30, 5],
      ],
    });
    const page = await openEmpty();
    await choose(page, testFile("book.xlsx", Buffer.from(await book.arrayBuffer())));
    expect(await page.inputValue("[id^=sheet-]")).toBe("Count");
    await read(page);
    expect(await counts(page)).toMatchObject({kept: "2"});
    page.expectClean();
  });
});

describe("The mapping", () => {
  const odd = (name: string) => testFile(name, "place,code,alpha,beta\nNorth,1,10,20\nSouth,2,30,40\n");

  test("is corrected by keyboard alone, remembered for the same headings, and forgotten again", async () => {
    const page = await openEmpty();
    await choose(page, odd("first.csv"));
    expect(await page.isEnabled("#read-files")).toBe(false);
    const words = protocolsMessagesIn("en");
    expect(await page.textContent(".mapping-problems")).toContain(words.mapping.problems.noStation);
    for (const [column, role] of [
      [1, words.mapping.roles.region],
      [2, words.mapping.roles.station],
      [3, words.mapping.votesOf("alpha")],
      [4, words.mapping.votesOf("beta")],
    ] as const) {
      await page.focus(`.mapping-columns tbody tr:nth-child(${column}) select`);
      // Typing its first letters chooses an option, as in any drop-down.
      await page.keyboard.type(role);
    }
    expect(await Promise.all([1, 2, 3, 4].map((column) => selected(page, column)))).toEqual([
      "region",
      "station",
      "votes alpha",
      "votes beta",
    ]);
    await read(page);
    expect(await counts(page)).toMatchObject({kept: "2"});

    await page.reload();
    await page.waitForSelector(".loaded-sets");
    await choose(page, odd("second.csv"));
    expect(await page.textContent(".remembered")).toContain(words.mapping.remembered);
    expect(await selected(page, 2)).toBe("station");
    expect(await page.isEnabled("#read-files")).toBe(true);
    await page.focus("[id^=forget-]");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".mapping-problems");
    expect(await selected(page, 2)).not.toBe("station");
    await page.reload();
    await page.waitForSelector(".loaded-sets");
    await choose(page, odd("third.csv"));
    expect(await page.$(".remembered")).toBeNull();
    page.expectClean();
  });

  test("is corrected for several columns at once by keyboard, and guesses the others again", async () => {
    const page = await openEmpty();
    const rows = [1, 2, 3, 4, 5, 6, 7, 8].map(
      (at) =>
        `${at},${30 + ((at * 7) % 5)},${20 + ((at * 3) % 7)},${10 + ((at * 5) % 3)},${900 + ((at * 11) % 13)},${100 + ((at * 5) % 3)}`,
    );
    await choose(page, testFile("six.csv", `station,Ash,Birch,Cedar,Residents,Elders\n${rows.join("\n")}\n`));
    expect(await Promise.all([2, 3, 4, 5].map((column) => selected(page, column)))).toEqual([
      "votes Ash",
      "votes Birch",
      "votes Cedar",
      "votes Residents",
    ]);
    // Voters told by hand: no party can have more.
    await page.selectOption(".mapping-columns tbody tr:nth-child(6) select", "registered");
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLSelectElement>(".mapping-columns tbody tr:nth-child(5) select")?.value ===
        "ignore",
    );
    const {doubts, several, unread} = protocolsMessagesIn("en").mapping;
    expect(await page.textContent(".mapping-columns tbody tr:nth-child(5) .unread")).toBe(
      unread["more-than-voters"],
    );
    await page.focus(".mapping-columns tbody tr:nth-child(3) input");
    await page.keyboard.press("Space");
    await page.focus(".mapping-columns tbody tr:nth-child(5) input");
    await page.keyboard.press("Shift+Space");
    expect(await page.textContent(".chosen-columns label")).toBe(several.are(3));
    await page.focus(".chosen-columns select");
    await page.keyboard.type(several.ownVotes.slice(0, 6));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^tick-\d+-2$/);
    expect(await Promise.all([3, 4, 5].map((column) => selected(page, column)))).toEqual([
      "votes Birch",
      "votes Cedar",
      "votes Residents",
    ]);
    await page.waitForSelector("[id^=tick-marked-]");
    expect(await page.textContent(".is-doubt")).toBe(doubts["more-than-voters"]);
    await page.focus("[id^=tick-marked-]");
    await page.keyboard.press("Enter");
    await expectAccessible(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await selected(page, 5)).toBe("ignore");
    await read(page);
    expect(await counts(page)).toMatchObject({kept: "8"});
    page.expectClean();
  });

  test("of encoding, delimiter and header is corrected, and the roles guessed anew", async () => {
    const page = await openEmpty();
    await choose(page, testFile("plain.csv", "station;Ash, white;Birch\n1;10;20\n2;30;40\n"));
    await page.selectOption("[id^=delimiter-]", ",");
    await page.waitForFunction(() => document.querySelectorAll(".mapping-columns tbody tr").length === 2);
    await page.selectOption("[id^=delimiter-]", ";");
    await page.waitForFunction(() => document.querySelectorAll(".mapping-columns tbody tr").length === 3);
    await page.focus("[id^=header-]");
    await page.selectOption("[id^=header-]", "2");
    await page.waitForFunction(
      () => document.querySelector(".mapping-columns tbody th")?.textContent === "1",
    );
    expect(await activeId(page)).toMatch(/^header-/);
    page.expectClean();
  });

  test("moves a list up by a button: the earlier list wins a tie", async () => {
    const page = await openEmpty();
    await choose(page, forest);
    await page.fill("#set-seats", "3");
    await read(page);
    // 8,000 votes for Ash and for Birch, 4,000 for Cedar: the third seat is a tie of three remainders.
    const seats = async () => (await page.textContent(".loaded-said .seat-strip"))?.replaceAll(/\s+/g, " ");
    const before = await seats();
    await choose(page, forest);
    await page.fill("#set-seats", "3");
    const order = () =>
      page.$$eval("#list-order li", (items) => items.map((item) => (item as HTMLElement).dataset.party));
    expect(await order()).toEqual(["Ash", "Birch", "Cedar"]);
    await page.focus("#list-order li:nth-child(2) button");
    await page.keyboard.press("Enter");
    expect(await order()).toEqual(["Birch", "Ash", "Cedar"]);
    expect(
      await page.evaluate(() => (document.activeElement?.closest("li") as HTMLElement)?.dataset.party),
    ).toBe("Birch");
    await read(page);
    expect(await seats()).not.toBe(before);
    expect(await setIds(page)).toHaveLength(2);
    page.expectClean();
  });

  test("of a set that says it is reconstructed cannot call it anything else", async () => {
    const page = await openEmpty();
    const text = forest.buffer
      .toString()
      .replace("region,", "basis,region,")
      .replaceAll(/^(North|South)/gm, "reconstructed,$1");
    await choose(page, testFile("drawn.csv", text));
    await page.selectOption("#set-basis", "official");
    await read(page);
    expect(await page.$(".loaded-sets .badge-reconstructed")).not.toBeNull();
    expect(await page.$(".loaded-sets .badge-official")).toBeNull();
    const [id] = await setIds(page);
    const files = await page.evaluate(async (set) => {
      const open = indexedDB.open("mandat /");
      const database = await new Promise<IDBDatabase>((done) => {
        open.onsuccess = () => done(open.result);
      });
      const get = database.transaction("files").objectStore("files").get(set);
      const {protocols} = await new Promise<{protocols: ArrayBuffer}>((done) => {
        get.onsuccess = () => done(get.result);
      });
      return btoa(String.fromCharCode(...new Uint8Array(protocols)));
    }, id);
    // The file itself says so: its own words are read before a row is.
    await choose(page, testFile("drawn.parquet", Buffer.from(files, "base64")));
    expect(await page.textContent("#set-basis-fixed")).toBe(
      protocolsMessagesIn("en").settings.reconstructedFixed,
    );
    expect(await page.$("#set-basis")).toBeNull();
    page.expectClean();
  });
});

describe("What became of the rows", () => {
  const text = [
    "station,registered,cast,invalid,Ash,Birch",
    "1,1000,500,10,300,190",
    "2,1000,500,10,300,190",
    "2,1000,400,10,200,190",
    "3,1000,many,10,200,190",
    "4,100,500,10,300,190",
    "Total,3000,1500,30,900,570",
  ].join("\n");

  test("is counted, and each remark names line, column and what was found", async () => {
    const page = await openLoaded([testFile("remarks.csv", text)]);
    expect(await counts(page)).toEqual({read: "6", kept: "3", marked: "2", refused: "2", skipped: "1"});
    const rows = await page.$$eval("#problems tbody tr", (all) =>
      all.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent)),
    );
    expect(rows[0].slice(0, 2)).toEqual(["remarks.csv", "4"]);
    expect(rows.find(([, line]) => line === "5")?.slice(2)).toEqual([
      "cast",
      "many",
      "refused: not a number",
    ]);
    expect(rows.find(([, line]) => line === "6")?.[4]).toBe("marked: more cast than 100 registered voters");
    page.expectClean();
  });

  test("is handed out whole as CSV, its cells disarmed against spreadsheets", async () => {
    const page = await openLoaded([testFile("=1+1.csv", text.replace("many", "=cmd()"))]);
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#download-problems")]);
    const stream = await download.createReadStream();
    let content = "";
    for await (const piece of stream) content += piece;
    expect(content.charCodeAt(0)).toBe(0xfeff);
    expect(content.split("\r\n")).toHaveLength(1 + (await page.$$("#problems tbody tr")).length);
    expect(content).toContain("'=cmd()");
    expect(content).not.toMatch(/(^|,)"?=/m);
    page.expectClean();
  });

  test("offers to read again where numbers repeat only between regions", async () => {
    const repeated = [
      "region,station,Ash,Birch",
      "North,1,10,20",
      "North,2,10,20",
      "South,7,1,2",
      "South,8,1,2",
    ].join("\n");
    const page = await openEmpty();
    await choose(page, testFile("regions.csv", `${repeated}\nSouth,1,30,40\n`));
    await page.selectOption("[id^=within-]", "everywhere");
    await read(page);
    expect(await counts(page)).toMatchObject({kept: "4", refused: "1"});
    const [before] = await setIds(page);
    await page.click("#read-within");
    await page.waitForFunction(() => document.querySelector('[data-count="kept"] dd')?.textContent === "5");
    await expect.poll(() => setIds(page)).toHaveLength(1);
    expect(await setIds(page)).not.toContain(before);
    page.expectClean();
  });

  test("is told even where not a row could be kept, and nothing is loaded", async () => {
    const page = await openEmpty();
    await choose(page, testFile("none.csv", "station,Ash,Birch\n,10,20\n,30,40\n"));
    await read(page);
    expect(await page.textContent("#load-faults")).toContain(protocolsMessagesIn("en").faults.nothingKept);
    expect(await page.$$("#problems tbody tr")).toHaveLength(2);
    expect(await setIds(page)).toEqual([]);
    page.expectClean();
  });
});

describe("A hundred thousand stations", () => {
  const big = testFile(
    "big.csv",
    [
      `region,station,registered,received,issued,cast,invalid,cancelled,against_all,${"ABCDEFGHIJK".split("").join(",")}`,
      ...Array.from({length: 100_000}, (_, station) => {
        const votes = Array.from({length: 11}, (_, list) => 10 + ((station * (list + 3)) % 37));
        const cast = votes.reduce((sum, own) => sum + own, 5);
        return [
          `Region ${station % 20}`,
          station + 1,
          2000,
          2000,
          cast,
          cast,
          5,
          2000 - cast,
          0,
          ...votes,
        ].join(",");
      }),
    ].join("\n"),
  );

  test("leave the page free: it answers a click while they are read", async () => {
    const page = await openEmpty();
    await choose(page, big);
    await page.focus("#read-files");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#reading-progress");
    const answered = await page.evaluate(async () => {
      const button = document.querySelector<HTMLButtonElement>(".theme-button");
      button?.click();
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
      return {
        pressed: button?.getAttribute("aria-pressed"),
        stillReading: document.querySelector("#reading-progress") !== null,
      };
    });
    expect(answered).toEqual({pressed: "true", stillReading: true});
    await page.waitForSelector("#result-heading");
    expect(await counts(page)).toMatchObject({read: "100,000", kept: "100,000"});
    // Another tab has the stations from this one as soon as they are written; in this tab the lab opens once they are stored.
    const [id] = await setIds(page);
    const address = `${siteOrigin()}/en/?contest=${id}`;
    const counted = (where: Pick<SitePage, "waitForFunction">) =>
      where.waitForFunction(
        (sentence) => document.querySelector("#recount")?.textContent?.includes(sentence),
        messagesIn("en").loaded.counted(100_000),
      );
    const other = await page.context().newPage();
    const opened = other.goto(address);
    await page.click(".loaded-said .actions a");
    await page.waitForURL(address);
    await opened;
    await counted(page);
    await counted(other);
    page.expectClean();
  });

  test("can be cancelled at any moment: what the reader set stays, and what was loaded before", async () => {
    const page = await openLoaded([forest]);
    const before = await setIds(page);
    await choose(page, big);
    await page.fill("#set-name", "The whole country");
    await page.focus("#read-files");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#cancel-reading");
    expect(await activeId(page)).toBe("cancel-reading");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#read-files");
    expect(await page.textContent("#said")).toBe(protocolsMessagesIn("en").reading.cancelled);
    expect(await activeId(page)).toBe("read-files");
    expect(await page.inputValue("#set-name")).toBe("The whole country");
    expect(await setIds(page)).toEqual(before);
    await page.keyboard.press("Enter");
    await page.waitForSelector("#result-heading");
    expect(await setIds(page)).toHaveLength(2);
    page.expectClean();
  });
});

test("The data dictionary names every column of both tables in each language", async () => {
  for (const language of languages) {
    const page = await openEmpty(language);
    // The tables come once the browser is idle.
    for (const column of ["station", "registered", "against_all", "party", "votes"])
      await expect.poll(() => page.textContent("#tables")).toContain(column);
    const example = await page.getAttribute("a[download]", "href");
    const answer = await page.request.get(new URL(example ?? "", page.url()).href);
    expect(await answer.text()).toContain("hypothetical,North,101");
    page.expectClean();
  }
});
