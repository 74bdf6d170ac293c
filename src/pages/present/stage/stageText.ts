import {sourceOf} from "../../../catalogue/lookUp.js";
import {answerText} from "../../../picture/answerText.js";
import {hangsOnDraws} from "../../../scenario/answer.js";
import {mainSentence, rulesBelow} from "../../../views/headline.js";
import type {Lab} from "../../../views/lab.js";
import type {LabState} from "../../../views/labState.js";
import {shortened} from "../../../views/notices.js";
import {endings} from "../../../views/subline.js";
import {lacksElection} from "../stepLabs.js";

/** What is written on the screen of a step. */
export interface StageText {
  /** On top: the speaker's own title, else the sentence of the answer. */
  readonly title: string;
  /** Below it, a paragraph each: the sentence where it is not the title, the rules, what stays open. */
  readonly said: readonly string[];
  /** What the figures rest on, and where they were read. */
  readonly basis: readonly string[];
}

/** What the screen of a step says of its answer; of an election that is not known here, nothing but that. */
export function stageText(lab: Lab, title: string, state: LabState): StageText {
  const {messages} = lab;
  const {answer, fault, ignored, waits} = state;
  const told = ignored.map(
    ({name, value, reason}) =>
      `${messages.ignored} ${messages.ignoredReason[reason](shortened(name), shortened(value))}.`,
  );
  if (lacksElection(lab)) return headed(title, told, []);
  if (fault)
    return headed(title, [messages.status.failed(fault.field, messages.status.faults[fault.fault])], []);
  if (waits || !answer) return headed(title, [messages.loadingStations], []);
  const below = [
    rulesBelow(lab, answer),
    ...(hangsOnDraws(answer) ? [messages.onePossibleSet] : []),
    ...endings(lab, answer),
    ...told,
  ].filter(Boolean);
  const {foot} = answerText(lab, answer, {address: "", day: answer.entry.date});
  // A stage has room for the source of the votes alone, and no date of its own: the last two lines of a picture.
  const source = sourceOf(lab.catalogue, answer.entry.sources[0])?.title[lab.language];
  const basis = [...foot.slice(0, -2), ...(source ? [messages.sourceLink(source)] : [])];
  return headed(title, [mainSentence(lab, answer), ...below], basis);
}

const headed = (title: string, said: readonly string[], basis: readonly string[]): StageText =>
  title ? {title, said, basis} : {title: said[0] ?? "", said: said.slice(1), basis};
