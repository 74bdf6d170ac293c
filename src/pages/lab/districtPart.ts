import {computed} from "@preact/signals-core";
import {knownDistricts} from "../../catalogue/knownDistricts.js";
import {toldRange} from "../../certainty/toldRange.js";
import {chartLine, ofLab} from "../../picture/takeAway/takeAway.js";
import type {Answer} from "../../scenario/answer.js";
import {fetchedWhenIdle, missingPart} from "../../views/fetchedWhenIdle.js";
import {fragment, html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {leaderOf} from "../../views/leader.js";
import {partyName} from "../../views/partyNames.js";
import {putAttribute, putHidden, putText} from "../../views/put.js";
import {knownCase} from "../../views/subline.js";
import {follow, view} from "../../views/view.js";
import type {DistrictDraws, DistrictState} from "./districtDraws.js";
import {districtMode, isModelled} from "./districtMode.js";
import {districtTable} from "./districtTable.js";
import type {DistrictMessages} from "./districtWords.js";

/**
 * Who would win districts that nobody counted: first all that can happen, with the known case; then what a model of
 * local candidates gives, as a distribution. It is there only while districts are asked for whose winners nobody
 * counted.
 */
export function districtPart(lab: Lab, words: DistrictMessages, draws: DistrictDraws): HTMLElement {
  const element = html`<section class="band districts" id=${lab.id("districts")}>
    <h2>${words.heading}</h2>
    ${view(
      lab.state,
      ({answer}) => answer,
      (answer) => answer && interval(lab, words, answer),
    )}
    ${districtMode(lab, words)}
    ${drawnPart(lab, words, draws)}
  </section>`;
  follow(() => {
    putHidden(element, !isModelled(lab.state.value, lab.catalogue));
  });
  return element;
}

/** From no district to every district, and how districts went where they were held. */
function interval(lab: Lab, words: DistrictMessages, {ranges, outcome}: Answer): Node | null {
  const party = leaderOf(outcome)?.party;
  const range = ranges?.find((one) => one.party === party);
  if (!range) return null;
  const {none, every} = range;
  return html`<p>${words.interval(partyName(lab, range.party), none, every)}${knownCase(lab)}</p>`;
}

/** The draws: how far they are, what they say in words and as dots, and what they rest on. */
function drawnPart(lab: Lab, words: DistrictMessages, draws: DistrictDraws): HTMLElement {
  const said = html`<p role="status" id=${lab.id("districts-said")}></p>`;
  const bar: HTMLProgressElement = html`<progress aria-label=${words.progress}></progress>`;
  const making = html`<span class="quiet" aria-hidden="true"></span>`;
  const button: HTMLButtonElement = html`<button type="button" class="quiet-button" id=${lab.id("districts-button")}></button>`;
  button.addEventListener("click", () =>
    draws.state.value.phase === "drawing" ? draws.stop() : draws.again(),
  );
  const saidNow = (): string => sentences(lab, words, draws.state.value);
  const drawn = computed(() => draws.state.value.drawn);
  const shown = computed(() => ({drawn: drawn.value, answer: draws.state.value.answer}));
  const chart = fetchedWhenIdle(() => import("./districtChart.js"));
  const charted = computed(() => ({some: drawn.value, ...chart.value}));
  // The table stands under the chart, and comes with it.
  const tabled = computed(() => (chart.value.part || chart.value.isMissing ? drawn.value : null));
  const covers = html`<p class="quiet"></p>`;
  const element = html`<div class="districts-drawn">
    ${said}
    <p class="districts-making">${bar}${making}${button}</p>
    ${view(
      charted,
      (now) => now,
      ({some, part, isMissing}, width) => {
        const {answer} = shown.value;
        if (!some || !answer) return null;
        if (isMissing) return missingPart(lab);
        return (
          part &&
          fragment`${part.districtChart(lab, words, answer, some, width)}${queryBehind(lab, "districtDots", words.heading, saidNow)}`
        );
      },
      {toWidth: true},
    )}
    ${view(
      tabled,
      (some) => some,
      (some) => {
        const {answer} = shown.value;
        return (
          some &&
          answer &&
          fragment`${districtTable(lab, words, answer, some)}${queryBehind(lab, "districts", words.caption, saidNow)}`
        );
      },
    )}
    ${covers}
  </div>`;
  follow(() => {
    const state = draws.state.value;
    const {phase, done, of, answer} = state;
    const isDrawing = phase === "drawing";
    putHidden(element, answer === null);
    putText(said, isDrawing ? "" : sentences(lab, words, state));
    putText(making, isDrawing ? words.drawing(done, of) : phase === "stopped" ? words.stopped(done) : "");
    putAttribute(bar, "max", String(of));
    putAttribute(bar, "value", String(done));
    putHidden(bar, !isDrawing);
    putText(button, isDrawing ? words.stop : words.again);
    putHidden(button, phase === "done" || phase === "unasked");
    covers.replaceChildren(answer && state.drawn ? coversOf(lab, words, answer) : "");
  });
  return element;
}

/** The way to the rows of all draws, which are more than those on screen while they are made. */
const queryBehind = (
  lab: Lab,
  name: "districtDots" | "districts",
  label: string,
  range: () => string,
): HTMLElement => chartLine(lab, name, {...ofLab(lab, label), range});

/** What the draws say of the party that leads by lists. */
function sentences(lab: Lab, words: DistrictMessages, {phase, answer, drawn}: DistrictState): string {
  if (phase === "failed") return words.failed;
  if (phase === "unasked") return words.unasked;
  if (!answer || !drawn) return "";
  const own = drawn.parties.find(({party}) => party === leaderOf(answer.outcome)?.party);
  const out = drawn.unanswered > 0 ? [words.unanswered(drawn.unanswered)] : [];
  if (!own) return out.join(" ");
  const {told} = lab.messages;
  const {least, greatest, most, within, draws} = toldRange(own.seats);
  // The line that matters is the one that some draws reach and others do not; else the higher one that is reached.
  const line = own.majority < draws ? "majority" : "twoThirds";
  return [
    words.said(partyName(lab, own.party), told.between(least, greatest, most), told.within(within, draws)),
    ...(answer.entry.isPartOfHouse ? [] : [words.reaches[line](own[line], draws)]),
    ...out,
  ].join(" ");
}

/** What the draws rest on, and where that is shown. */
function coversOf(lab: Lab, words: DistrictMessages, {question}: Answer): Node {
  const {covers} = words;
  const year = knownDistricts(lab.catalogue)?.entry.date.slice(0, 4) ?? "";
  const rests = question.localCandidates ? covers.own : covers.calibrated(year);
  return fragment`${rests} ${covers.geography} <a href="./method#local-candidates">${words.method}</a>`;
}
