import "../../charts/document.js";
import type {ReadonlySignal} from "@preact/signals-core";
import {afterEach, describe, expect, test, vi} from "vitest";
import {languages} from "../../../src/catalogue/language.js";
import type {ImportReport} from "../../../src/import/importReport.js";
import {parseMapping} from "../../../src/import/parseMapping.js";
import {LoadError} from "../../../src/loading/loadFault.js";
import {readEvidence} from "../../../src/pages/evidence/evidenceAddress.js";
import {sourcesOf, wholeMapping} from "../../../src/pages/protocols/fileGroups.js";
import {mappingJson} from "../../../src/pages/protocols/mapping/mappingFile.js";
import type {Protocols} from "../../../src/pages/protocols/protocols.js";
import {loadForm} from "../../../src/pages/protocols/protocolsMapping.js";
import {protocolsReading} from "../../../src/pages/protocols/protocolsReading.js";
import {protocolsResult} from "../../../src/pages/protocols/protocolsResult.js";
import {protocolsSets} from "../../../src/pages/protocols/protocolsSets.js";
import {saidAloud, saidSentence} from "../../../src/pages/protocols/saidAloud.js";
import type {ProtocolsState, Said} from "../../../src/pages/protocols/state.js";
import {behind} from "../../../src/query/behind.js";
import {sqlQuery} from "../../../src/query/queryAddress.js";
import {loadedSaid} from "../../../src/views/loadedSaid.js";
import {workbook} from "../../import/importing.js";
import {messagesIn, protocolsMessagesIn} from "../../words/allMessages.js";
import {catalogue, fileOf, openPage as openWhole, storeInMemory} from "./page.js";

/** A form has an option a known list and column: with one list it is drawn in no time. */
const smallCatalogue = {...catalogue, parties: catalogue.parties.slice(0, 1)};
const opened: Protocols[] = [];
function openPage(options: Parameters<typeof openWhole>[0] = {}): Protocols {
  const page = openWhole({catalogue: smallCatalogue, ...options});
  opened.push(page);
  return page;
}

/** Four stations of two regions and three lists. */
const village = `region,station,cast,Ash,Birch,Cedar
North,1,600,300,200,70
North,2,500,100,300,100
South,3,400,200,90,80
South,4,350,140,100,100
`;

const words = protocolsMessagesIn("en");
const {loaded: said} = messagesIn("en");

/** Puts what a view draws into the document. */
function show(...drawn: readonly Node[]): HTMLElement {
  const place = document.createElement("main");
  place.append(...drawn);
  document.body.append(place);
  return place;
}

/** A page holds links back as long as it stores stations: one test's page must not do so in the next. */
afterEach(async () => {
  document.body.replaceChildren();
  for (const {state} of opened.splice(0))
    await vi.waitUntil(() => state.value.storing.length === 0, {timeout: 30_000, interval: 1});
});

const byId = <Kind extends HTMLElement = HTMLInputElement>(id: string): Kind =>
  document.getElementById(id) as Kind;

/** What a browser tells when a reader has typed or chosen. */
function tell(element: HTMLElement, type: "input" | "change"): void {
  const {Event: Told} = document.defaultView as unknown as {readonly Event: typeof Event};
  element.dispatchEvent(new Told(type, {bubbles: true}));
}

function type(id: string, text: string): void {
  byId(id).value = text;
  tell(byId(id), "input");
}

function choose(id: string, value: string): void {
  byId(id).value = value;
  tell(byId(id), "change");
}

const texts = (place: ParentNode, selector: string): readonly string[] =>
  [...place.querySelectorAll(selector)].map(({textContent}) => textContent?.trim() ?? "");

const keyOf = ({state}: Protocols): number => state.value.groups[0].key;

/** The page with files that wait for the reader, and its form in the document. */
async function mappingOf(...files: readonly File[]): Promise<Protocols> {
  const page = openPage();
  await page.pick(files.length > 0 ? files : [fileOf(village)]);
  show(loadForm(page), protocolsReading(page));
  return page;
}

