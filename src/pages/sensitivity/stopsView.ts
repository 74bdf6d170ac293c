import {computed} from "@preact/signals-core";
import {entryOf} from "../../catalogue/contests.js";
import type {Goal, Standing} from "../../certainty/sensitivity/goals.js";
import {leversAt} from "../../certainty/sensitivity/leversAt.js";
import {type Stop, type Stops, stopsOf} from "../../certainty/sensitivity/stops.js";
import {percentCut} from "../../core/share.js";
import {ofLab, takeAway} from "../../picture/takeAway/takeAway.js";
import type {RowWords, TakenRows} from "../../picture/takeAway/taken.js";
import {writeAddress} from "../../rules/address.js";
import {askedHouse} from "../../rules/askedHouse.js";
import type {Question} from "../../scenario/question.js";
import {fragment, html} from "../../views/html.js";
import {putAttribute} from "../../views/put.js";
import {follow, view} from "../../views/view.js";
import {type Sensitivity, withRules} from "./sensitivity.js";
import {isShare} from "./state.js";

/** Where the package stops working: each statement that holds now, and the nearest point at which it ceases. */
export function stopsView(page: Sensitivity): HTMLElement {
  const {words, worked, choices, lab} = page;
  const shown = computed(() => ({worked: worked.value, seated: choices.value.seated}));
  const list = view(
    shown,
    (state) => state,
    ({worked: {sweep, question}, seated}) => {
      if (!sweep || !question) return null;
      const {threshold, turnoutFloor} = question.scenario;
      const now = {threshold: threshold.percent, floor: turnoutFloor.percent};
      const told = goalsOf(page, question, seated).flatMap((goal) => stopsOf(sweep, now, goal) ?? []);
      return html`<ul class="stops" id="stops-list">${told.map((one) => stopItem(page, question, one))}</ul>`;
    },
    {urgent: true},
  );
  const menu = takeAway(page.lab, {
    ...ofLab(page.lab, words.stops.heading),
    rows: (names) => stopRows(page, names),
  });
  const part = html`<div>${backLine(page)}${list}${seatedBox(page)}<div class="behind">${menu}</div>${view(
    worked,
    ({question, sweep}) => (question && sweep && sweep.districts.length === 0 ? question.contest : null),
    (contest) => contest && words.stops.noDistricts,
    {tag: "p"},
  )}</div>`;
  follow(() => {
    const isBusy = worked.value.phase === "working" && lab.state.value.answer !== null;
    // What the build has drawn stands until this is there.
    putAttribute(part, "aria-busy", isBusy ? "true" : null);
  });
  return part;
}

/** The same as rows: what holds, where it ceases to, and what holds there; null before it is known. */
function stopRows(page: Sensitivity, names: RowWords): TakenRows | null {
  const {sweep, question} = page.worked.value;
  if (!sweep || !question) return null;
  const {threshold, turnoutFloor} = question.scenario;
  const now = {threshold: threshold.percent, floor: turnoutFloor.percent};
  return {
    columns: [names.now, names.point, names.there],
    rows: goalsOf(page, question, page.choices.value.seated).flatMap((goal) => {
      const told = stopsOf(sweep, now, goal);
      if (!told) return [];
      const holds = statement(page, goal, told.now);
      return told.stops.length === 0
        ? [[holds, null, null]]
        : told.stops.map((stop) => [holds, placeOf(page, question, stop), statement(page, goal, stop.turns)]);
    }),
  };
}

/** The statements that are told; a majority of a part of the house says nothing. */
function goalsOf({lab}: Sensitivity, question: Question, seated: number): readonly Goal[] {
  const {isPartOfHouse} = entryOf(lab.catalogue, question.contest);
  return [
    ...(isPartOfHouse ? [] : ([{goal: "two-thirds"}, {goal: "majority"}] as const)),
    {goal: "lists"},
    {goal: "seated", percent: seated},
    {goal: "valid"},
  ];
}

