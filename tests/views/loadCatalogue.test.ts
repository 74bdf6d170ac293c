import "../charts/document.js";

import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import type {StoredDescription} from "../../src/storage/loadedStore.js";
import {loadCatalogue, loadJson} from "../../src/views/loadCatalogue.js";
import {catalogue} from "../charts/elections.js";
import {messagesIn} from "../words/allMessages.js";

const messages = messagesIn("en");
const set: StoredDescription = {id: "loaded-x", description: {}};
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A store that answers after so many milliseconds. */
const slowStore = (sets: readonly StoredDescription[], milliseconds: number, keptBefore: boolean) => ({
  descriptions: () => pause(milliseconds).then(() => sets),
  keptBefore: () => keptBefore,
});
const open = (store: ReturnType<typeof slowStore>) =>
  loadCatalogue({json: async () => catalogue}, messages, store);
const notices = () => [...document.querySelectorAll(".notice")].map(({textContent}) => textContent);

describe("Where the browser is slow to open its storage", () => {
  beforeEach(() => {
    document.body.innerHTML = `<main id="observablehq-main"></main>`;
  });

  test("who never loaded anything is told nothing, then and later", async () => {
    expect(await open(slowStore([], 250, false))).toBe(catalogue);
    expect(notices()).toEqual([]);
    await pause(200);
    expect(notices()).toEqual([]);
  });

  test("who loaded something is told that it is late", async () => {
    await open(slowStore([set], 250, true));
    expect(notices()).toEqual([messages.loaded.late]);
  });

  test("who loaded something that was not noted down is told as soon as it is seen", async () => {
    await open(slowStore([set], 250, false));
    expect(notices()).toEqual([]);
    await pause(200);
    expect(notices()).toEqual([messages.loaded.late]);
  });
});

describe("A file that the page cannot do without", () => {
  beforeEach(() => {
    document.body.innerHTML = `<main id="observablehq-main"></main>`;
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  test("and that does not answer is told in a sentence with a way to try again; should it come, the page goes on", async () => {
    let come: (content: {readonly votes: number}) => void = () => {};
    const file = {
      json: () =>
        new Promise<{readonly votes: number}>((resolve) => {
          come = resolve;
        }),
    };
    const content = loadJson(file, messages);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(notices()).toEqual([]);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(notices()).toEqual([`${messages.status.slowCatalogue} ${messages.status.retry}`]);
    expect(document.querySelectorAll("button")).toHaveLength(1);
    come({votes: 5});
    expect(await content).toEqual({votes: 5});
    expect(notices()).toEqual([]);
  });

  test("and that fails is told with a way to try again", async () => {
    void loadJson({json: () => Promise.reject(new Error("404"))}, messages);
    await vi.advanceTimersByTimeAsync(1);
    expect(notices()).toEqual([`${messages.status.noCatalogue} ${messages.status.retry}`]);
  });
});