describe("The form of the mapping", () => {
  test("has a row a column with what it was taken for", async () => {
    const page = await mappingOf();
    const roles = [...document.querySelectorAll<HTMLSelectElement>(`select[id^="role-"]`)];
    expect(roles.map(({value}) => value)).toEqual([
      "region",
      "station",
      "cast",
      "votes Ash",
      "votes Birch",
      "votes Cedar",
    ]);
    expect(texts(document, ".mapping-columns tbody th")).toEqual(village.split("\n")[0].split(","));
    expect(byId(`delimiter-${keyOf(page)}`).value).toBe(",");
    expect(texts(document, ".first-rows .is-header td")).toEqual(village.split("\n")[0].split(","));
  });

  test("says beside a column of numbers what it comes to, and why it is not taken for a party, until the reader takes it for one", async () => {
    const codes = "station,code,registered,Ash,Birch\n1,105776,100,40,20\n2,105776,200,60,30\n";
    const page = await mappingOf(fileOf(codes));
    expect(texts(document, ".mapping-columns tbody .number")).toEqual(["3", "211,552", "300", "100", "50"]);
    const why = document.getElementById(`unread-${keyOf(page)}-1`);
    expect(why?.textContent).toBe(words.mapping.unread["more-than-voters"]);
    const select = byId(`role-${keyOf(page)}-1`);
    expect(select.getAttribute("aria-describedby")).toBe(why?.id);
    choose(select.id, "registered");
    expect(why?.hidden).toBe(true);
    expect(select.hasAttribute("aria-describedby")).toBe(false);
    choose(select.id, "votes code");
    expect(why?.textContent).toBe(words.mapping.doubts["more-than-voters"]);
  });

  test("has several columns told at once, by their boxes or as those that may be no party’s", async () => {
    const page = await mappingOf(
      fileOf("station,cast,Ash,Birch,Cedar,Dogwood\n1,100,40,30,20,10\n2,100,50,20,20,10\n"),
    );
    const key = keyOf(page);
    const {MouseEvent: Mouse} = document.defaultView as unknown as {readonly MouseEvent: typeof MouseEvent};
    const box = (column: number) => byId(`tick-${key}-${column}`);
    const click = (column: number, shiftKey = false) =>
      box(column).dispatchEvent(new Mouse("click", {shiftKey, bubbles: true, cancelable: true}));
    expect(byId(`ticked-role-${key}`)).toBeNull();
    click(2);
    click(4, true);
    expect([2, 3, 4, 5].map((column) => box(column).checked)).toEqual([true, true, true, false]);
    expect(texts(document, ".chosen-columns label")).toEqual([words.mapping.several.are(3)]);
    byId(`ticked-role-${key}`).value = "ignore";
    byId(`tell-ticked-${key}`).click();
    expect([2, 3, 4, 5].map((column) => byId(`role-${key}-${column}`).value)).toEqual([
      "ignore",
      "ignore",
      "ignore",
      "votes Dogwood",
    ]);
    expect(page.state.value.said).toEqual({type: "columns-told", columns: 3});
    expect(byId(`ticked-role-${key}`)).toBeNull();
    expect(document.activeElement).toBe(box(2));
  });

  test("guesses the other columns again after each correction, and leaves alone what was set by hand", async () => {
    const rows = [1, 2, 3, 4, 5, 6].map(
      (at) =>
        `${at},${30 + ((at * 7) % 5)},${20 + ((at * 3) % 7)},${900 + ((at * 11) % 13)},${100 + ((at * 5) % 3)}`,
    );
    const page = await mappingOf(fileOf(`station,Ash,Birch,Residents,Elders\n${rows.join("\n")}\n`));
    const key = keyOf(page);
    const value = (column: number) => byId(`role-${key}-${column}`).value;
    expect([1, 2, 3, 4].map(value)).toEqual(["votes Ash", "votes Birch", "votes Residents", "votes Elders"]);
    await page.tellColumns(key, new Map([[2, {role: "invalid"}]]));
    await page.tellColumns(key, new Map([[4, {role: "registered"}]]));
    expect([1, 2, 3, 4].map(value)).toEqual(["votes Ash", "invalid", "ignore", "registered"]);
    expect(document.getElementById(`unread-${key}-3`)?.textContent).toBe(
      words.mapping.unread["more-than-voters"],
    );
    await page.tellColumns(key, new Map([[3, {role: "votes", party: "Residents"}]]));
    expect(value(3)).toBe("votes Residents");
    expect(texts(document, ".is-doubt")).toEqual([words.mapping.doubts["more-than-voters"]]);
    byId(`tick-marked-${key}`).click();
    expect(byId(`tick-${key}-3`).checked).toBe(true);
    expect(document.activeElement).toBe(byId(`ticked-role-${key}`));
  });

  test("hands out what its columns are as the JSON of the command, and takes such a file", async () => {
    const page = await mappingOf();
    const json = mappingJson(page.state.value.groups[0].mapping);
    expect(parseMapping(json)).toMatchObject({columns: page.state.value.groups[0].mapping.columns});
    choose(`role-${keyOf(page)}-3`, "invalid");
    const taken = async (content: string) => {
      const input = byId(`mapping-file-${keyOf(page)}`);
      Object.defineProperty(input, "files", {
        value: [new File([content], "columns.json")],
        configurable: true,
      });
      tell(input, "change");
      await new Promise((done) => setTimeout(done, 20));
    };
    await taken(JSON.stringify(json));
    expect(byId(`role-${keyOf(page)}-3`).value).toBe("votes Ash");
    expect(page.state.value.said).toEqual({type: "mapping-taken", file: "columns.json"});
    await taken(JSON.stringify({columns: {Birch: {role: "ignore"}}}));
    expect(byId(`role-${keyOf(page)}-4`).value).toBe("ignore");
    await taken(JSON.stringify({columns: {Dogwood: {role: "ignore"}}}));
    expect(texts(document, ".mapping-file [role=status]")).toEqual([
      words.mapping.file.fault("columns.json", "mapping.columns"),
    ]);
    await taken("<script>");
    expect(texts(document, ".mapping-file [role=status]")).toEqual([
      words.mapping.file.fault("columns.json", null),
    ]);
    await taken('{"columns": [{"role": "station"}]}');
    expect(document.querySelector(".mapping-file [role=status]")?.textContent).toContain(
      words.mapping.problems.columnCount(6, 1),
    );
    expect(byId(`role-${keyOf(page)}-4`).value).toBe("ignore");
  });

  test("reads rows that name no election, district or region as a loaded description says, as the command does", async () => {
    const page = await mappingOf(fileOf("station,cast,Ash,Birch\n1,90,50,40\n2,60,20,40\n"));
    const fixed = {contest: "village-2021", region: "North", district: "4"};
    const input = byId(`mapping-file-${keyOf(page)}`);
    const file = new File([JSON.stringify({fixed})], "columns.json");
    Object.defineProperty(input, "files", {value: [file], configurable: true});
    tell(input, "change");
    await new Promise((done) => setTimeout(done, 20));
    const [group] = page.state.value.groups;
    expect(sourcesOf([group])[0].mapping.fixed).toEqual(fixed);
    expect(texts(document, ".mapping-group .hint")).toContain(
      words.mapping.file.fixed("election – village-2021; electoral district – 4"),
    );
    // The region stands where the reader names one, and is corrected there.
    expect(byId(`region-${keyOf(page)}-0`).value).toBe("North");
    type(`region-${keyOf(page)}-0`, "South");
    expect(mappingJson(wholeMapping(page.state.value.groups[0]))).toMatchObject({
      fixed: {...fixed, region: "South"},
    });
    await page.read();
    expect(page.state.value.sets).toHaveLength(1);
    expect(page.state.value.result?.report.contests).toMatchObject([{contest: "village-2021"}]);
  });

  test("says at once what a correction leaves missing, and does not let the files be read without it", async () => {
    const page = await mappingOf();
    expect(texts(document, ".mapping-problems li")).toEqual([]);
    expect(byId("read-files").disabled).toBe(false);
    choose(`role-${keyOf(page)}-1`, "ignore");
    expect(texts(document, ".mapping-problems li")).toEqual([words.mapping.problems.noStation]);
    expect(byId("read-files").disabled).toBe(true);
    choose(`role-${keyOf(page)}-1`, "station");
    choose(`role-${keyOf(page)}-3`, "cast");
    expect(texts(document, ".mapping-problems li")).toEqual([
      words.mapping.problems.twiceOrAdded(["cast", "Ash"], words.mapping.roles.cast),
    ]);
  });

  test("offers within what numbers are unique as far as there are columns for it", async () => {
    const page = await mappingOf();
    const id = `within-${keyOf(page)}`;
    expect(texts(byId(id), "option")).toEqual([
      words.mapping.withinOptions.everywhere,
      words.mapping.withinOptions.region,
    ]);
    choose(id, "region");
    expect(page.state.value.groups[0].mapping.stationWithin).toEqual(["region"]);
    choose(`role-${keyOf(page)}-0`, "district");
    expect(texts(byId(id), "option")).toContain(words.mapping.withinOptions.district);
    expect(byId(id).value).toBe("region");
    expect(texts(document, ".mapping-problems li")).toEqual([
      words.mapping.problems.withinMissing(words.mapping.withinOptions.region),
    ]);
  });

  test("asks for a region where no column names one; what is typed outlives another file in the group", async () => {
    const noRegion = village.replaceAll(/^[^,]*,/gm, "");
    const page = await mappingOf(fileOf(noRegion, "north.csv"));
    const key = keyOf(page);
    type(`region-${key}-0`, " North ");
    expect(page.state.value.groups[0].files[0].region).toBe("North");
    await page.pick([fileOf(noRegion, "south.csv")]);
    expect(byId(`region-${key}-0`).value).toBe("North");
    expect(byId(`region-${key}-1`).value).toBe("");
  });

  test("asks for no region where the names of the sheets that are read together tell it", async () => {
    const rows = (first: number) => [
      ["station", "Ash", "Birch"],
      ["1", first, 20],
      ["2", 30, first],
    ];
    const book = await workbook({North: rows(10), South: rows(11)});
    const page = await mappingOf(new File([book], "regions.xlsx"));
    const key = keyOf(page);
    expect(page.state.value.groups[0].mapping.moreSheets).toHaveLength(1);
    expect(byId(`region-${key}-0`)).toBeNull();
    byId(`sheets-${key}`).click();
    expect(byId(`region-${key}-0`)).not.toBeNull();
  });

  test("leaves out the file whose button is pressed, also once its region is named", async () => {
    const noRegion = village.replaceAll(/^[^,]*,/gm, "");
    const page = await mappingOf(fileOf(noRegion, "north.csv"), fileOf(noRegion, "south.csv"));
    type(`region-${keyOf(page)}-0`, "North");
    const buttons = document.querySelectorAll<HTMLButtonElement>(".mapping-files button");
    buttons[0].click();
    expect(texts(document, ".mapping-files b")).toEqual(["south.csv"]);
  });

  test("asks what parts the thousands, and whether empty cells mean what stands above", async () => {
    const page = await mappingOf();
    choose(`thousands-${keyOf(page)}`, ".");
    expect(page.state.value.groups[0].mapping.thousands).toBe(".");
    const box = byId(`fill-${keyOf(page)}`);
    box.checked = true;
    tell(box, "change");
    expect(page.state.value.groups[0].mapping.fillDown).toEqual(["region"]);
  });

  test("has the texts of a long file's party column, each with what it is", async () => {
    const page = await mappingOf(
      fileOf("station,party,votes\n1,Ash,10\n1,Birch,5\n1,Invalid,2\n2,Ash,1\n2,Birch,7\n2,Invalid,0\n"),
    );
    const key = keyOf(page);
    expect(byId(`party-${key}-0`).value).toBe("votes Ash");
    choose(`party-${key}-1`, "ignore");
    expect(page.state.value.groups[0].mapping.parties).toContainEqual({text: "Birch", as: {role: "ignore"}});
  });

  test("has a name for each text that may be typed: two of one name are added up, and the saved mapping says so", async () => {
    const page = await mappingOf(
      fileOf(
        "station,party,votes\n1,Ash,10\n1,Ash (post),5\n1,Invalid,2\n2,Ash,1\n2,Ash (post),7\n2,Invalid,0\n",
      ),
    );
    const key = keyOf(page);
    const call = (place: number, name: string) => {
      byId(`party-name-${key}-${place}`).value = name;
      tell(byId(`party-name-${key}-${place}`), "change");
    };
    const parties = () =>
      page.state.value.groups[0].mapping.parties.flatMap(({as}) => (as.role === "votes" ? [as.party] : []));
    expect(byId(`party-name-${key}-2`).closest("label")?.hidden).toBe(true);
    call(0, " Green Union ");
    expect(parties()).toEqual(["Green Union", "Ash (post)"]);
    expect(byId(`party-${key}-0`).value).toBe("votes Green Union");
    expect(page.state.value.groups[0].mapping.combine).toBeUndefined();
    call(0, "  ");
    expect(byId(`party-name-${key}-0`).value).toBe("Green Union");
    call(1, "Green Union");
    const {mapping} = page.state.value.groups[0];
    expect([parties(), mapping.combine]).toEqual([["Green Union", "Green Union"], "add"]);
    expect(parseMapping(JSON.parse(JSON.stringify(mappingJson(mapping))))).toMatchObject({
      combine: "add",
      parties: mapping.parties,
    });
    choose(`party-${key}-0`, "ignore");
    expect(byId(`party-name-${key}-0`).closest("label")?.hidden).toBe(true);
    choose(`party-${key}-0`, "votes Green Union");
    await page.read();
    expect(page.state.value.sets[0].counts.votes).toEqual([{party: "Green Union", votes: 23}]);
  });

  test("shows a text from a file as text, never as markup", async () => {
    await mappingOf(fileOf(village.replace("Ash", "<img src=x onerror=alert(1)>")));
    expect(document.querySelector("main img")).toBe(null);
    expect(texts(document, ".mapping-columns tbody th")).toContain("<img src=x onerror=alert(1)>");
  });

  test("can not be changed while files are read", async () => {
    const page = await mappingOf();
    const form = document.querySelector(".load-form");
    expect(form?.hasAttribute("inert")).toBe(false);
    page.happen({type: "reading"});
    expect(form?.hasAttribute("inert")).toBe(true);
    expect(byId("reading-progress")).not.toBe(null);
    page.happen({type: "cancelled"});
    expect(form?.hasAttribute("inert")).toBe(false);
  });

  test("offers the guess where a reading is remembered, and the guess is back once it is forgotten", async () => {
    const page = await mappingOf();
    choose(`within-${keyOf(page)}`, "region");
    await page.read();
    await page.pick([fileOf(village, "again.csv")]);
    expect(texts(document, ".remembered")).toHaveLength(1);
    expect(byId(`within-${keyOf(page)}`).value).toBe("region");
    await page.forget(keyOf(page));
    expect(texts(document, ".remembered")).toHaveLength(0);
    expect(byId(`within-${keyOf(page)}`).value).toBe("everywhere");
  });
});