function stopItem(page: Sensitivity, question: Question, {goal, now, stops, looked}: Stops): HTMLElement {
  const {words} = page;
  const silent = looked.filter((lever) => stops.every((stop) => stop.lever !== lever));
  const never =
    silent.length > 0
      ? html`<p class="hint">${words.stops.never(silent.map((lever) => words.stops.leverNames[lever]))}</p>`
      : null;
  return html`<li data-goal=${goal.goal} data-now=${now}>
    <p class="stop-now">${statement(page, goal, now)}</p>
    ${stops.length > 0 ? fragment`<p class="stop-ceases">${words.stops.ceases}</p><ul>${stops.map((stop) => html`<li>${stopLink(page, question, stop)} – ${lowered(statement(page, goal, stop.turns))}</li>`)}</ul>` : null}
    ${never}
  </li>`;
}

/** A link to the point; a plain click goes there without leaving the page. */
function stopLink(page: Sensitivity, question: Question, stop: Stop): HTMLElement {
  const {lab} = page;
  const there = questionAt(page, question, stop);
  const link = html<HTMLAnchorElement>`<a data-lever=${stop.lever} data-way=${stop.way} href=${`./sensitivity${writeAddress(there, lab.catalogue)}`}>${placeOf(page, question, stop)}</a>`;
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    page.goTo(there);
    document.getElementById("stops-back")?.focus();
  });
  return link;
}

function questionAt({lab}: Sensitivity, question: Question, {lever, value}: Stop): Question {
  const {house} = askedHouse(question, entryOf(lab.catalogue, question.contest));
  return withRules(lab, question, leversAt(question.scenario, house, {[lever]: value}));
}

function placeOf({lab, words}: Sensitivity, question: Question, {lever, way, edge, value}: Stop): string {
  const {at} = words.stops;
  if (lever === "districts") {
    const {house} = askedHouse(question, entryOf(lab.catalogue, question.contest));
    return at.districts[way](value, house);
  }
  const text = edge ? lab.formats.rounded(percentCut(edge, 2), 2) : lab.formats.percent(value);
  return at[lever][way](text);
}

/** How a goal stands, in a sentence without its full stop. */
function statement({words, lab}: Sensitivity, goal: Goal, how: Exclude<Standing, null>): string {
  const {stops} = words;
  switch (goal.goal) {
    case "two-thirds":
      return stops.twoThirds[heldWord(how)];
    case "majority":
      return stops.majority[heldWord(how)];
    case "lists":
      return how === "open" ? "" : stops.lists(Number(how));
    case "seated":
      return stops.seated[how === "yes" ? "yes" : "no"](lab.formats.percent(goal.percent));
    case "valid":
      return stops.valid[how === "yes" ? "yes" : "no"];
  }
}

const heldWord = (how: Standing): "yes" | "no" | "open" => (how === "yes" || how === "open" ? how : "no");

/** A statement as it goes on after a dash. */
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function backLine({cameFrom, goBack, words}: Sensitivity): HTMLElement {
  const button: HTMLButtonElement = html`<button type="button" class="quiet-button" id="stops-back" @click=${goBack}>${words.stops.back}</button>`;
  const line = html`<p class="stops-back" role="status">${words.stops.there} ${button}</p>`;
  follow(() => {
    line.hidden = cameFrom.value === null;
  });
  return line;
}

/** From how many percent on every list is to have a seat. */
function seatedBox({words, choices, choose}: Sensitivity): HTMLElement {
  const box: HTMLInputElement = html`<input type="number" id="seated" min="0.01" max="100" step="0.1" inputmode="decimal">`;
  box.addEventListener("change", () => {
    const percent = Number(box.value);
    if (isShare(percent)) choose({seated: percent});
    else box.value = String(choices.value.seated);
  });
  follow(() => {
    box.value = String(choices.value.seated);
  });
  return html`<p class="seated"><label for="seated">${words.stops.seatedLabel}</label> <span class="lever-box">${box}<span aria-hidden="true">%</span></span></p>`;
}
