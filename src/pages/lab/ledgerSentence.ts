import type {LedgerAnswer} from "../../certainty/ledger/ledgerWork.js";
import {tellsLines} from "../../certainty/ledger/tellsLines.js";
import type {Answer} from "../../scenario/answer.js";
import {byCount} from "../../views/headline.js";
import type {Setting} from "../../views/lab.js";
import {partyName} from "../../views/partyNames.js";
import {moveOf, nearestSeat} from "./ledgerMoves.js";
import type {LedgerMessages} from "./ledgerWords.js";

/**
 * What hangs on the fewest voters, in sentences to be read aloud: of two thirds, of a majority, of an election that is
 * void or admits nobody – whatever the answer on screen is about – and the seat that is nearest to changing hands.
 */
export function ledgerSentence(
  setting: Setting,
  words: LedgerMessages,
  answer: Answer,
  {parties, hinges}: LedgerAnswer,
): string {
  const by = byCount(setting, answer.entry);
  const under = answer.isLaw ? "law" : "asked";
  const name = (party: string) => partyName(setting, party);
  const whole = (): string | null => {
    if (!hinges) return null;
    if (answer.outcome.status === "void") {
      const move = hinges.validity.fewest && moveOf(setting, hinges.validity.fewest);
      return move && words.valid(by, under, move);
    }
    if (answer.outcome.status === "none-admitted") {
      const [nearest] = hinges.admission
        .flatMap(({party, fewest}) => (fewest ? [{party, fewest}] : []))
        .sort((a, b) => (a.fewest.voters < b.fewest.voters ? -1 : 1));
      const move = nearest && moveOf(setting, nearest.fewest);
      return move ? words.admitted(by, under, name(nearest.party), move) : null;
    }
    if (!tellsLines(answer)) return null;
    for (const line of ["twoThirds", "majority"] as const) {
      const {holder, fewest} = hinges[line];
      const move = fewest && moveOf(setting, fewest);
      if (holder !== null && move) return words[line](by, under, name(holder), move);
    }
    return null;
  };
  const first = whole();
  const nearest = nearestSeat(parties);
  const move = nearest && moveOf(setting, nearest.way);
  if (!nearest || !move) return first ?? words.noWay(by, under);
  if (first) return `${first} ${words.nearestSeat(nearest.change, name(nearest.party), move)}`;
  const which = answer.ranges ? "listSeat" : "seat";
  return words.seat(by, under, which, nearest.change, name(nearest.party), move);
}