describe("What is followed does not grow", () => {
  const small = "station,Ash,Birch\n1,30,20\n2,10,40\n";

  /** The page, counting how many look at its state when it changes. */
  function counted(page: Protocols) {
    let reads = 0;
    const state = {
      get value(): ProtocolsState {
        reads += 1;
        return page.state.value;
      },
    } as ReadonlySignal<ProtocolsState>;
    const readsOf = (change: () => void): number => {
      reads = 0;
      change();
      return reads;
    };
    return {page: {...page, state}, readsOf};
  }

  test("after 20 changes of a delimiter a change is followed as often as before", async () => {
    const opened = openPage();
    const {page, readsOf} = counted(opened);
    show(loadForm(page), protocolsReading(page), protocolsResult(page), protocolsSets(page));
    await page.pick([fileOf(small)]);
    const name = (text: string) => readsOf(() => page.happen({type: "set", change: {name: text}}));
    const before = name("before");
    for (let changes = 0; changes < 10; changes++)
      for (const delimiter of [";", ","] as const) await page.correct(keyOf(page), {delimiter});
    expect(opened.state.value.groups[0].version).toBe(20);
    expect(name("after")).toBe(before);
    expect(before).toBeGreaterThan(10);
  });

  test("a form that is gone follows nothing more", async () => {
    const {page, readsOf} = counted(openPage());
    show(loadForm(page), protocolsReading(page), protocolsResult(page), protocolsSets(page));
    const name = (text: string) => readsOf(() => page.happen({type: "set", change: {name: text}}));
    const before = name("before");
    for (let times = 0; times < 5; times++) {
      await page.pick([fileOf(small)]);
      page.happen({type: "started-over"});
    }
    expect(name("after")).toBe(before);
  });
});

