import {entryOf} from "../../catalogue/contests.js";
import {knownDistricts} from "../../catalogue/knownDistricts.js";
import {askedHouse} from "../../rules/askedHouse.js";
import type {GivenWinner} from "../../scenario/question.js";
import {html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {numberField} from "../../views/numberField.js";
import {partyName} from "../../views/partyNames.js";
import {putText} from "../../views/put.js";
import {follow, view} from "../../views/view.js";
import type {DistrictMessages} from "./districtWords.js";

/** Where the reader's own winners begin: the largest list has the share of districts that it had in the known case. */
export function asInKnownElection(lab: Lab): readonly GivenWinner[] {
  const known = knownDistricts(lab.catalogue);
  const {votes} = entryIn(lab).contest;
  const {party} = votes.reduce((best, list) => (list.votes > best.votes ? list : best));
  const seats = known ? Math.round((districtsIn(lab) * known.won) / known.of) : 0;
  return seats > 0 ? [{party, seats}] : [];
}

/** A box for each list: how many districts it wins. Candidates without a list win the others. */
export function givenWinners(lab: Lab, words: DistrictMessages): HTMLElement {
  const given = () => lab.state.value.question.districtWinners ?? [];
  const wonBy = (party: string): number => given().find((one) => one.party === party)?.seats ?? 0;
  const others = (): number => districtsIn(lab) - given().reduce((sum, {seats}) => sum + seats, 0);
  const set = (party: string, seats: number): boolean => {
    if (!Number.isInteger(seats) || seats < 0 || seats > others() + wonBy(party)) return false;
    const {question} = lab.state.value;
    const winners = entryIn(lab)
      .contest.votes.map((list) => ({
        party: list.party,
        seats: list.party === party ? seats : wonBy(list.party),
      }))
      .filter((one) => one.seats > 0);
    lab.ask({...question, districtWinners: winners});
    return true;
  };
  const boxes = view(
    lab.state,
    ({question}) => `${question.contest} ${districtsIn(lab)}`,
    () => {
      const most = districtsIn(lab);
      return html`<div class="district-winners">${entryIn(lab).contest.votes.map(({party}, index) =>
        numberField(lab, {
          id: `winner-${index}`,
          label: partyName(lab, party),
          unit: "",
          most,
          value: () => wonBy(party),
          set: (seats) => set(party, seats ?? 0),
          wanted: words.tooMany(most),
        }),
      )}</div>`;
    },
  );
  const lead = html`<p></p>`;
  const rest = html`<p class="quiet" role="status" id=${lab.id("districts-rest")}></p>`;
  follow(() => {
    if (!lab.state.value.question.districtWinners) return;
    putText(lead, words.givenLead(districtsIn(lab)));
    putText(rest, words.givenRest(others()));
  });
  return html`<div class="district-given">${lead}${boxes}${rest}</div>`;
}

const entryIn = (lab: Lab) => entryOf(lab.catalogue, lab.state.value.question.contest);

const districtsIn = (lab: Lab): number => askedHouse(lab.state.value.question, entryIn(lab)).districtSeats;
