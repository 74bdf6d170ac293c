import {entryOf} from "../../catalogue/contests.js";
import {voterGroups} from "../../core/transfers.js";
import {newParty} from "../../rules/transfers.js";
import {groupName} from "../../views/groupName.js";
import {html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import type {LabState} from "../../views/labState.js";
import {redrawn} from "../../views/owner.js";
import {percentBox} from "../../views/percentBox.js";
import {setScenario} from "../../views/setScenario.js";
import {follow} from "../../views/view.js";

type Move = LabState["question"]["scenario"]["transfers"][number];

/** Ready suppositions: fines for not voting, a protest line, a new party, taken from the observers' recommendations. */
const examples: Readonly<Record<"fines" | "protest" | "newParty", Move>> = {
  fines: {from: "nonvoters", to: "parties", percent: 10},
  protest: {from: "parties", to: "againstAll", percent: 10},
  newParty: {from: "parties", to: newParty, percent: 10},
};

/** Lets the reader suppose that voters act otherwise: any share of any group becomes another, in order. */
export function transferEditor(lab: Lab): HTMLElement {
  const {messages} = lab;
  const rows = html`<ul class="transfers"></ul>`;
  const place = redrawn();
  let shown = "";
  const draw = (): void => {
    const {question} = lab.state.value;
    const moves = question.scenario.transfers;
    // Rows that only changed their percentage keep their boxes, and with them the focus.
    const shape = `${question.contest} ${moves.map(({from, to}) => `${from}*${to}`).join(" ")}`;
    if (shape === shown) return;
    shown = shape;
    place.draw(() => rows.replaceChildren(...moves.map((move, index) => transferRow(lab, move, index))));
  };
  follow(draw);
  const add = (move: Move) => () => change(lab, (moves) => [...moves, move]);
  return html`<fieldset class="transfer-editor"><legend>${messages.ruleControls.transfers.label}</legend>
    <p class="hint">${messages.ruleControls.transfers.hint}</p>
    ${rows}
    <p class="add">${Object.entries(examples).map(
      ([name, move]) =>
        html`<button type="button" class="quiet-button" id=${lab.id(`add-${name}`)} @click=${add(move)}>${messages.more.examples[name as keyof typeof examples]}</button>`,
    )}</p></fieldset>`;
}

const change = (lab: Lab, next: (moves: readonly Move[]) => readonly Move[]): void =>
  setScenario(lab, (scenario) => ({...scenario, transfers: next(scenario.transfers)}));

function transferRow(lab: Lab, move: Move, index: number): HTMLElement {
  const {messages} = lab;
  const {more} = messages;
  const put = (part: Partial<Move>) =>
    change(lab, (moves) => moves.map((one, place) => (place === index ? {...one, ...part} : one)));
  const box = percentBox(lab, {
    id: lab.id(`move-${index + 1}`),
    label: more.transferPercent(index + 1),
    errorId: "",
    step: 1,
    take: (percent) => {
      box.element.toggleAttribute("aria-invalid", typeof percent !== "number");
      if (typeof percent === "number") put({percent});
    },
  });
  box.show(move.percent);
  const from = groupSelect(lab, more.transferFrom(index + 1), [move.from, move.to], false, (name) =>
    put({from: name}),
  );
  const to = groupSelect(lab, more.transferTo(index + 1), [move.to, move.from], true, (name) =>
    put({to: name}),
  );
  const remove = () => {
    change(lab, (moves) => moves.filter((_, place) => place !== index));
    document.getElementById(lab.id("add-fines"))?.focus();
  };
  return html`<li><span class="lever-box">${box.element}<span aria-hidden="true">%</span></span>${from}<span aria-hidden="true">›</span>${to}
    <button type="button" class="quiet-button" aria-label=${more.removeTransfer(index + 1)} @click=${remove}>×</button></li>`;
}

/** A list of groups and parties, without the one on the other side. */
function groupSelect(
  lab: Lab,
  label: string,
  [own, other]: readonly [string, string],
  withNew: boolean,
  choose: (name: string) => void,
): HTMLElement {
  const {contest} = entryOf(lab.catalogue, lab.state.value.question.contest);
  const names = [...voterGroups, ...contest.votes.map(({party}) => party), ...(withNew ? [newParty] : [])];
  const select: HTMLSelectElement = html`<select aria-label=${label}>${names
    .filter((name) => name !== other)
    .map((name) => html`<option value=${name}>${groupName(lab, name)}</option>`)}</select>`;
  select.value = own;
  select.addEventListener("change", () => choose(select.value));
  return select;
}
