import {entryOf} from "../catalogue/contests.js";
import {askedHouse} from "../rules/askedHouse.js";
import type {Check, Choice, ControlLabel, Lists, Percent, Whole} from "../rules/control.js";
import {canBear} from "../rules/fitQuestion.js";
import type {Rule} from "../rules/rule.js";
import {choice} from "./choice.js";
import {html} from "./html.js";
import type {Lab} from "./lab.js";
import type {LabState} from "./labState.js";
import {listTicks} from "./listTicks.js";
import {numberField, percentField} from "./numberField.js";
import {follow} from "./view.js";

/** The words beside the control of a rule. */
export const controlWords = ({messages}: Pick<Lab, "messages">, {field}: Rule): ControlWordsOfAny =>
  messages.ruleControls[field as keyof typeof messages.ruleControls] as ControlWordsOfAny;

/** What words may say beside a control, of whatever kind it is. */
type ControlWordsOfAny = ControlLabel & {readonly options?: Readonly<Record<string, string>>};

/**
 * The control of a rule of whatever kind, as the table has it; `own` is another id on a page that has its own. Null
 * where the rule has none, or one that only its page can draw: rows of moves.
 */
export function ruleControl(lab: Lab, rule: Rule, own: {readonly id?: string} = {}): HTMLElement | null {
  const {control} = rule;
  if (!control) return null;
  const id = own.id ?? control.id;
  switch (control.kind) {
    case "choice":
      return choiceControl(lab, rule, {...control, id});
    case "percent":
      return percentControl(lab, rule, {...control, id});
    case "whole":
      return wholeControl(lab, rule, {...control, id});
    case "check":
      return checkControl(lab, rule, {...control, id});
    case "lists":
      return listsControl(lab, rule, {...control, id});
    case "moves":
      return null;
  }
}

function choiceControl(lab: Lab, rule: Rule, control: Choice): HTMLElement {
  const {label, options = {}} = controlWords(lab, rule);
  return choice(lab, {
    id: control.id,
    label,
    options: control.options.map((value) => ({value, label: options[value]})),
    value: ({question}) => control.value(question),
    choose: (value) => lab.ask(control.set(lab.state.value.question, value)),
    offered: (value, {question, stations}) =>
      canBear(rule, control.set(question, value), lab.catalogue, stations !== "failed"),
  });
}

const percentControl = (lab: Lab, rule: Rule, control: Percent): HTMLElement =>
  percentField(lab, {
    id: control.id,
    label: controlWords(lab, rule).label,
    isOptional: control.isOptional,
    value: ({question}) => control.value(question, houseOf(lab, {question})),
    set: (percent) => lab.ask(control.set(lab.state.value.question, percent)),
  });

const wholeControl = (lab: Lab, rule: Rule, {id, least, most, value, set}: Whole): HTMLElement =>
  numberField(lab, {
    id,
    label: controlWords(lab, rule).label,
    unit: "",
    most,
    value: ({question}) => value(question, houseOf(lab, {question})),
    set: (number) => {
      if (number !== null && !(Number.isInteger(number) && number >= least && number <= most)) return false;
      const {question} = lab.state.value;
      lab.ask(set(question, number, entryOf(lab.catalogue, question.contest)));
      return true;
    },
    wanted: lab.messages.more.notAHouse(most),
  });

const listsControl = (lab: Lab, rule: Rule, {id, value, set}: Lists): HTMLElement =>
  listTicks(lab, {
    id,
    label: controlWords(lab, rule).label,
    value: ({question}) => value(question),
    set: (lists) => lab.ask(set(lab.state.value.question, lists)),
  });

function checkControl(lab: Lab, rule: Rule, control: Check): HTMLElement {
  const {label} = lab.messages.ruleControls[rule.field as "countAppointed"];
  const box: HTMLInputElement = html`<input type="checkbox" id=${lab.id(control.id)}>`;
  box.addEventListener("change", () => lab.ask(control.set(lab.state.value.question, box.checked)));
  const members = houseOf(lab, lab.state.value).appointedSeats;
  follow(() => {
    box.checked = control.value(lab.state.value.question);
  });
  return html`<label class="check">${box}<span>${label(members)}</span></label>`;
}

const houseOf = (lab: Lab, {question}: Pick<LabState, "question">) =>
  askedHouse(question, entryOf(lab.catalogue, question.contest));
