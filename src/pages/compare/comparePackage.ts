import {againstAllConsequences, floorName, turnoutFloors} from "../../core/scenario.js";
import {asPercent} from "../../core/share.js";
import {type Column, isAgainstAllAnswered, isFloorAnswered, openPackage} from "../../scenario/comparison.js";
import {badge} from "../../views/badge.js";
import {fragment, html} from "../../views/html.js";
import {percentBox} from "../../views/percentBox.js";
import {follow} from "../../views/view.js";
import type {Compare} from "./compare.js";

type Package = Extract<Column, {kind: "package"}>;

/**
 * Asks for what the observers' statement leaves open: from which turnout an election stands, and how many votes
 * against all are too many. A number and a consequence together are an answer; until then the rule is not applied.
 */
export function packageQuestions(compare: Compare): HTMLElement {
  const {words} = compare;
  const {open} = words;
  const floor = floorQuestion(compare);
  const protest = againstAllQuestion(compare);
  const section = html`<section class="compare-package" id="package" aria-label=${open.heading}>
    <h2>${open.heading} ${badge(compare, "observers", compare.catalogue.observersPackage.source)}</h2>
    <p>${open.lead}</p>
    <div class="compare-questions">${floor.element}${protest.element}</div>
  </section>`;
  let read = 0;
  const show = (): void => {
    const state = compare.state.value;
    const column = packageColumn(compare);
    section.hidden = !column;
    if (!column) return;
    const isFresh = state.read !== read;
    read = state.read;
    floor.show(column.rules, isFresh);
    protest.show(column.rules, isFresh);
  };
  follow(show);
  return section;
}

function packageColumn(compare: Compare): {readonly key: number; readonly rules: Package} | null {
  for (const {key, column} of compare.state.value.shown)
    if (column?.kind === "package") return {key, rules: column};
  return null;
}

function answerPackage(compare: Compare, change: Partial<Package>): void {
  const column = packageColumn(compare);
  if (column) compare.edit(column.key, {...column.rules, ...change});
}

interface AskedQuestion {
  readonly element: HTMLElement;
  readonly show: (rules: Package, isFresh: boolean) => void;
}

/** One open rule: a number, a consequence, and what becomes of them. */
interface OpenQuestion {
  readonly id: string;
  readonly legend: string;
  readonly level: string;
  readonly consequence: string;
  readonly options: readonly {readonly value: string; readonly label: string}[];
  /** The least number that says something. */
  readonly isLevel: (percent: number) => boolean;
  readonly read: (rules: Package) => {readonly percent: number; readonly consequence: string} | null;
  /** Null takes the answer back. */
  readonly write: (
    answer: {readonly percent: number; readonly consequence: string} | null,
  ) => Partial<Package>;
  readonly beside: (set: (percent: number) => void) => Node | null;
  readonly offered?: (value: string) => boolean;
  readonly locked?: () => string | null;
}

function askQuestion(compare: Compare, question: OpenQuestion): AskedQuestion {
  const {open} = compare.words;
  const {id, options, isLevel, read, write, beside, offered = () => true, locked = () => null} = question;
  let typed: number | null | undefined = null;
  const box = percentBox(compare, {
    id: `${id}-level`,
    label: null,
    errorId: `${id}-state`,
    step: 1,
    take: (percent) => {
      typed = percent;
      if (percent !== undefined) box.show(percent);
      take();
    },
  });
  const choices = options.map(
    ({value, label}) => html<HTMLOptionElement>`<option value=${value}>${label}</option>`,
  );
  const select: HTMLSelectElement = html`<select id=${`${id}-then`} aria-describedby=${`${id}-state`}><option value="">${open.choose}</option>${choices}</select>`;
  const said = html`<p class="compare-answer" id=${`${id}-state`} role="status"></p>`;
  const error = html`<p class="field-error" role="alert"></p>`;
  const aside = html`<div class="compare-beside"></div>`;

  const take = (): void => {
    error.textContent = typed === undefined ? compare.messages.notAPercentage(100) : "";
    const rules = packageColumn(compare)?.rules;
    const isWhole = typeof typed === "number" && isLevel(typed) && select.value !== "";
    if (isWhole) answerPackage(compare, write({percent: typed as number, consequence: select.value}));
    else if (rules && read(rules)) answerPackage(compare, write(null));
    sayState();
  };
  const sayState = (): void => {
    const rules = packageColumn(compare)?.rules;
    const isAnswered = Boolean(rules && read(rules));
    const isHalf = !isAnswered && (typed !== null || select.value !== "");
    said.textContent = isAnswered ? open.answered : isHalf ? open.half : open.unanswered;
    said.dataset.answered = String(isAnswered);
  };
  select.addEventListener("change", take);
  const set = (percent: number): void => {
    typed = percent;
    box.show(percent);
    take();
  };

  const show = (rules: Package, isFresh: boolean): void => {
    const answer = read(rules);
    if (answer) {
      typed = answer.percent;
      box.show(typed);
      select.value = answer.consequence;
    } else if (isFresh) {
      typed = null;
      box.show(null);
      select.value = "";
    }
    for (const choice of choices) choice.disabled = !offered(choice.value);
    const why = locked();
    box.element.disabled = select.disabled = why !== null;
    aside.replaceChildren(...(why === null ? [beside(set) ?? ""] : [why]));
    sayState();
  };
  const element = html`<fieldset class="compare-question"><legend>${question.legend}</legend>
    <div class="compare-fields"><label for=${box.element.id}>${question.level}</label><span class="lever-box">${box.element}<span aria-hidden="true">%</span></span>
    <label for=${select.id}>${question.consequence}</label>${select}</div>${error}${said}${aside}</fieldset>`;
  return {element, show};
}

