import {expect, test} from "vitest";
import {completeScenario} from "../../src/catalogue/lawScenario.js";
import {lawOf} from "../../src/catalogue/laws.js";
import {parseContest} from "../../src/core/contest.js";
import {elect} from "../../src/core/elect.js";
import {parseScenario} from "../../src/core/scenario.js";
import {buildCatalogue} from "../../src/data/buildCatalogue.js";
import {reconstructions} from "../../src/data/reconstructions.js";

/** The order of 2021, tengrinews 422163; the order of the published tables stands for it in the data. */
const registered = ["nur-otan", "auyl", "qhp", "adal", "ak-zhol"];

const catalogue = await buildCatalogue(reconstructions());

test.each(catalogue.contests.filter(({date}) => date === "2021-01-10"))(
  "the order in which the lists were registered changes no seat of $id under the law of the day",
  (entry) => {
    const scenario = parseScenario(completeScenario(lawOf(catalogue, entry).scenario));
    const seatsOf = (votes: typeof entry.contest.votes) =>
      Object.fromEntries(
        elect(parseContest({...entry.contest, votes}), scenario).parties.map(({party, seats}) => [
          party,
          seats,
        ]),
      );
    const inOrder = registered.flatMap((id) => entry.contest.votes.filter(({party}) => party === id));
    expect(inOrder).toHaveLength(entry.contest.votes.length);
    expect(seatsOf(inOrder)).toEqual(seatsOf(entry.contest.votes));
  },
);
