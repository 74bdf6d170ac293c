import "../../charts/document.js";
import {afterEach, describe, expect, test, vi} from "vitest";
import {isDrawnSample, sampleFault, strataOf} from "../../../src/catalogue/drawnSample.js";
import {readLoadedSet} from "../../../src/catalogue/loadedSet.js";
import type {Protocols} from "../../../src/pages/protocols/protocols.js";
import {protocolsSets} from "../../../src/pages/protocols/protocolsSets.js";
import {sizeTyped} from "../../../src/pages/protocols/sample/sampleState.js";
import type {LoadedStore} from "../../../src/storage/loadedStore.js";
import {load} from "../../loading/loading.js";
import {protocolsMessagesIn} from "../../words/allMessages.js";
import {catalogue, openPage, storeInMemory} from "./page.js";

const {sample: words} = protocolsMessagesIn("en");

/** Forty stations, more in the North than in the South, which votes otherwise. */
const drawn = (stations = 40): string =>
  [
    "region,station,registered,cast,invalid,against_all,Ash,Birch,Cedar",
    ...Array.from({length: stations}, (_, at) => {
      const [ash, birch, cedar] = [180 + ((at * 37) % 90), 120 + ((at * 53) % 70), 20 + ((at * 29) % 30)];
      return [at < 24 ? "North" : "South", at + 1, 1000, ash + birch + cedar, 0, 0, ash, birch, cedar].join(
        ",",
      );
    }),
  ].join("\n");

/** The page with one set, its list in the document. */
async function opened(
  text: string,
  change: Parameters<typeof load>[1] = {},
  store: LoadedStore = storeInMemory(),
): Promise<{readonly page: Protocols; readonly id: string; readonly store: LoadedStore}> {
  const {sets} = await load([text], change);
  await store.keep(sets[0].set, sets[0].files);
  const {id} = sets[0].set;
  return {page: await openOn(store), id, store};
}

async function openOn(store: LoadedStore): Promise<Protocols> {
  const page = openPage({store, catalogue: {...catalogue, parties: catalogue.parties.slice(0, 1)}});
  await vi.waitFor(() => expect(page.state.value.sets).toHaveLength(1), 60_000);
  const place = document.createElement("main");
  place.append(protocolsSets(page));
  document.body.replaceChildren(place);
  return page;
}

afterEach(() => document.body.replaceChildren());

const byId = (id: string) => document.getElementById(id) as HTMLInputElement;

/** What a browser tells when a reader has typed or chosen. */
function tell(element: HTMLElement, type: "input" | "change"): void {
  const {Event: Told} = document.defaultView as unknown as {readonly Event: typeof Event};
  element.dispatchEvent(new Told(type, {bubbles: true}));
}

function type(id: string, text: string): void {
  byId(id).value = text;
  tell(byId(id), "input");
}

async function tick(id: string, isTicked = true): Promise<void> {
  byId(`drawn-${id}`).checked = isTicked;
  tell(byId(`drawn-${id}`), "change");
  if (isTicked)
    await vi.waitFor(() => expect(document.querySelector(".sample-actions, .notice")).not.toBeNull(), 60_000);
}

const intervals = (): readonly string[][] =>
  [...document.querySelectorAll(".sample-result tbody tr")].map((row) =>
    [...row.children].map(({textContent}) => textContent ?? ""),
  );

async function show(id: string): Promise<void> {
  byId(`show-sample-${id}`).click();
  await vi.waitFor(() => expect(intervals()).toHaveLength(3), 60_000);
}

