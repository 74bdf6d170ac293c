import "../charts/document.js";

import {describe, expect, test} from "vitest";
import type {LoadedContest} from "../../src/catalogue/catalogue.js";
import {ownAddress} from "../../src/views/address.js";
import {openLab} from "../../src/views/lab.js";
import {loadedLine} from "../../src/views/loadedLine.js";
import {aLoadedContest as own} from "../catalogue/aLoadedContest.js";
import {catalogue, languages, settingIn} from "../charts/elections.js";
import {messagesIn} from "../words/allMessages.js";
import {loaded, never, official, onPage, read} from "./aLab.js";

describe.each(languages)("Beside the seats of a set that the reader loaded, in %s", (language) => {
  const messages = messagesIn(language);
  const {formats} = settingIn(language);
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

  test("stand the rows, candidates and votes that are missing, with their shares, ballots that do not fit, and a column and a sheet that may be votes", async () => {
    const page = onPage(loadedLine(labOf(own)));
    await loaded();
    expect(read(page)).toBe(
      [
        messages.loaded.unchecked,
        messages.loaded.without(3, 12, formats.rounded(25)),
        messages.loaded.withoutParts(2),
        // 500 votes are refused beside the 7,241,562 that the contest of this test has.
        messages.loaded.withoutVotes(500, formats.rounded(0.0069)),
        messages.loaded.overBallots({stations: 5, of: 9}),
        messages.loaded.leftOut(own.leftOut),
        messages.loaded.sheetsLeftOut(own.sheetsLeftOut),
      ]
        .join(" ")
        .replace(/\s/g, " "),
    );
  });

  test("nothing of the kind stands beside a published count", async () => {
    const page = onPage(loadedLine(labOf(undefined)));
    await loaded();
    expect(read(page)).toBe("");
  });
});
