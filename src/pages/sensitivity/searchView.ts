import {entryOf} from "../../catalogue/contests.js";
import type {Miss, Package, SearchAnswer, SearchGoal} from "../../certainty/search/searchQuestion.js";
import {searchLevers} from "../../certainty/search/searchQuestion.js";
import {ofLab, takeAway} from "../../picture/takeAway/takeAway.js";
import {writeAddress} from "../../rules/address.js";
import {clausesBelow} from "../../rules/clauses.js";
import {lawfulQuestion} from "../../scenario/question.js";
import {fragment, html} from "../../views/html.js";
import {tellingOf} from "../../views/tellingOf.js";
import {follow, view} from "../../views/view.js";
import {movable, packageQuestion, type ReverseSearch} from "./search.js";
import {plainGoals, withGoal, withLever} from "./searchState.js";
import type {Sensitivity} from "./sensitivity.js";

/** The other way round: what must come out, which rules may change for it, and the smallest packages that do it. */
export function searchView(page: Sensitivity): HTMLElement {
  const {words, search} = page;
  const result = view(
    search.state,
    ({answer, phase}) => ({answer, phase}),
    ({answer, phase}) => resultOf(page, answer, phase),
    {
      urgent: true,
    },
  );
  return html`<div class="search">
    <fieldset><legend>${words.search.goals}</legend>${plainGoals.map((goal) => plainBox(page, goal))}${numberBox(page, "lists", 4)}${numberBox(page, "seated", 3)}</fieldset>
    <fieldset><legend>${words.search.levers}</legend>${leverBoxes(page)}<p class="hint">${words.search.otherFloors}</p></fieldset>
    ${progressLine(page)}
    <div id="search-result" aria-live="polite">${result}</div>
  </div>`;
}

function plainBox({words, search}: Sensitivity, goal: (typeof plainGoals)[number]): HTMLElement {
  const box: HTMLInputElement = html`<input type="checkbox" id=${`want-${goal}`}>`;
  box.addEventListener("change", () =>
    search.choose(withGoal(search.choices.value, goal, box.checked ? {goal} : null)),
  );
  follow(() => {
    box.checked = search.choices.value.goals.some((one) => one.goal === goal);
  });
  return html`<label class="check">${box}<span>${words.search.goal[goal]}</span></label>`;
}

/** A demand with a number: it counts while its box is ticked. */
function numberBox({words, search}: Sensitivity, kind: "lists" | "seated", usual: number): HTMLElement {
  const box: HTMLInputElement = html`<input type="checkbox" id=${`want-${kind}`}>`;
  const number: HTMLInputElement = html`<input type="number" id=${`want-${kind}-number`} min=${kind === "lists" ? "1" : "0.01"} max=${kind === "lists" ? "99" : "100"} step=${kind === "lists" ? "1" : "0.1"} inputmode="decimal" aria-label=${words.search.goal[kind]}>`;
  const goal = (): SearchGoal => {
    const value = number.validity.valid && number.value !== "" ? Number(number.value) : usual;
    return kind === "lists" ? {goal: "lists", least: Math.round(value)} : {goal: "seated", percent: value};
  };
  const change = (): void => search.choose(withGoal(search.choices.value, kind, box.checked ? goal() : null));
  box.addEventListener("change", change);
  number.addEventListener("change", () => {
    if (box.checked) change();
  });
  follow(() => {
    const own = search.choices.value.goals.find((one) => one.goal === kind);
    box.checked = own !== undefined;
    const value = own?.goal === "lists" ? own.least : own?.goal === "seated" ? own.percent : null;
    if (value !== null || number.value === "") number.value = String(value ?? usual);
  });
  return html`<div class="check"><label class="check">${box}<span>${words.search.goal[kind]}</span></label><span class="lever-box">${number}<span aria-hidden="true">${kind === "seated" ? "%" : ""}</span></span></div>`;
}

/** The rules that may change; those that this contest does not let move cannot be ticked. */
function leverBoxes(page: Sensitivity): readonly HTMLElement[] {
  const {words, search, lab} = page;
  return searchLevers.map((lever) => {
    const box: HTMLInputElement = html`<input type="checkbox" id=${`move-${lever}`}>`;
    box.addEventListener("change", () => search.choose(withLever(search.choices.value, lever, box.checked)));
    follow(() => {
      const isMovable = movable(lab, lab.state.value.question).includes(lever);
      box.disabled = !isMovable;
      box.checked = isMovable && search.choices.value.levers.includes(lever);
    });
    return html`<label class="check">${box}<span>${words.search.lever[lever]}</span></label>`;
  });
}

