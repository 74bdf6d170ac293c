import type {Download} from "playwright-core";
import {beforeAll, describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {buildCatalogue} from "../../src/data/buildCatalogue.js";
import {evidenceData} from "../../src/data/evidenceData.js";
import {reconstructions} from "../../src/data/reconstructions.js";
import type {Claim} from "../../src/statement/claims/claim.js";
import {allClaims, type Claims, claims, saidClaims} from "../../src/statement/claims.js";
import {betterNotSay} from "../../src/statement/safeToSay.js";
import {relationKeys} from "../../src/stations/relations.js";
import {evidenceMessagesIn} from "../words/allMessages.js";
import {expectAccessible, openPage, type SitePage} from "./site.js";

let all: Claims;
let recomputed: readonly Claim[];
beforeAll(async () => {
  all = claims({...evidenceData(), catalogue: await buildCatalogue(reconstructions())});
  recomputed = allClaims(all);
});

/** Opens the page and waits until the protocols are checked, or it is said that there are none. */
async function openEvidence(
  path: string,
  options: Omit<Parameters<typeof openPage>[0], "path"> = {},
): Promise<SitePage> {
  const page = await openPage({path, ...options});
  await page.waitForSelector("#claim-counts");
  await page.waitForFunction(() => {
    const line = document.querySelector("#sheet-line");
    return document.querySelector("#findings-summary") ?? (line && !line.classList.contains("quiet"));
  });
  return page;
}

/** Charts out of sight are drawn when they come into sight. */
const scrollThrough = (page: SitePage): Promise<void> =>
  page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 500) {
      scrollTo(0, y);
      await new Promise((done) => setTimeout(done, 40));
    }
    scrollTo(0, 0);
  });

