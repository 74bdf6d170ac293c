import type {Catalogue} from "../../catalogue/catalogue.js";
import {entryOf} from "../../catalogue/contests.js";
import {askedHouse} from "../../rules/askedHouse.js";
import {mostIndependents, sigmaEnds} from "../../rules/localCandidates.js";
import type {Question} from "../../scenario/question.js";
import {html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import type {LabState} from "../../views/labState.js";
import {putAttribute, putHidden, putSlider, putText} from "../../views/put.js";
import {follow} from "../../views/view.js";
import {asInKnownElection, givenWinners} from "./districtGiven.js";
import type {DistrictMessages, DistrictMode} from "./districtWords.js";

/** The pair of figures that a reader begins with: one that agrees with 2023, in round numbers. */
const firstPair = {sigma: 0.4, independents: 27};

/** True while a scenario has districts whose winners nobody counted. */
export function isModelled({question, answer, fault}: LabState, catalogue: Catalogue): boolean {
  if (!answer || fault) return false;
  const {districtSeats} = askedHouse(question, entryOf(catalogue, question.contest));
  return districtSeats > 0 && (answer.ranges !== null || question.districtWinners !== undefined);
}

/** How the districts are decided: by a model calibrated on a known election, or by the reader's own figures for it. */
export function districtMode(lab: Lab, words: DistrictMessages): HTMLElement {
  const modes = ["calibrated", "own", "given"] as const satisfies readonly DistrictMode[];
  const boxes = modes.map((mode) => {
    const box: HTMLInputElement = html`<input type="radio" name=${lab.id("district-mode")} id=${lab.id(`districts-${mode}`)}>`;
    box.addEventListener("change", () => lab.ask(inMode(lab, mode)));
    return {mode, box};
  });
  const sliders = pairSliders(lab, words);
  const typed = givenWinners(lab, words);
  follow(() => {
    const now = modeOf(lab.state.value.question);
    for (const {mode, box} of boxes) box.checked = mode === now;
    putHidden(sliders, now !== "own");
    putHidden(typed, now !== "given");
  });
  return html`<fieldset class="district-mode"><legend>${words.legend}</legend>${boxes.map(
    ({mode, box}) => html`<label class="check">${box}<span>${words.modes[mode]}</span></label>`,
  )}${sliders}${typed}</fieldset>`;
}

function modeOf({localCandidates, districtWinners}: Question): DistrictMode {
  if (districtWinners) return "given";
  return localCandidates ? "own" : "calibrated";
}

function inMode(lab: Lab, mode: DistrictMode): Question {
  const {localCandidates: _, districtWinners: __, ...question} = lab.state.value.question;
  if (mode === "given") return {...question, districtWinners: asInKnownElection(lab)};
  return mode === "own" ? {...question, localCandidates: firstPair} : question;
}

/** A slider for each of the two figures. */
function pairSliders(lab: Lab, words: DistrictMessages): HTMLElement {
  const move = (change: Partial<typeof firstPair>): void => {
    const {question} = lab.state.value;
    lab.ask({...question, localCandidates: {...firstPair, ...question.localCandidates, ...change}});
  };
  const sigma = slider(lab, {
    id: "sigma",
    label: words.sigma,
    hint: words.sigmaHint,
    least: sigmaEnds.least,
    most: 1,
    step: 0.01,
    value: ({localCandidates}) => localCandidates?.sigma ?? firstPair.sigma,
    text: (value) => lab.formats.fixed(value),
    move: (value) => move({sigma: value}),
  });
  const share = slider(lab, {
    id: "independents-share",
    label: words.independents,
    hint: words.independentsHint,
    least: 0,
    most: Math.min(mostIndependents, 60),
    step: 0.5,
    value: ({localCandidates}) => localCandidates?.independents ?? firstPair.independents,
    text: (value) => lab.formats.percent(value),
    move: (value) => move({independents: value}),
  });
  return html`<div class="district-pair">${sigma}${share}</div>`;
}

interface SliderOptions {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly value: (question: Question) => number;
  readonly text: (value: number) => string;
  readonly move: (value: number) => void;
}

/** A slider with its value in figures; an address may have set a value beyond its end, which then is its end. */
function slider(lab: Lab, {id: part, label, hint, least, most, step, value, text, move}: SliderOptions) {
  const id = lab.id(part);
  const input: HTMLInputElement = html`<input type="range" id=${id} min=${least} step=${step} aria-describedby=${`${id}-hint`}>`;
  const shown = html`<output for=${id}></output>`;
  input.addEventListener("input", () => move(Number(input.value)));
  follow(() => {
    const now = value(lab.state.value.question);
    putSlider(input, now, Math.max(most, now));
    putAttribute(input, "aria-valuetext", text(now));
    putText(shown, text(now));
  });
  return html`<div class="lever"><div class="lever-head"><label for=${id}>${label}</label>${shown}</div><div class="lever-track">${input}</div><p class="hint" id=${`${id}-hint`}>${hint}</p></div>`;
}
