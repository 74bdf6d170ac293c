import type {CatalogueContest} from "../../catalogue/catalogue.js";
import {entryOf} from "../../catalogue/contests.js";
import {districtSeatsOf} from "../../catalogue/lawScenario.js";
import {floorName, thresholdBases, turnoutFloors} from "../../core/scenario.js";
import {namesItsDistricts} from "../../scenario/answer.js";
import {houseSeats} from "../../scenario/question.js";
import {withDistricts} from "../../scenario/withDistricts.js";
import {choice} from "../../views/choice.js";
import {html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import type {LabState} from "../../views/labState.js";
import {setScenario} from "../../views/setScenario.js";
import {view} from "../../views/view.js";
import {lever} from "./lever.js";
import {districtMarks, thresholdMarks, turnoutMarks} from "./marks.js";

/** The three levers – threshold, turnout floor, seats won in districts – with the switch that belongs to each. */
export const levers = (lab: Lab): HTMLElement =>
  html`<div class="levers">${thresholdLever(lab)}${floorLever(lab)}${districtLever(lab)}</div>`;

const entryIn = ({catalogue}: Lab, {question}: LabState): CatalogueContest =>
  entryOf(catalogue, question.contest);

function thresholdLever(lab: Lab): HTMLElement {
  const {messages} = lab;
  const base = choice(lab, {
    id: "threshold-base",
    label: messages.thresholdOf,
    options: thresholdBases.map((value) => ({value, label: messages.thresholdBases[value]})),
    value: ({question}) => question.scenario.threshold.of,
    choose: (of) => setScenario(lab, (scenario) => ({...scenario, threshold: {...scenario.threshold, of}})),
    offered: (of, state) => of !== "registered" || entryIn(lab, state).contest.registered !== undefined,
  });
  return lever(
    lab,
    {
      id: "threshold",
      label: messages.threshold,
      sliderEnd: 15,
      step: 0.1,
      marks: (state) => thresholdMarks(lab, state),
      value: ({question}) => question.scenario.threshold.percent,
      move: (percent) =>
        setScenario(lab, (scenario) => ({...scenario, threshold: {...scenario.threshold, percent}})),
      locked: () => null,
    },
    [base],
  );
}

function floorLever(lab: Lab): HTMLElement {
  const {messages} = lab;
  const below = choice(lab, {
    id: "floor-rule",
    label: messages.floorRule,
    options: turnoutFloors.map((rule) => ({
      value: floorName(rule),
      label: messages.floorRules[floorName(rule)],
    })),
    value: ({question}) => floorName(question.scenario.turnoutFloor),
    choose: (name) => {
      const rule = turnoutFloors.find((known) => floorName(known) === name) ?? turnoutFloors[0];
      setScenario(lab, (scenario) => ({
        ...scenario,
        turnoutFloor: {percent: scenario.turnoutFloor.percent, ...rule},
      }));
    },
    offered: (name, state) =>
      name.startsWith("contest") || (entryIn(lab, state).stations > 0 && state.stations !== "failed"),
  });
  const assumption = hint(lab, ({question}) =>
    question.scenario.turnoutFloor.percent > 0 ? messages.floorAssumption : null,
  );
  return lever(
    lab,
    {
      id: "floor",
      label: messages.turnoutFloor,
      sliderEnd: 100,
      step: 1,
      marks: (state) => turnoutMarks(lab, state),
      value: ({question}) => question.scenario.turnoutFloor.percent,
      move: (percent) =>
        setScenario(lab, (scenario) => ({...scenario, turnoutFloor: {...scenario.turnoutFloor, percent}})),
      locked: (state) => {
        const {contest, loaded} = entryIn(lab, state);
        if (contest.registered !== undefined) return null;
        return loaded ? messages.loaded.registeredUnknown : messages.registeredUnknown;
      },
    },
    [below, assumption],
  );
}

/** A sentence under a lever, while there is one to say. */
function hint(lab: Lab, said: (state: LabState) => string | null): HTMLElement {
  const line = view(lab.state, said, (sentence) => sentence, {tag: "p"});
  line.className = "hint";
  return line;
}

function districtLever(lab: Lab): HTMLElement {
  const {messages} = lab;
  const model = hint(lab, (state) => {
    const seats = districtSeatsIn(lab, state);
    const entry = entryIn(lab, state);
    if (seats === 0 || entry.stations === 0) return null;
    return namesItsDistricts(entry, seats) ? messages.loaded.districtsNamed(seats) : messages.districtModel;
  });
  return lever(
    lab,
    {
      id: "districts",
      label: messages.districtShare,
      sliderEnd: 100,
      step: 1,
      marks: (state) => districtMarks(lab, state),
      value: (state) => districtPercent(state, houseSeats(state.question, entryIn(lab, state))),
      move: (percent) => setScenario(lab, (scenario) => withDistricts(scenario, {districtPercent: percent})),
      said: (state) => {
        const seats = districtSeatsIn(lab, state);
        return seats === 0
          ? ""
          : messages.districtSeatsOf(seats, houseSeats(state.question, entryIn(lab, state)));
      },
      locked: (state) => {
        const entry = entryIn(lab, state);
        if (state.stations === "failed") return messages.status.noStations;
        if (entry.loaded && entry.contest.registered === undefined && entry.loaded.districts === 0)
          return messages.loaded.registeredUnknown;
        if (entry.stations > 0) return null;
        return entry.contest.districtWinners ? messages.districtsGiven : messages.districtsUnknown;
      },
    },
    [model],
  );
}

/** The share as the question sets it; a number of district seats becomes a share to one decimal. */
const districtPercent = ({question: {scenario}}: LabState, house: number): number =>
  scenario.mixed.districtPercent ?? Math.round((1000 * (scenario.mixed.districtSeats ?? 0)) / house) / 10;

const districtSeatsIn = (lab: Lab, state: LabState): number =>
  districtSeatsOf(state.question.scenario, houseSeats(state.question, entryIn(lab, state)));