describe.each(languages)("in %s", (language) => {
  const words = evidenceMessagesIn(language);

  test("every claim stands there with the verdict that recomputing it gives, and its arithmetic", async () => {
    const page = await openEvidence(`/${language}/evidence`);
    const shown = await page.$$eval("[data-claim].claim", (items) =>
      (items as HTMLElement[]).map((item) => ({
        key: item.dataset.claim,
        verdict: item.dataset.verdict,
        word: item.querySelector(".claim-verdict")?.textContent,
        lines: item.querySelectorAll(".claim-lines li").length,
      })),
    );
    expect(shown.map(({key, verdict}) => [key, verdict])).toEqual(
      recomputed.map(({key, verdict}) => [key, verdict]),
    );
    for (const {key, word, lines, verdict} of shown) {
      expect(word?.toLowerCase(), key).toContain(
        words.verdicts[verdict as keyof typeof words.verdicts].toLowerCase(),
      );
      expect(lines, key).toBeGreaterThan(0);
    }
    const counted = (list: string) =>
      page.$$eval(`${list} li`, (items) =>
        (items as HTMLElement[]).reduce((sum, {dataset}) => sum + Number(dataset.claims), 0),
      );
    // The statement's claims are counted by sentence, and our own checks by themselves.
    expect(await counted("#claim-counts")).toBe(all.statement.length);
    expect(await counted("#own-counts")).toBe(all.own.length);
    expect(await page.$$eval("#claims .claim", (items) => items.length)).toBe(saidClaims(all).length);
    expect(await page.$$eval("#own .claim", (items) => items.length)).toBe(all.own.length);
    const quotes = await page.$$eval(".sentence q", (items) =>
      (items as HTMLElement[]).map(({lang, textContent}) => [lang, textContent]),
    );
    expect(quotes).toEqual(all.statement.map(({quote}) => ["kk", quote]));
    page.expectClean();
  });

  test.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 390],
    ["dark", 390],
  ] as const)("axe finds nothing, %s, at %i pixels", async (colorScheme, width) => {
    const page = await openEvidence(`/${language}/evidence?contest=mazhilis-2021-observers`, {
      colorScheme,
      viewport: {width, height: 800},
    });
    await scrollThrough(page);
    await page.$$eval("details", (all) => {
      for (const one of all) one.open = true;
    });
    await expectAccessible(page);
    page.expectClean();
  });

  test.each([390, 320])("a phone of %i pixels needs no scrolling sideways", async (width) => {
    const page = await openEvidence(`/${language}/evidence?contest=mazhilis-2021-observers`, {
      viewport: {width, height: 844},
    });
    await scrollThrough(page);
    await page.$$eval("details", (all) => {
      for (const one of all) one.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test("every badge, link and entry of the navigation leads somewhere on the page", async () => {
    const page = await openEvidence(`/${language}/evidence`);
    const dead = await page.$$eval('main a[href^="#"], header a[href^="#"]', (links) =>
      links
        .map((link) => link.getAttribute("href") ?? "")
        .filter((href) => !document.getElementById(href.slice(1))),
    );
    expect(dead).toEqual([]);
  });

  test("what is safe to say prints on one or two A4 pages, black on white, also from a dark screen", async () => {
    const page = await openEvidence(`/${language}/evidence`, {colorScheme: "dark"});
    const pdf = (await page.pdf({format: "A4"})).toString("latin1");
    expect([1, 2]).toContain(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length);
    await page.emulateMedia({media: "print"});
    const seen = await page.evaluate(() => {
      const isShown = (selector: string) =>
        document.querySelector<HTMLElement>(selector)?.getClientRects().length !== 0;
      const say = document.querySelector<HTMLElement>(".safe-say") as HTMLElement;
      return {
        safe: isShown("#safe-list"),
        notSay: isShown("#not-say"),
        foot: isShown(".safe-foot") ? document.querySelector(".safe-foot")?.textContent : "",
        others: [
          "#claims",
          "#own",
          "#beside",
          "#protocols",
          "#findings",
          "#sources",
          "#observablehq-header",
        ].filter(isShown),
        ink: getComputedStyle(say).color,
        ground: getComputedStyle(document.documentElement).backgroundColor,
      };
    });
    expect(seen).toMatchObject({
      safe: true,
      notSay: true,
      others: [],
      ink: "rgb(0, 0, 0)",
      ground: "rgb(255, 255, 255)",
    });
    expect(seen.foot).toContain(words.safe.dataOf("2021-01-10"));
    expect(seen.foot).toContain(`/${language}/evidence`);
  });

  test("a clean reconstruction is said to prove nothing", async () => {
    const page = await openEvidence(`/${language}/evidence`);
    expect(await page.getAttribute("#findings-summary", "data-errors")).toBe("0");
    expect(await page.textContent("#findings-summary")).toContain(words.findings.noneReconstructed);
    expect(await page.textContent("#effect-none")).toBe(words.effect.nothing);
  });

  test("every chart of reconstructed stations says so in the picture, over a hatched ground", async () => {
    const page = await openEvidence(`/${language}/evidence?contest=mazhilis-2021-observers`);
    await scrollThrough(page);
    for (const chart of ["#scatter", "#histogram", "#regions"]) {
      await page.waitForSelector(`${chart} svg[role="img"]`);
      expect(await page.textContent(`${chart} svg[role="img"]`), chart).toContain(
        words.protocols.reconstructed,
      );
      expect(await page.$(`${chart} svg[role="img"] .hatch`), chart).not.toBeNull();
      expect((await page.getAttribute(`${chart} svg[role="img"]`, "aria-label"))?.length).toBeGreaterThan(20);
      expect(await page.$(`${chart} details table`), chart).not.toBeNull();
    }
  });
});

describe("what is safe to say", () => {
  test("is ten sentences with what not to say beside each, and every claim that is better not said", async () => {
    const page = await openEvidence("/en/evidence");
    expect(await page.$$eval("#safe-list > li", (items) => items.length)).toBe(10);
    expect(await page.$$eval("#safe-list .safe-avoid", (items) => items.length)).toBe(10);
    const listed = await page.$$eval("#not-say > li", (items) =>
      (items as HTMLElement[]).map(({dataset}) => dataset.claim),
    );
    expect(listed).toEqual(betterNotSay(saidClaims(all)).map(({key}) => key));
    expect(listed).toContain("winner-range");
    expect(listed).not.toContain("admitted-city");
  });

  test("the button prints", async () => {
    const page = await openEvidence("/en/evidence", {
      prepare: (context) =>
        context.addInitScript(() => {
          window.print = () => document.documentElement.setAttribute("data-printed", "yes");
        }),
    });
    await page.focus("#print-safe");
    await page.keyboard.press("Enter");
    expect(await page.getAttribute("html", "data-printed")).toBe("yes");
  });
});

test("claims and comparisons stand there before any protocol has come", async () => {
  const held: (() => void)[] = [];
  const page = await openPage({
    path: "/en/evidence",
    prepare: (context) =>
      context.route("**/*.parquet", async (route) => {
        await new Promise<void>((release) => held.push(release));
        await route.continue();
      }),
  });
  await page.waitForSelector("#sheet-line.quiet");
  expect(await page.$$eval(".claim", (items) => items.length)).toBe(recomputed.length);
  expect(await page.$("#beside-table")).not.toBeNull();
  expect(await page.$("#regions-table")).not.toBeNull();
  expect(await page.$("#findings-summary")).toBeNull();
  await page.waitForFunction(() => document.querySelector("#sheet-line.quiet"));
  for (const release of held) release();
  await page.waitForSelector("#findings-summary");
  page.expectClean();
});

test("protocols that do not come end in a sentence, and come at the second try", async () => {
  let fails = true;
  const page = await openPage({
    path: "/ru/evidence",
    prepare: (context) =>
      context.route("**/*.parquet", (route) => (fails ? route.abort() : route.continue())),
  });
  await page.waitForSelector("#retry");
  const {protocols} = evidenceMessagesIn("ru");
  expect(await page.textContent("#sheet-line")).toContain(protocols.failed);
  fails = false;
  await page.focus("#retry");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#findings-summary");
  await expect.poll(() => page.$("#sheet-line")).toBeNull();
});

test("the official and the observed shares have one base: ballots", async () => {
  const page = await openEvidence("/en/evidence");
  const rows = await page.$$eval("#beside-table tbody tr", (all) =>
    Object.fromEntries(
      (all as HTMLElement[]).map((row) => [
        row.dataset.beside,
        [...row.querySelectorAll("td")].map(({textContent}) => textContent),
      ]),
    ),
  );
  const share = (votes: number, of: number) => `${((100 * votes) / of).toFixed(2)}%`;
  expect(rows.turnout?.slice(0, 2)).toEqual([share(7_539_280, 11_919_241), "32% ±0.5"]);
  expect(rows["nur-otan"]?.slice(0, 2)).toEqual([share(5_148_074, 7_539_280), "50% ±0.5"]);
  expect(rows.qhp?.slice(0, 2)).toEqual([share(659_019, 7_539_280), "8% ±0.5"]);
  expect(rows.invalid?.slice(0, 2)).toEqual([share(297_718, 7_539_280), "3% ±0.5"]);
  expect(await page.textContent("#beside")).toContain("71.09%");
  expect(await page.textContent("#invalid-table")).toContain("43,282 of 7,566,150");
});

test("the address keeps contest and filter, also through the language switch and the way back", async () => {
  const page = await openEvidence("/en/evidence");
  await page.selectOption("#election", "oblast-maslikhats-2021");
  await page.waitForFunction(() => location.search === "?contest=oblast-maslikhats-2021-observers");
  await page.locator("#scatter").scrollIntoViewIfNeeded();
  const dots = evidenceMessagesIn("en").protocols.scatterDots("79");
  await page.waitForFunction((said) => document.querySelector("#scatter")?.textContent?.includes(said), dots);
  await page.click('.languages a[lang="kk"]');
  await page.waitForSelector("#findings-summary");
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(
    "/kk/evidence?contest=oblast-maslikhats-2021-observers",
  );
  await page.selectOption("#election", "mazhilis-2016");
  await page.waitForSelector("#sheet-line:not(.quiet)");
  expect(await page.textContent("#sheet-line")).toBe(evidenceMessagesIn("kk").protocols.none);
  await page.goBack();
  await page.waitForSelector("#findings-summary");
  expect(await page.inputValue("#election")).toBe("oblast-maslikhats-2021");
  page.expectClean();
});

test("a broken address is followed as far as it goes, and says what was not", async () => {
  const page = await openEvidence("/ru/evidence?relation=<b>x</b>&severity=error&threshold=5");
  expect(await page.textContent("#ignored")).toContain("<b>x</b>");
  expect(await page.$("#ignored b")).toBeNull();
  await page.click("#ignored button");
  await expect.poll(() => page.$("#ignored")).toBeNull();
});

/** Six protocols: two sound, and one each that breaks another relation. */
const faulty = [
  "region,station,registered,received,issued,cast,invalid,cancelled,against_all,Nur Otan,Ak Zhol,Auyl",
  "North,101,1000,1000,600,600,0,400,0,400,100,100",
  "North,102,1000,1000,600,600,0,400,0,100,400,100",
  // A ballot more in the box than is counted in it.
  "North,103,1000,1000,601,601,0,399,0,500,50,50",
  // More in the box than were issued, and than there are voters.
  '"South, far",104,500,505,500,700,0,5,0,600,50,50',
  // Issued and cancelled are not what was received.
  '"South, far",105,1000,1000,600,600,0,390,0,500,50,50',
  // Too many voters for one station: a warning.
  '"South, far",=106,3500,3500,3000,3000,0,500,0,0,0,3000',
].join("\n");

/** Loads protocols on the protocols page; the address of the set on the evidence page. */
async function loadProtocols(page: SitePage, csv: string): Promise<string> {
  await page.setInputFiles("#choose-files", {
    name: "faulty.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(csv),
  });
  await page.waitForSelector("#read-files");
  await page.fill("#set-name", "Faulty");
  await page.click("#read-files");
  await page.waitForSelector(".loaded-said");
  const id = await page.getAttribute(".loaded-said", "data-set");
  return `/en/evidence?contest=${id}`;
}

/** The text of a file that the page handed out. */
async function textOf(file: Download): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of await file.createReadStream()) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}

