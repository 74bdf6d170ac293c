import "../charts/document.js";

import {describe, expect, test} from "vitest";
import type {LoadedContest} from "../../src/catalogue/catalogue.js";
import {ownAddress} from "../../src/views/address.js";
import {openLab} from "../../src/views/lab.js";
import {loadedLine} from "../../src/views/loadedLine.js";
import {aLoadedContest as own} from "../catalogue/aLoadedContest.js";
import {catalogue, languages} from "../charts/elections.js";
import {messagesIn} from "../words/allMessages.js";
import {loaded, never, official, onPage, read} from "./aLab.js";

describe.each(languages)("Beside the seats of a set that the reader loaded, in %s", (language) => {
  const messages = messagesIn(language);
  const labOf = (own: LoadedContest | undefined) =>
    openLab({
      catalogue: {
        ...catalogue,
        contests: catalogue.contests.map((entry) =>
          entry.id === official && own ? {...entry, loaded: own} : entry,
        ),
      },
      language,
      messages,
      loadStations: never,
      address: ownAddress(`?contest=${official}`),
    });

  test("stands how many rows are missing and which column and sheet may be votes", async () => {
    const page = onPage(loadedLine(labOf(own)));
    await loaded();
    expect(read(page)).toBe(
      [
        messages.loaded.unchecked,
        messages.loaded.without(own.rows),
        messages.loaded.leftOut(own.leftOut),
        messages.loaded.sheetsLeftOut(own.sheetsLeftOut),
      ].join(" "),
    );
  });

  test("nothing of the kind stands beside a published count", async () => {
    const page = onPage(loadedLine(labOf(undefined)));
    await loaded();
    expect(read(page)).toBe("");
  });
});
