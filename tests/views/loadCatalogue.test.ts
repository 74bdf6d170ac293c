import "../charts/document.js";

import {beforeEach, describe, expect, test} from "vitest";
import type {StoredDescription} from "../../src/storage/loadedStore.js";
import {loadCatalogue} from "../../src/views/loadCatalogue.js";
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