const listed = (page: SitePage): Promise<string[]> =>
  page.$$eval("#findings-table tbody tr", (rows) =>
    (rows as HTMLElement[]).map(({dataset}) => `${dataset.station} ${dataset.relation}`),
  );

describe("protocols that the reader loaded", () => {
  test("are checked, filtered, handed out and left out", async () => {
    const page = await openPage({path: "/en/protocols"});
    const address = await loadProtocols(page, faulty);
    await page.goto(new URL(address, page.url()).href);
    await page.waitForSelector("#findings-table");
    expect(await page.getAttribute("#findings-summary", "data-errors")).toBe("3");
    expect(await page.getAttribute("#findings-summary", "data-warnings")).toBe("1");
    expect(await listed(page)).toEqual([
      "103 box-adds-up",
      "104 cast-within-issued",
      "104 cast-within-registered",
      "105 received-is-spent",
      "=106 station-size",
    ]);
    expect(await page.textContent("#origin-note")).toContain("not checked by Mandat");
    expect(await page.textContent('tr[data-station="103"]')).toMatch(/601.*600/);

    // By keyboard: the first relation of the list, then a severity that it does not have.
    await page.focus("#filter-relation");
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => location.search.includes("relation="));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("filter-relation");
    // The table follows with the next frame, here and below.
    await expect.poll(() => listed(page)).toEqual(["103 box-adds-up"]);
    await page.selectOption("#filter-severity", "warning");
    await expect.poll(() => page.$("#findings-table")).toBeNull();
    await page.click("#filter-reset");
    await page.selectOption("#filter-region", "South, far");
    const stations = async () => (await listed(page)).map((row) => row.split(" ")[0]);
    await expect.poll(stations).toEqual(["104", "104", "105", "=106"]);
    await page.waitForSelector('#relations-table tr[data-relation="box-adds-up"][data-count="0"]');
    const counts = await page.$$eval("#relations-table tbody tr", (rows) =>
      (rows as HTMLElement[]).map(({dataset}) => [dataset.relation, Number(dataset.count)]),
    );
    expect(counts.map(([relation]) => relation)).toEqual(relationKeys);
    expect(Object.fromEntries(counts)).toMatchObject({"box-adds-up": 0, "cast-within-registered": 1});

    // The filter is in the address: a reload shows the same.
    await page.reload();
    await page.waitForSelector("#findings-table");
    expect(await page.inputValue("#filter-region")).toBe("South, far");

    const [file] = await Promise.all([page.waitForEvent("download"), page.click("#download-findings")]);
    const csv = await textOf(file);
    expect(csv).toContain('"South, far",\'=106,station-size,warning,registered,3500,3000');
    expect(csv.trim().split("\n")).toHaveLength(5);

    // Left out: Nur Otan's 1,600 votes of the stations with errors go, and with them its lead.
    const seats = await page.$$eval("#effect-law td[data-kept]", (cells) =>
      (cells as HTMLElement[]).map(({dataset}) => [dataset.kept, Number(dataset.seats)]),
    );
    const sum = (kept: string) =>
      seats.filter(([own]) => own === kept).reduce((all, [, count]) => all + Number(count), 0);
    expect([sum("all"), sum("no-errors"), sum("no-findings")]).toEqual([98, 98, 98]);
    expect(await page.textContent(".effect-words")).toContain("3 protocols and 1,900 votes");
    await expectAccessible(page);
    page.expectClean();
  });

  test("the rules of a link stand beside the law's, and what changes is said", async () => {
    const page = await openPage({path: "/en/protocols"});
    const address = await loadProtocols(page, faulty);
    await page.goto(new URL(`${address}&threshold=60`, page.url()).href);
    await page.waitForSelector("#effect-reader");
    const seats = (table: string, kept: string) =>
      page.$$eval(
        `#effect-${table} tr[data-party]`,
        (rows, of) =>
          Object.fromEntries(
            (rows as HTMLElement[]).map((row) => [
              row.dataset.party,
              Number(row.querySelector<HTMLElement>(`td[data-kept="${of}"]`)?.dataset.seats),
            ]),
          ),
        kept,
      ) as Promise<Record<string, number>>;
    // At 60 % Auyl alone is in once the errors are gone, and with the warnings gone nobody.
    expect(Object.values(await seats("law", "all")).filter((count) => count > 0)).toHaveLength(3);
    expect((await seats("reader", "no-errors")).auyl).toBeGreaterThan(0);
    const sentences = await page.$$eval(".effect:has(#effect-reader) .effect-words li", (items) =>
      items.map(({textContent}) => textContent),
    );
    expect(sentences).toHaveLength(2);
    page.expectClean();
  });
});

