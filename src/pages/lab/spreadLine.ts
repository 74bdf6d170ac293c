import {seatsIn} from "../../core/outcome.js";
import {drawStep} from "../../reconstruction/ensemble/drawStep.js";
import type {Spread} from "../../reconstruction/ensemble/spread.js";
import {html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {leaderOf} from "../../views/leader.js";
import {partyName} from "../../views/partyNames.js";
import {putAttribute, putHidden, putText} from "../../views/put.js";
import {follow} from "../../views/view.js";
import {whenRested} from "../../views/whenRested.js";
import {type Draws, mostDraws, type SpreadState} from "./spread.js";
import type {SpreadMessages} from "./spreadWords.js";

/**
 * What the draws say of the answer on screen, in words: progress while they are made, then the leader's range, what
 * hangs on chance besides, and what the range covers. The whole takes its room as soon as it applies, so that
 * nothing jumps when the draws are done.
 */
export function spreadLine(lab: Lab, words: SpreadMessages, draws: Draws): HTMLElement {
  const said = html`<span role="status" id=${lab.id("spread-said")}></span>`;
  const making = html`<span class="quiet" aria-hidden="true"></span>`;
  const bar: HTMLProgressElement = html`<progress aria-label=${words.progress}></progress>`;
  const covers = html`<p class="quiet"></p>`;
  const button: HTMLButtonElement = html`<button type="button" class="quiet-button" id=${lab.id("spread-button")}></button>`;
  button.addEventListener("click", () =>
    draws.state.value.phase === "drawing" ? draws.stop() : draws.goOn(),
  );
  const range = html`<div class="spread-range"><div class="spread-words"><p>${said}${making}</p>${bar}</div>${covers}<p class="spread-tools">${button}</p></div>`;
  const element = html`<div class="spread" id=${lab.id("spread")}>${range}</div>`;
  const show = (): void => {
    const state = draws.state.value;
    const {phase, done, of, answer} = state;
    putHidden(range, answer === null);
    putHidden(element, answer === null);
    const isDrawing = phase === "drawing";
    putText(said, isDrawing ? "" : spreadSentence(lab, words, state));
    putText(making, isDrawing ? words.drawing(done, of) : "");
    putText(covers, answer ? coversOf(words, state) : "");
    putAttribute(bar, "max", String(Math.max(of, 1)));
    putAttribute(bar, "value", String(done));
    putHidden(bar, !isDrawing);
    putText(button, isDrawing ? words.stop : phase === "done" ? words.more(drawStep) : words.again);
    button.disabled = phase === "done" && of >= mostDraws;
  };
  follow(show);
  return element;
}

/** What the draws say of an answer; empty where they say nothing. */
export function spreadSentence(
  lab: Lab,
  words: SpreadMessages,
  {answer, phase, spread}: SpreadState,
): string {
  if (phase === "failed") return words.failed;
  if (phase === "stopped" && !spread) return words.stopped;
  if (!answer || !spread) return "";
  if (spread.draws === 0) return spread.unanswered > 0 ? words.unanswered(spread.unanswered) : "";
  const {outcome} = answer;
  const party = leaderIn(spread, leaderOf(outcome)?.party);
  const own = spread.parties.find((one) => one.party === party);
  if (!own) return "";
  const name = partyName(lab, own.party);
  const {draws} = spread;
  const {least, greatest, most} = own;
  const isSometimes = (some: number) => some > 0 && some < draws;
  const takes = words.takes[greatest - least === 1 ? "either" : "range"](least, greatest);
  const shown = seatsIn(outcome, own.party);
  const shownToo = words.shown[shown === most ? "most" : "other"](shown);
  return [
    least === greatest ? words.always(draws, name, least) : words.between(draws, name, takes, most, shownToo),
    ...(isSometimes(own.twoThirds) ? [words.twoThirds(name, own.twoThirds, draws)] : []),
    ...(isSometimes(own.majority) ? [words.majority(name, own.majority, draws)] : []),
    ...(isSometimes(spread.nobody) ? [words.nobody(spread.nobody, draws)] : []),
    ...(spread.unanswered > 0 ? [words.unanswered(spread.unanswered)] : []),
  ].join(" ");
}

/** The party that leads on screen; where nobody is seated there, the one with the most seats in most draws. */
const leaderIn = ({parties}: Spread, leader: string | undefined): string | undefined =>
  leader ?? [...parties].sort((a, b) => b.most - a.most)[0]?.party;

const coversOf = (words: SpreadMessages, {answer}: SpreadState): string =>
  [
    words.covers,
    ...(answer?.entry.printed ? [words.noRounding] : []),
    ...(answer?.entry.basis === "observers" ? [words.noSample] : []),
  ].join(" ");

const rangeOf = (
  {formats}: Lab,
  words: SpreadMessages,
  {least, greatest}: Spread["parties"][number],
): string => (least === greatest ? formats.whole(least) : words.range(least, greatest));

/** The element with the table of seats, whose cells for the range are filled as soon as it is known. */
export function withRanges(lab: Lab, words: SpreadMessages, draws: Draws, table: HTMLElement): HTMLElement {
  const fill = (): void => {
    const {spread, answer} = draws.state.value;
    const known = answer === lab.state.value.answer ? spread : null;
    for (const cell of table.querySelectorAll<HTMLElement>("[data-range]")) {
      const own = known?.parties.find(({party}) => party === cell.dataset.range);
      putText(cell, own ? rangeOf(lab, words, own) : "…");
    }
  };
  follow(() => {
    fill();
    // A table that is out of sight is drawn later: its new cells are filled after it.
    whenRested(fill);
  });
  return table;
}
