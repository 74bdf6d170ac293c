import type {CatalogueContest} from "../catalogue/catalogue.js";
import {entryOf} from "../catalogue/contests.js";
import {type AskedHouse, askedHouse} from "../rules/askedHouse.js";
import {type PlacedRule, rulesAt, rulesBeside} from "../rules/placed.js";
import {namesItsDistricts} from "../scenario/answer.js";
import {html} from "./html.js";
import type {Lab} from "./lab.js";
import type {LabState} from "./labState.js";
import {type LeverOptions, lever} from "./lever.js";
import {districtMarks, lawMarks, thresholdMarks, turnoutMarks} from "./marks.js";
import {controlWords, ruleControl} from "./ruleControl.js";
import {view} from "./view.js";

/** The levers – threshold, turnout floor, seats won in districts –, each with the switches that belong to it. */
export const levers = (lab: Lab): HTMLElement =>
  html`<div class="levers">${rulesAt("levers").map((rule) => ruleLever(lab, rule))}</div>`;

/** What a lever has beside its rule: marks other than those of the laws, words at its side and under it. */
type Besides = Partial<Pick<LeverOptions, "marks" | "said" | "locked">> & {
  /** A sentence under it, while there is one to say. */
  readonly hint?: (state: LabState) => string | null;
};

function ruleLever(lab: Lab, rule: PlacedRule<"levers">): HTMLElement | null {
  const {control, field} = rule;
  if (control.kind !== "percent") return ruleControl(lab, rule);
  const besides = besidesOf(lab);
  const {hint, ...own}: Besides = field in besides ? besides[field as keyof typeof besides] : {};
  const extras = rulesBeside(field).flatMap((one) => ruleControl(lab, one) ?? []);
  return lever(
    lab,
    {
      id: control.id,
      label: controlWords(lab, rule).label,
      sliderEnd: control.place.sliderEnd,
      step: control.place.step,
      marks: (state) => lawMarks(lab, state, rule),
      value: (state) => control.value(state.question, houseIn(lab, state)) ?? 0,
      move: (percent) => lab.ask(control.set(lab.state.value.question, percent)),
      locked: () => null,
      ...own,
    },
    [...extras, ...(hint ? [line(lab, hint)] : [])],
  );
}

const besidesOf = (lab: Lab) =>
  ({
    "threshold.percent": {marks: (state) => thresholdMarks(lab, state)},
    "turnoutFloor.percent": floorBesides(lab),
    "mixed.districtPercent": districtBesides(lab),
  }) satisfies Record<string, Besides>;

const floorBesides = (lab: Lab): Besides => ({
  marks: (state) => turnoutMarks(lab, state),
  hint: ({question}) => (question.scenario.turnoutFloor.percent > 0 ? lab.messages.floorAssumption : null),
  locked: (state) => {
    const {contest, loaded} = entryIn(lab, state);
    if (contest.registered !== undefined) return null;
    return loaded ? lab.messages.loaded.registeredUnknown : lab.messages.registeredUnknown;
  },
});

function districtBesides(lab: Lab): Besides {
  const {messages} = lab;
  return {
    marks: (state) => districtMarks(lab, state),
    hint: (state) => {
      const {districtSeats} = houseIn(lab, state);
      const entry = entryIn(lab, state);
      if (districtSeats === 0 || entry.stations === 0 || state.question.districtWinners) return null;
      return namesItsDistricts(entry, districtSeats)
        ? messages.loaded.districtsNamed(districtSeats)
        : messages.districtModel;
    },
    said: (state) => {
      const {districtSeats, house} = houseIn(lab, state);
      return districtSeats === 0 ? "" : messages.districtSeatsOf(districtSeats, house);
    },
    locked: (state) => {
      const entry = entryIn(lab, state);
      if (state.stations === "failed") return messages.status.noStations;
      if (entry.loaded && entry.contest.registered === undefined && entry.loaded.districts === 0)
        return messages.loaded.registeredUnknown;
      if (entry.stations > 0) return null;
      return entry.contest.districtWinners ? messages.districtsGiven : messages.districtsUnknown;
    },
  };
}

function line(lab: Lab, said: (state: LabState) => string | null): HTMLElement {
  const shown = view(lab.state, said, (sentence) => sentence, {tag: "p"});
  shown.className = "hint";
  return shown;
}

const entryIn = ({catalogue}: Lab, {question}: LabState): CatalogueContest =>
  entryOf(catalogue, question.contest);

const houseIn = (lab: Lab, state: LabState): AskedHouse => askedHouse(state.question, entryIn(lab, state));
