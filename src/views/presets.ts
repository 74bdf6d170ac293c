import {entryOf} from "../catalogue/contests.js";
import {isOfParliament, lawOf, reformNamed, reforms} from "../catalogue/laws.js";
import {fitQuestion} from "../rules/fitQuestion.js";
import {type Column, columnQuestion, lawColumn, openPackage} from "../scenario/comparison.js";
import {lawfulQuestion, type Question} from "../scenario/question.js";
import {html} from "./html.js";
import type {Lab} from "./lab.js";
import {follow, view} from "./view.js";

/** A set of rules that one click puts in force. */
interface Preset {
  readonly name: string;
  readonly question: Question;
}

/**
 * Ready sets of rules above the levers: the laws by their dates, and the observers' package. One group of radio buttons,
 * so that the keyboard passes it in one stop; none is chosen while the reader's own rules are in force.
 */
export function presets(lab: Lab): HTMLElement {
  const {heading} = lab.messages.presets;
  const shown = view(
    lab.state,
    ({question}) => question.contest,
    (contest) => choices(lab, contest),
    {urgent: true},
  );
  return html`<fieldset class="presets"><legend>${heading}</legend>${shown}</fieldset>`;
}

function choices(lab: Lab, contest: string): HTMLElement {
  const all = presetsOf(lab, contest);
  const boxes = all.map(({question}, index) => {
    const box: HTMLInputElement = html`<input type="radio" name=${lab.id("preset")} id=${lab.id(`preset-${index}`)}>`;
    box.addEventListener("change", () => {
      const {count, localCandidates} = lab.state.value.question;
      lab.ask({
        ...question,
        ...(count && {count}),
        ...(localCandidates && {localCandidates}),
      });
    });
    return box;
  });
  const compared = all.map(({question}) => comparable(question));
  follow(() => {
    const now = comparable(lab.state.value.question);
    boxes.forEach((box, index) => {
      box.checked = compared[index] === now;
    });
  });
  return html`<div class="preset-row">${all.map(({name}, index) => html`<label class="preset">${boxes[index]}<span>${name}</span></label>`)}</div>`;
}

/** Those that the contest can bear: the law of its day, the laws of the parliament, the observers' package. */
function presetsOf({catalogue, messages, language}: Lab, contest: string): readonly Preset[] {
  const entry = entryOf(catalogue, contest);
  const own = lawOf(catalogue, entry);
  const columns: readonly Column[] = [
    ...(isOfParliament(catalogue, entry) && !entry.loaded
      ? reforms(catalogue)
          .filter(({id}) => id !== own.id)
          .map(lawColumn)
      : []),
    openPackage,
  ];
  const named = columns.map((column) => ({
    name:
      column.kind === "law"
        ? messages.presets.law(reformNamed(catalogue, column.law)?.date ?? "")
        : catalogue.observersPackage.name[language],
    question: columnQuestion(column, catalogue, {contest}),
  }));
  const lawful = {name: messages.presets.law(entry.date), question: lawfulQuestion(catalogue, contest)};
  return [lawful, ...named].filter(
    ({question}) => fitQuestion(question, catalogue, true).ignored.length === 0,
  );
}

/** A question without what presets leave alone. */
function comparable({count: _, localCandidates: __, ...question}: Question): string {
  return JSON.stringify(question);
}