function progressLine({words, search}: Sensitivity): HTMLElement {
  const bar: HTMLProgressElement = html`<progress aria-label=${words.search.searching}></progress>`;
  const stop: HTMLButtonElement = html`<button type="button" class="quiet-button" id="search-stop" @click=${search.stop}>${words.search.stop}</button>`;
  const again: HTMLButtonElement = html`<button type="button" class="quiet-button" id="search-again" @click=${search.again}>${words.search.again}</button>`;
  const said = html`<span></span>`;
  follow(() => {
    const {phase, done, of} = search.state.value;
    bar.hidden = stop.hidden = phase !== "searching";
    again.hidden = phase !== "stopped" && phase !== "failed";
    bar.max = of;
    bar.value = done;
    const {idle, searching, stopped, failed} = words.search;
    said.textContent = {idle, searching, stopped, failed, done: ""}[phase];
  });
  return html`<p class="search-line" id="search-line" role="status">${said} ${bar} ${stop} ${again}</p>`;
}

function resultOf(
  page: Sensitivity,
  answer: SearchAnswer | null,
  phase: ReverseSearch["state"]["value"]["phase"],
): Node | null {
  const {words} = page;
  if (!answer || (phase !== "done" && answer.packages.length === 0)) return null;
  const {packages, nearestMiss} = answer;
  if (packages.length === 0)
    return fragment`<p class="search-said">${words.search.none}</p>${nearestMiss ? missItem(page, nearestMiss) : null}`;
  const [{moves}] = packages;
  const count = Object.keys(moves).length;
  const said = count === 0 ? words.search.lawDoes : words.search.found(packages.length, count);
  const menu = takeAway(page.lab, {
    ...ofLab(page.lab, words.search.heading),
    under: () => [said],
    rows: ({rules, address}) => ({
      columns: [rules, address],
      rows: packages.map((one) => {
        const {text, href} = packageSaid(page, one);
        return [text, new URL(href, location.href).href];
      }),
    }),
  });
  return fragment`<p class="search-said">${said}</p>
    <ol class="packages">${packages.map((one) => html`<li>${packageLink(page, one)}</li>`)}</ol><div class="behind">${menu}</div>`;
}

const missItem = (page: Sensitivity, miss: Miss): Node =>
  fragment`<p>${page.words.search.nearest(miss.missed.map((goal) => missName(page, goal)))}</p><ol class="packages"><li data-miss="">${packageLink(page, miss)}</li></ol>`;

/** A demand as it was made, with its number. */
function missName({words, search, lab}: Sensitivity, kind: SearchGoal["goal"]): string {
  const goal = search.choices.value.goals.find((one) => one.goal === kind);
  const text = words.search.goal[kind];
  if (goal?.goal === "lists") return `${text} ${lab.formats.whole(goal.least)}`;
  return goal?.goal === "seated" ? `${text} ${lab.formats.percent(goal.percent)}` : text;
}

/** A sentence begins with a capital letter. */
const raised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A package in words – what it changes against the law – with its question and the address of that. */
function packageSaid({lab, words}: Sensitivity, {moves}: Package) {
  const {question} = lab.state.value;
  const there = packageQuestion(lab, question, moves);
  const entry = entryOf(lab.catalogue, question.contest);
  const telling = tellingOf(lab, there, entry);
  const clauses = clausesBelow(there, lawfulQuestion(lab.catalogue, question.contest), telling, () => false);
  return {
    there,
    text: clauses.length === 0 ? words.search.law : raised(lab.formats.list(clauses)),
    href: `./sensitivity${writeAddress(there, lab.catalogue)}`,
  };
}

/** The same as a link that sets its rules. */
function packageLink(page: Sensitivity, one: Package): HTMLElement {
  const {there, text, href} = packageSaid(page, one);
  const link = html<HTMLAnchorElement>`<a data-moves=${Object.keys(one.moves).join(" ")} href=${href}>${text}</a>`;
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    page.goTo(there);
  });
  return link;
}
