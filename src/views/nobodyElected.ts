import type {AgainstAllStep} from "../core/againstAll.js";
import type {CountStep, Outcome} from "../core/outcome.js";
import {asPercent} from "../core/share.js";
import type {FloorStep} from "../core/turnoutFloor.js";
import type {Answer} from "../scenario/answer.js";
import type {Setting} from "./lab.js";

/** Why nobody is elected: votes against all, or the turnout, beside their limit. */
export function voidSentence({messages, formats}: Setting, outcome: Outcome): string {
  const {steps} = outcome;
  const protest = voidingProtest(outcome);
  if (protest) {
    const share = formats.rounded(asPercent({parts: protest.againstAll, of: protest.valid}), 2);
    return messages.voidAgainstAll(share, formats.percent(asPercent(protest.limit)));
  }
  const step = steps.find((one): one is FloorStep => one.step === "turnout-floor");
  if (!step) return "";
  const floor = formats.percent(asPercent(step.floor));
  if (step.rule.level === "protocol") return messages.voidProtocols(floor);
  const count = steps.find((one): one is CountStep => one.step === "count");
  if (!count || count.registered === null) return "";
  const turnout = formats.rounded(asPercent({parts: count.cast, of: count.registered}), 2);
  return messages.voidContest(turnout, floor);
}

/**
 * The step by which votes against all make an election void; undefined where they do not. Above a limit that only
 * leaves seats vacant, an election is void for its turnout.
 */
export const voidingProtest = ({steps}: Outcome): AgainstAllStep | undefined =>
  steps.find(
    (one): one is AgainstAllStep => one.step === "against-all" && one.exceeded && one.consequence === "void",
  );

/** No list reached the threshold, or nothing was left to count below a floor. */
export function noneAdmitted({messages, formats}: Setting, {outcome, question}: Answer): string {
  const floor = emptyingFloor(outcome);
  if (floor) return messages.nothingCounted(formats.percent(asPercent(floor.floor)), outcome.vacant);
  return messages.noneAdmitted(formats.percent(question.scenario.threshold.percent), outcome.vacant);
}

/** The floor below which every vote was left out; undefined where some were counted. */
export function emptyingFloor({steps}: Outcome): FloorStep | undefined {
  const count = steps.find((one): one is CountStep => one.step === "count");
  return steps.find(
    (one): one is FloorStep => one.step === "turnout-floor" && one.votesNotCounted === count?.partyVotes,
  );
}