describe("Of protocols that a reader loaded", () => {
  test("no interval is shown before the reader says that a lot chose their stations", async () => {
    const {id} = await opened(drawn());
    expect(document.querySelector(".sample-result")).toBeNull();
    expect(document.body.textContent).not.toContain(words.heading);
    expect(document.querySelector('.sample [role="status"], .sample button')).toBeNull();
    await tick(id);
    expect(document.querySelector(".sample-result")).toBeNull();
    expect(byId(`show-sample-${id}`).disabled).toBe(true);
  });

  test("shares and seats are told with their intervals once it is known how many stations there are", async () => {
    const {id} = await opened(drawn());
    await tick(id);
    type(`size-${id}-0`, "400");
    await show(id);
    const [[party, share, seats], , cedar] = intervals();
    expect(party).toBe("Ash");
    expect(share).toMatch(/^between 5\d\.\d% and 5\d\.\d%; the sample itself gives 5\d\.\d%$/);
    expect(seats).toMatch(/^between \d+ and \d+ seats; the sample itself gives \d+$/);
    expect(cedar[1]).toMatch(/^between \d/);
    // What draws them comes later.
    await expect
      .poll(() => document.querySelectorAll(".sample-dots svg[role=img]").length)
      .toBeGreaterThan(1);
    expect(document.querySelector(".sample-result")?.textContent).toContain(words.means(40, 400));
  });

  test("what was said is kept with the set: it is there again, with the same intervals", async () => {
    const {id, store} = await opened(drawn());
    await tick(id);
    byId(`strata-region-${id}`).checked = true;
    tell(byId(`strata-region-${id}`), "change");
    type(`size-${id}-0`, "300");
    type(`size-${id}-1`, "1 200");
    await show(id);
    const before = intervals();
    await vi.waitFor(
      async () =>
        expect((await store.descriptions())[0].description).toMatchObject({
          drawn: {by: "region", sizes: {North: 300, South: 1200}},
        }),
      60_000,
    );
    await openOn(store);
    await vi.waitFor(() => expect(intervals()).toEqual(before), 60_000);
    expect(byId(`drawn-${id}`).checked).toBe(true);
    expect(byId(`size-${id}-1`).value).toBe("1200");
  });

  test("taking the tick away takes the intervals away, and what was kept", async () => {
    const {id, store} = await opened(drawn());
    await tick(id);
    type(`size-${id}-0`, "400");
    await show(id);
    await tick(id, false);
    expect(document.querySelector(".sample-result")).toBeNull();
    await vi.waitFor(
      async () => expect((await store.descriptions())[0].description).not.toHaveProperty("drawn"),
      60_000,
    );
  });

  test("another number takes the intervals of the former away", async () => {
    const {id} = await opened(drawn());
    await tick(id);
    type(`size-${id}-0`, "400");
    await show(id);
    type(`size-${id}-0`, "40");
    expect(document.querySelector(".sample-result")).toBeNull();
  });

  test("fewer stations than were drawn, none, or a word are refused beside the field", async () => {
    const {id} = await opened(drawn());
    await tick(id);
    for (const [typed, said] of [
      ["39", words.faults.smaller(40)],
      ["many", words.faults["no-size"](40)],
      ["0", words.faults["no-size"](40)],
      ["4.5", words.faults["no-size"](40)],
      ["40", ""],
    ]) {
      type(`size-${id}-0`, typed);
      expect(byId(`size-${id}-0-error`).textContent).toBe(said);
      expect(byId(`show-sample-${id}`).disabled).toBe(said !== "");
    }
  });

  test("a region with one station drawn has no interval, and that is said", async () => {
    const {id} = await opened(`${drawn()}\nWest,99,1000,300,0,0,200,90,10`);
    await tick(id);
    byId(`strata-region-${id}`).checked = true;
    tell(byId(`strata-region-${id}`), "change");
    for (const [place, size] of [300, 200, 50].entries()) type(`size-${id}-${place}`, String(size));
    expect(byId(`size-${id}-2-error`).textContent).toBe(words.faults.alone(1));
    expect(byId(`show-sample-${id}`).disabled).toBe(true);
    // A region whose only station was drawn has nothing left to chance.
    type(`size-${id}-2`, "1");
    expect(byId(`show-sample-${id}`).disabled).toBe(false);
  });

  test("fewer than thirty stations have no interval", async () => {
    const {id} = await opened(drawn(29));
    await tick(id);
    expect(document.querySelector(".sample .notice")?.textContent).toBe(words.few(30));
    expect(document.getElementById(`show-sample-${id}`)).toBeNull();
  });

  test("a law with districts is told of the lists alone", async () => {
    const {id} = await opened(drawn(), {law: "law-2022-11-05"});
    await tick(id);
    type(`size-${id}-0`, "400");
    await show(id);
    expect(document.querySelector(".sample-result")?.textContent).toMatch(/Of 98 seats, lists share \d+;/);
  });

  test("reconstructed protocols are nobody's draw: it is not asked of them", async () => {
    await opened(drawn(), {basis: "reconstructed"});
    expect(document.querySelector(".loaded-sets li")).not.toBeNull();
    expect(document.querySelector(".sample")).toBeNull();
  });
});

describe("How stations were drawn", () => {
  test("is told by the regions of the stations, or without them", () => {
    expect(strataOf(["North", "South", "North"], "region")).toEqual([
      {name: "North", drawn: 2},
      {name: "South", drawn: 1},
    ]);
    expect(strataOf(["North", "South", "North"], "whole")).toEqual([{name: "", drawn: 3}]);
    expect(sampleFault({name: "South", drawn: 1}, 9)).toBe("alone");
    expect(sampleFault({name: "South", drawn: 1}, 1)).toBeNull();
    expect(sizeTyped("10 061")).toBe(10_061);
    expect(sizeTyped("1e3")).toBeUndefined();
  });

  test("is not believed where what is kept is damaged", async () => {
    const {sets} = await load([drawn()]);
    const [{set}] = sets;
    const kept = {...set, drawn: {by: "whole", sizes: {"": 400}}};
    expect(readLoadedSet(kept, catalogue.laws)).toEqual(kept);
    for (const damaged of [null, {by: "whole"}, {by: "lot", sizes: {}}, {by: "whole", sizes: {"": "many"}}]) {
      expect(isDrawnSample(damaged)).toBe(false);
      expect(readLoadedSet({...set, drawn: damaged}, catalogue.laws)).toBeNull();
    }
  });
});