function floorQuestion(compare: Compare): AskedQuestion {
  const {words, messages} = compare;
  return askQuestion(compare, {
    id: "package-floor",
    legend: words.open.floor,
    level: words.open.floorLevel,
    consequence: words.open.below,
    options: turnoutFloors.map((rule) => ({
      value: floorName(rule),
      label: messages.floorRules[floorName(rule)],
    })),
    isLevel: (percent) => percent > 0,
    read: (rules) =>
      isFloorAnswered(rules)
        ? {percent: rules.turnoutFloor.percent, consequence: floorName(rules.turnoutFloor)}
        : null,
    write: (answer) => {
      const rule = turnoutFloors.find((known) => floorName(known) === answer?.consequence);
      return {
        turnoutFloor:
          rule && answer ? {percent: answer.percent, ...rule} : (openPackage as Package).turnoutFloor,
      };
    },
    beside: (set) => knownTurnouts(compare, set),
    offered: (name) => name.startsWith("contest") || compare.state.value.entry.stations > 0,
    locked: () =>
      compare.state.value.entry.contest.registered === undefined ? messages.registeredUnknown : null,
  });
}

/** The turnouts that are known, each within reach. */
function knownTurnouts(compare: Compare, set: (percent: number) => void): Node {
  const {catalogue, language, formats, messages, words} = compare;
  const marks = [...catalogue.turnouts].sort((a, b) => a.percent - b.percent);
  return fragment`<span class="hint">${words.open.knownTurnouts}</span><ul class="marks">${marks.map(
    ({percent, name, basis, source}) =>
      html`<li><button type="button" class="mark" title=${messages.setTo(percent, name[language])} @click=${() => set(percent)}><b>${formats.percent(percent)}</b> ${name[language]}</button>${badge(compare, basis, source, true)}</li>`,
  )}</ul>`;
}

function againstAllQuestion(compare: Compare): AskedQuestion {
  const {words, messages, formats} = compare;
  return askQuestion(compare, {
    id: "package-against-all",
    legend: words.open.againstAll,
    level: words.open.againstAllLevel,
    consequence: words.open.above,
    options: againstAllConsequences.map((value) => ({
      value,
      label: messages.ruleControls["againstAll.consequence"].options[value],
    })),
    isLevel: () => true,
    read: (rules) =>
      isAgainstAllAnswered(rules) && rules.againstAll.percent !== null
        ? {percent: rules.againstAll.percent, consequence: rules.againstAll.consequence}
        : null,
    write: (answer) => {
      const consequence = againstAllConsequences.find((known) => known === answer?.consequence);
      return {
        againstAll:
          consequence && answer
            ? {percent: answer.percent, consequence}
            : (openPackage as Package).againstAll,
      };
    },
    beside: () => {
      const {contest} = compare.state.value.entry;
      const votes = contest.votes.reduce((sum, one) => sum + one.votes, 0);
      const {againstAll = 0} = contest;
      const text =
        againstAll === 0
          ? words.open.noSuchLine
          : words.open.votesAgainstAll(
              formats.rounded(asPercent({parts: againstAll, of: votes + againstAll}), 2),
            );
      return html`<p class="hint">${text}</p>`;
    },
  });
}