test("the lab leads here with its contest and rules", async () => {
  const page = await openPage({path: "/en/?contest=mazhilis-2021-observers&threshold=3"});
  await page.waitForSelector("#seats svg");
  await page.click("#evidence-link");
  await page.waitForSelector("#claim-counts");
  expect(new URL(page.url()).search).toBe("?contest=mazhilis-2021-observers&threshold=3");
});

describe("A stranger", () => {
  test.each(languages)(
    "finds out in %s whose count a figure is: its badge says so, and leads to who published it",
    async (language) => {
      const page = await openEvidence(`/${language}/evidence`);
      const words = evidenceMessagesIn(language);
      const catalogue = await buildCatalogue(reconstructions());
      const whose = async (head: number): Promise<{said: string | null; source: string}> => {
        const badge = page.locator(`#beside-table thead th:nth-child(${head}) a.badge`);
        await badge.focus();
        const said = await badge.getAttribute("aria-label");
        const target = new URL((await badge.getAttribute("href")) ?? "", page.url()).hash;
        await page.keyboard.press("Enter");
        await page.waitForFunction((hash) => location.hash === hash, target);
        const source = page.locator(target);
        expect(await source.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(
          true,
        );
        return {said, source: (await source.textContent()) ?? ""};
      };
      const title = (id: string) =>
        catalogue.sources.find((source) => source.id === id)?.title[language] ?? "?";
      // The share of a party in the comparison: two columns, each headed by who counted.
      await page.$$eval("#beside details", (all) => {
        for (const one of all) (one as HTMLDetailsElement).open = true;
      });
      const heads = await page.$$eval("#beside-table thead th", (all) =>
        all.map(({textContent}) => textContent?.trim()),
      );
      expect(heads[1]).toContain(words.beside.official);
      expect(heads[2]).toContain(words.beside.observed);
      const commission = await whose(2);
      expect(commission.said).toContain(title("cec-2021"));
      expect(commission.source).toContain(title("cec-2021"));
      const observers = await whose(3);
      expect(observers.said).toContain(title("statement-2021"));
      expect(observers.source).toContain(title("statement-2021"));
      page.expectClean();
    },
  );

  test("sees from a claim in which sentence of the statement it stands, and from a check of ours that it is none", async () => {
    const page = await openEvidence("/en/evidence#claim-winner-range");
    const quote = await page.textContent(".sentence:has(#claim-winner-range) q");
    expect(quote).toContain("46% - дан 62%");
    expect(await page.$(".sentence:has(#claim-level)")).toBeNull();
    expect(await page.textContent("#own")).toContain(evidenceMessagesIn("en").claims.ownLead);
  });
});

test.each(languages)(
  "beside what the sample suggests of the country stands in %s what the other stations decide, and no margin of error",
  async (language) => {
    const page = await openEvidence(`/${language}/evidence?contest=mazhilis-2021-observers`);
    const {beyond} = evidenceMessagesIn(language);
    const beside = (selector: string) =>
      page.$$eval(selector, (all) => all.map(({textContent}) => textContent));
    expect(await beside("#safe-list > li[data-safe=lists-mazhilis] .country-line")).toHaveLength(1);
    expect(await beside("[data-claim=admitted-mazhilis] .country-line")).toHaveLength(1);
    expect(await beside("[data-claim=admitted-city] .country-line")).toEqual([beyond.noWhole]);
    expect(await beside("#beyond-table tbody tr")).toHaveLength(8);
    expect(await page.textContent("#beyond")).not.toMatch(/±/);
    await page.click("#safe-list > li[data-safe=largest] .country-line a");
    await page.waitForFunction(() => location.hash === "#beyond");
    page.expectClean();
  },
);

test.each(languages)("on a phone every table in %s keeps its values within the screen", async (language) => {
  const page = await openEvidence(`/${language}/evidence?contest=mazhilis-2021-observers`, {
    viewport: {width: 390, height: 844},
  });
  await scrollThrough(page);
  await page.$$eval("details", (all) => {
    for (const one of all) one.open = true;
  });
  const cut = await page.$$eval("main table", (tables) =>
    tables.flatMap((table) =>
      [...table.querySelectorAll("th, td")]
        .filter((cell) => {
          const {right, width} = cell.getBoundingClientRect();
          return width > 0 && right > innerWidth + 0.5;
        })
        .map((cell) => `${table.id}: ${cell.textContent?.trim()}`),
    ),
  );
  expect([...new Set(cut)]).toEqual([]);
});
