import type {Catalogue} from "../../catalogue/catalogue.js";
import {parseScenario} from "../../core/scenario.js";
import {membersOf} from "../../rules/askedHouse.js";
import type {Answer} from "../../scenario/answer.js";
import type {DistrictsQuestion} from "./drawDistricts.js";
import type {HouseRules} from "./houseWithDistricts.js";
import {knownElection} from "./knownElection.js";
import type {LocalCandidates} from "./localCandidates.js";

/** The seed of every draw: any whole number would do, and this one is never changed. */
export const districtSeed = 20210110;

/** Elections that are drawn for an answer. */
export const drawnElections = 1000;

/** What is drawn for an answer as the reader asks it: with the reader's own pair of figures, where there is one. */
export const askedDistricts = (given: Answer, catalogue: Catalogue): DistrictsQuestion | null =>
  districtsQuestion(given, catalogue, given.question.localCandidates ?? null, drawnElections);

/**
 * What the model `local candidates` is asked for an answer whose districts nobody counted. Null where it does not
 * apply: somebody counted them, nobody is seated, there is no known election to calibrate it on, or a turnout floor
 * by place stands beside compensation, where the place of every winner would have to be known.
 * @param pair the reader's own pair of figures; null for those that agree with the known election.
 */
export function districtsQuestion(
  given: Answer,
  catalogue: Catalogue,
  pair: LocalCandidates | null,
  draws: number,
): DistrictsQuestion | null {
  const {ranges, outcome, contest} = given;
  const known = knownElection(catalogue);
  const rules = rulesOf(given);
  if (!ranges || !known || !rules || outcome.status === "void") return null;
  return {
    lists: contest.parties.map((party, list) => ({party, votes: contest.counts.votes[list]})),
    districts: ranges[0]?.districts ?? 0,
    model: pair ?? {known},
    rules,
    seed: districtSeed,
    draws,
  };
}

function rulesOf({question, entry, outcome, contest}: Answer): HouseRules | null {
  const otherMembers = membersOf(question, entry, 0);
  const {mixed, turnoutFloor} = question.scenario;
  if (mixed.linkage === "parallel")
    return {
      joined: "added",
      house: outcome.house,
      list: outcome.parties.map(({party, list}) => ({party, seats: list})),
      otherMembers,
    };
  if (turnoutFloor.percent > 0 && turnoutFloor.level !== "contest") return null;
  return {
    joined: "compensated",
    contest: {...contest, districts: null, regions: null, protocols: null},
    scenario: parseScenario({...question.scenario, transfers: []}),
    otherMembers,
  };
}