describe("The settings", () => {
  test("stand there as soon as there are files, with the first file's name", async () => {
    const page = openPage();
    show(loadForm(page));
    expect(byId("settings")).toBe(null);
    await page.pick([fileOf(village)]);
    expect(byId("set-name").value).toBe("village");
    expect(byId("set-basis").value).toBe("hypothetical");
  });

  test("say that a name is missing, and what is typed is not drawn anew", async () => {
    const page = await mappingOf();
    const field = byId("set-name");
    type("set-name", "  ");
    expect(byId("set-name-error").textContent).toBe(words.settings.nameMissing);
    expect(byId("read-files").disabled).toBe(true);
    type("set-name", "Our village");
    expect(byId("set-name-error").hidden).toBe(true);
    expect(byId("set-name")).toBe(field);
    expect(page.state.value.settings.name).toBe("Our village");
  });

  test("have the house that the law elects, until the reader sets another", async () => {
    const page = await mappingOf();
    const laws = [...document.querySelectorAll<HTMLOptionElement>("#set-law option")].map(({value}) => value);
    const houses = laws.map((law) => {
      choose("set-law", law);
      return byId("set-seats").value;
    });
    expect(new Set(houses).size).toBeGreaterThan(1);
    type("set-seats", "7");
    for (const law of laws) {
      choose("set-law", law);
      expect(page.state.value.settings).toMatchObject({law, seats: "7"});
    }
  });

  test("refuse a house that is none, and say why", async () => {
    await mappingOf();
    type("set-seats", "seven");
    expect(byId("set-seats-error").textContent).not.toBe("");
    expect(byId("read-files").disabled).toBe(true);
    type("set-seats", "7");
    expect(byId("set-seats-error").textContent).toBe("");
    expect(byId("read-files").disabled).toBe(false);
  });

  test("move a list by its buttons, and the focus goes with it", async () => {
    const page = await mappingOf();
    const names = () => texts(document, "#list-order li > span");
    const [, down] = document.querySelectorAll<HTMLButtonElement>("#list-order li:first-child button");
    down.click();
    expect(names()).toEqual(["Birch", "Ash", "Cedar"]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe(words.settings.down("Ash"));
    (document.activeElement as HTMLElement).click();
    expect(names()).toEqual(["Birch", "Cedar", "Ash"]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe(words.settings.up("Ash"));
    expect(page.state.value.said).toEqual({type: "moved", party: "Ash", place: 3, of: 3});
  });
});

describe("What the browser keeps", () => {
  test("is a list, newest first, with what can be done with each set", async () => {
    const page = openPage();
    const place = show(protocolsSets(page));
    // What is not known yet is not said.
    expect(texts(place, "#no-sets")).toEqual([]);
    await expect.poll(() => texts(place, "#no-sets")).toEqual([words.sets.none]);
    for (const [name, text] of [
      ["first", village],
      ["second", village.replaceAll("Cedar", "Juniper")],
    ] as const) {
      await page.pick([fileOf(text, `${name}.csv`)]);
      await page.read();
      // Two sets of one millisecond have no order.
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(texts(place, "h3")).toEqual(["second", "first"]);
    const [{id}] = page.state.value.sets;
    const links = [...place.querySelectorAll(`[data-set="${id}"] .set-actions a`)].map((link) =>
      link.getAttribute("href"),
    );
    expect(links).toEqual([
      `./?contest=${id}`,
      `./compare?contest=${id}`,
      `./evidence?contest=${id}`,
      sqlQuery(`contest=${id}`, behind("loadedSet")),
    ]);
    await page.remove(id);
    expect(texts(place, "h3")).toEqual(["first"]);
  });

  test("is named where nobody can read it, and where the browser does not let the page look", async () => {
    const odd = {...storeInMemory(), descriptions: async () => [{id: "loaded-x", description: "odd"}]};
    const page = openPage({store: odd});
    const place = show(protocolsSets(page));
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(texts(place, "h3")).toEqual([words.sets.unreadable]);
    page.happen({type: "blocked"});
    expect(texts(place, ".notice")).toEqual([words.storage.look]);
    page.happen({type: "looked-up", sets: [], damaged: []});
    expect(texts(place, "#no-sets")).toEqual([words.sets.none]);
    page.happen({type: "blocked"});
    expect(texts(place, "#no-sets")).toEqual([]);
  });
});

describe("What a load came to", () => {
  test("is told with its rows, and each remark names line, column and what was found", async () => {
    const page = openPage();
    const place = show(protocolsResult(page));
    await page.pick([fileOf(village.replace("2,500,", "2,five,"))]);
    await page.read();
    expect(texts(place, "[data-count] dd")).toEqual(["4", "3", "0", "1"]);
    expect(texts(place, "#problems tbody tr:first-child td")).toEqual([
      "village.csv",
      "3",
      "cast",
      "five",
      `${words.result.refused}: ${words.refusals["not-whole"]}`,
    ]);
    await page.remove(page.state.value.sets[0].id);
    expect(place.textContent?.trim()).toBe("");
  });

  test("stands with its seats only beside the share of rows and votes that are not in them", async () => {
    const page = openPage();
    const place = show(protocolsResult(page));
    await page.pick([fileOf(village.replace("2,500,", "2,five,"))]);
    await page.read();
    const {votes} = page.state.value.sets[0].counts;
    expect(votes.map((list) => list.votes)).toEqual([640, 390, 250]);
    expect(texts(place, "[data-doubts]")).toEqual([
      `${said.without(1, 4, "25.0%")} ${said.withoutVotes(500, "28.1%")}`,
    ]);
  });

  test("names candidates that are refused in rows which count", async () => {
    const page = openPage();
    const place = show(protocolsResult(page));
    await page.pick([
      fileOf(
        "station,cast,cand1_name,cand1_votes,cand2_name,cand2_votes\n1,60,Ash,40,Ash,18\n2,50,Ash,30,Elm,20\n",
      ),
    ]);
    await page.read();
    expect(texts(place, "[data-count] dd")).toEqual(["2", "2", "1", "0"]);
    expect(texts(place, "[data-doubts]")[0]).toContain(said.withoutParts(1));
  });

  test("says where most stations have more votes than ballots", async () => {
    const page = openPage();
    const place = show(protocolsResult(page));
    await page.pick([
      fileOf("station,cast,invalid,Ash,Elm,Fir\n1,60,1,40,39,39\n2,50,2,30,38,28\n3,45,0,20,20,5\n"),
    ]);
    await page.read();
    expect(texts(place, "[data-doubts]")).toEqual([
      `${said.overBallots({stations: 2, of: 3})} ${words.result.overBallotsHint}`,
    ]);
  });

  test("says nothing of missing rows where every row is in the seats", async () => {
    const page = openPage();
    const place = show(protocolsResult(page));
    await page.pick([fileOf(`${village}Total,,1850,740,690,350\n`)]);
    await page.read();
    expect(texts(place, "[data-doubts]")).toEqual([]);
  });

  test("names a column among the lists that was not read as one, wherever the seats stand; told what it is, no more", async () => {
    const unlike =
      "station,registered,A - votes,B - votes,Greens\n1,300,60,40,20\n2,300,50,30,10\n3,300,40,20,5\n";
    const page = openPage();
    const place = show(protocolsResult(page));
    await page.pick([fileOf(unlike)]);
    await page.read();
    const [{leftOut}] = page.state.value.sets;
    expect(leftOut).toEqual([{heading: "Greens", sum: 35}]);
    const greens = said.leftOut([{heading: "Greens", sum: 35}]);
    expect(texts(place, "[data-left-out]")).toEqual([greens]);
    const [entry] = page.setting().catalogue.contests.slice(-1);
    expect(loadedSaid(page.setting(), entry)).toContain(greens);

    await page.pick([fileOf(unlike)]);
    show(loadForm(page));
    choose(`role-${keyOf(page)}-4`, "ignore");
    await page.read();
    expect(texts(place, "[data-left-out]")).toEqual([]);
  });

  test("names each relation that is broken, how often, and the way to where it is left out", async () => {
    const page = openPage();
    const place = show(protocolsResult(page));
    await page.pick([
      fileOf(
        "station,registered,received,cast,Ash,Birch\n1,100,150,90,50,40\n2,100,150,80,50,30\n3,100,150,120,70,50\n",
      ),
    ]);
    await page.read();
    expect(texts(place, "#broken-relations li")).toEqual([
      `${words.broken["cast-within-registered"]} – 1 ${words.result.relationsLink}`,
      `${words.broken["received-within-reserve"]} – 3 ${words.result.relationsLink}`,
    ]);
    const [{id}] = page.state.value.sets;
    const link =
      place.querySelector('[data-relation="received-within-reserve"] a')?.getAttribute("href") ?? "";
    const {pathname, search, hash} = new URL(link, "http://host/en/protocols");
    expect([pathname, hash]).toEqual(["/en/evidence", "#relations-table"]);
    const {leftOut, question, ignored} = readEvidence(search, page.setting().catalogue);
    expect([question.contest, leftOut, ignored]).toEqual([id, ["received-within-reserve"], []]);
  });

  test("is told where nothing could be read, beside the button that reads; nothing typed is gone", async () => {
    const page = await mappingOf(fileOf(village.replaceAll(/(\d),\d+,/g, "$1,-5,")));
    type("set-name", "Our village");
    await page.read();
    expect(texts(document, "#load-faults li")).toEqual([words.faults.nothingKept]);
    expect(byId("set-name").value).toBe("Our village");
    expect(texts(document, ".mapping-files b")).toEqual(["village.csv"]);
  });
});

describe("What belongs to one station", () => {
  const tick = (id: string) => {
    byId(id).checked = true;
    tell(byId(id), "change");
  };
  const votesOf = (page: Protocols) =>
    page.state.value.sets[0].counts.votes.map(({party, votes}) => [party, votes]);
  /** Waits until files were read again as they should. */
  const readAgain = (page: Protocols, isRead: (report: ImportReport) => boolean) =>
    expect
      .poll(() => {
        const {step, result} = page.state.value;
        return step === "choose" && result !== null && isRead(result.report);
      })
      .toBe(true);
  const machine = () => fileOf("station,party,votes\n1,A,40\n1,B,18\n", "machine.csv");
  const paper = () => fileOf("station,party,votes\n1,A,4\n1,B,1\n2,A,60\n2,B,30\n", "paper.csv");
  const added = [
    ["A", 104],
    ["B", 49],
  ];

  test("is added up where the reader says so, and a sentence says what is added", async () => {
    const page = await mappingOf(machine(), paper());
    expect(texts(document, ".adding .hint")).toEqual([words.mapping.combineHint]);
    tick(`combine-${keyOf(page)}`);
    await page.read();
    expect(votesOf(page)).toEqual(added);
    expect(page.state.value.result?.report).toMatchObject({added: 2, refused: 0});
  });

  test("is offered to be added up after it was refused, and read again by one button", async () => {
    const page = openPage();
    const place = show(protocolsResult(page));
    await page.pick([machine(), paper()]);
    await page.read();
    expect(texts(place, ".notice").at(-1)).toContain(words.result.combineOffer(2));
    byId("read-added").click();
    await readAgain(page, (report) => report.added === 2);
    expect(votesOf(page)).toEqual(added);
    expect(texts(place, ".hint")).toContain(words.result.added(2));
  });

  test("may be two columns of one count: only then is adding offered for a file of a row a station", async () => {
    const page = await mappingOf(
      fileOf("station,registered,portable box,stationary box,A,B\n1,100,10,50,42,18\n2,200,20,70,60,30\n"),
    );
    const key = keyOf(page);
    expect(byId(`combine-${key}`)).toBeNull();
    for (const column of [2, 3]) choose(`role-${key}-${column}`, "cast");
    expect(texts(document, ".mapping-problems li")).toEqual([
      words.mapping.problems.twiceOrAdded(["portable box", "stationary box"], words.mapping.roles.cast),
    ]);
    tick(`combine-${key}`);
    expect(texts(document, ".mapping-problems li")).toEqual([]);
    await page.read();
    expect(page.state.value.sets[0].counts.cast).toBe(150);
  });

  test("may be told by a column of parties that the reader chose: its texts are listed, left out and put together", async () => {
    const rows = [1, 2].flatMap((station) =>
      [1, 2, 3, 99].map((party) => `${station};${party};${party === 99 ? 105 : 30 + party}`),
    );
    const page = await mappingOf(fileOf(`section_id;code;votes\n${rows.join("\n")}\n`));
    const key = keyOf(page);
    choose(`role-${key}-0`, "station");
    choose(`role-${key}-1`, "party");
    choose(`role-${key}-2`, "party_votes");
    expect(page.state.value.groups[0].mapping.parties.map(({text}) => text)).toEqual(["1", "2", "3", "99"]);
    choose(`party-${key}-3`, "ignore");
    choose(`party-${key}-1`, "votes 1");
    expect(byId(`combine-${key}`).checked).toBe(true);
    await page.read();
    expect(votesOf(page)).toEqual([
      ["1", 126],
      ["3", 66],
    ]);
  });

  test("may have no station: such rows count when the reader says so, before reading or after", async () => {
    const evote = () =>
      fileOf("region,station,registered,A,B\nX,1,100,40,20\nX,2,200,60,30\nX,,1000,500,400\n", "evote.csv");
    const right = [
      ["A", 600],
      ["B", 450],
    ];
    const page = await mappingOf(evote());
    tick(`keep-${keyOf(page)}`);
    await page.read();
    expect(votesOf(page)).toEqual(right);
    document.body.replaceChildren();
    const other = openPage();
    show(protocolsResult(other));
    await other.pick([evote()]);
    await other.read();
    byId("read-kept").click();
    await readAgain(other, ({refused}) => refused === 0);
    expect(votesOf(other)).toEqual(right);
  });
});

test("The first result may have a threshold of the reader's own, which the link to the lab takes along", async () => {
  const page = await mappingOf();
  const place = show(protocolsResult(page));
  const law = page.state.value.settings.law;
  const read = byId<HTMLButtonElement>("read-files");
  type("set-threshold", "120");
  expect([read.disabled, texts(document, "#set-threshold-error")[0]]).toEqual([
    true,
    page.setting().messages.notAPercentage(100),
  ]);
  type("set-threshold", "22,5");
  expect([read.disabled, texts(document, "#set-threshold-error")[0]]).toEqual([false, ""]);
  await page.read();
  const date = catalogue.laws.find(({id}) => id === law)?.date ?? "";
  expect(place.textContent).toContain(words.result.seatsUnder(date, 98, 22.5));
  const [lab] = place.querySelectorAll(".actions a");
  expect(lab.getAttribute("href")).toMatch(/^\.\/\?contest=loaded-[^&]+&threshold=22\.5$/);
  expect(page.state.value.result?.sets[0].outcome?.parties.filter(({admitted}) => admitted)).toHaveLength(2);
});

describe("While the stations are being stored", () => {
  /** A page that has read a file, and how the storing of its stations ends. */
  async function beingStored() {
    const went: string[] = [];
    const memory = storeInMemory();
    let end: (refusal: "full" | null | Error) => void = () => {};
    const ended = new Promise<"full" | null>((resolve, reject) => {
      end = (how) => (how instanceof Error ? reject(how) : resolve(how));
    });
    const keep: typeof memory.keep = (set, files) => {
      void memory.keep(set, files);
      return ended;
    };
    const page = openPage({store: {...memory, keep}});
    const place = show(protocolsResult(page, (address) => went.push(address)));
    await page.pick([fileOf(village)]);
    await page.read();
    const follow = (link = place.querySelector<HTMLElement>(".loaded-said .actions a")) => link?.click();
    return {page, place, went, end, follow, saysSo: () => place.querySelector("[data-storing]") !== null};
  }
  const settled = () => new Promise((later) => setTimeout(later));

  test("a link that leaves the page says so and opens once they are", async () => {
    const {page, went, end, follow, saysSo} = await beingStored();
    expect(saysSo()).toBe(true);
    follow();
    follow();
    expect(went).toEqual([]);
    expect(page.state.value.said).toEqual({type: "link-waits"});
    end(null);
    await settled();
    expect(went).toEqual([expect.stringMatching(/\?contest=loaded-/)]);
    expect(saysSo()).toBe(false);
  });

  test("a link opens nothing where the browser keeps them in this tab alone: that is said", async () => {
    const {place, went, end, follow} = await beingStored();
    follow();
    end("full");
    await settled();
    expect(went).toEqual([]);
    expect(place.textContent).toContain(words.storage.keep.full);
  });

  test("what is lost is said by name, without a link that leads nowhere, and can be read again", async () => {
    const {page, place, went, end, follow} = await beingStored();
    follow();
    end(new LoadError({fault: "worker"}, null));
    await settled();
    expect(went).toEqual([]);
    expect(place.querySelector("[role=alert]")?.textContent).toContain(words.storage.lost("village"));
    expect(place.querySelectorAll("a")).toHaveLength(0);
    byId("read-lost").click();
    expect(page.state.value.step).toBe("read");
  });
});

describe("What is said aloud", () => {
  const everything: readonly Said[] = [
    {type: "inspecting", files: ["a.csv", "b.csv"]},
    {type: "forgotten"},
    {type: "mapping-taken", file: "columns.json"},
    {type: "moved", party: "Ash", place: 1, of: 3},
    {type: "reading"},
    {type: "cancelled"},
    {type: "link-waits"},
    {type: "loaded", sets: [{name: "Village", stations: 4}]},
    {type: "saved", name: "Village"},
    {type: "not-kept", refusal: "full"},
    {type: "removed", name: "Village"},
    {type: "removed", name: null},
    {type: "remove-failed"},
    {type: "download-failed"},
  ];

  test.each(languages)("is another sentence for everything that happens, in %s", (language) => {
    const page = openPage({language, words: protocolsMessagesIn(language)});
    const sentences = everything.map((said) => saidSentence(page, said));
    expect(new Set(sentences).size).toBe(everything.length);
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|\[object|^$/);
  });

  test("follows what happens", async () => {
    const page = openPage();
    const place = show(saidAloud(page));
    expect(place.textContent).toBe("");
    await page.pick([fileOf(village)]);
    await page.read();
    expect(place.textContent).toBe(words.result.loaded("village", 4));
  });
});
