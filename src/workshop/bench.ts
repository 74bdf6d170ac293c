import type {Catalogue, Remarks} from "../catalogue/catalogue.js";
import {writeAddress} from "../rules/address.js";
import type {PreparedStations} from "../scenario/answer.js";
import type {Question} from "../scenario/question.js";
import type {EvidenceData} from "../statement/evidenceData.js";
import type {MethodData} from "../statement/officialCheck.js";
import type {CheckedSheet} from "../stations/findings.js";
import {ownAddress} from "../views/address.js";
import {type Lab, openLab, type Setting} from "../views/lab.js";
import {loadMessages} from "../words/loadMessages.js";

/** What pieces are drawn from; each part is fetched when a piece asks for it. */
export interface Supplies {
  /** The catalogue of the site with the invented elections behind it. */
  readonly catalogue: Catalogue;
  readonly stations: (contest: string, without?: ArrayLike<number>) => Promise<PreparedStations>;
  readonly checked: (contest: string) => Promise<CheckedSheet>;
  readonly evidence: () => Promise<EvidenceData>;
  readonly method: () => Promise<MethodData>;
  readonly remarks: () => Promise<Remarks>;
}

/** One election in one language, laid out for a piece to be drawn from. */
export interface Bench extends Supplies {
  readonly language: Setting["language"];
  readonly question: Question;
  /** The address of a lab that asks the election. */
  readonly query: string;
  /** A lab that has it open, and leaves the address of the page alone. */
  readonly lab: Lab;
}

/** Lays an election out, in the words of one language. */
export async function benchOf(
  supplies: Supplies,
  question: Question,
  language: Setting["language"],
): Promise<Bench> {
  const {catalogue, stations} = supplies;
  const query = writeAddress(question, catalogue);
  const messages = await loadMessages(language);
  const lab = openLab({catalogue, language, messages, loadStations: stations, address: ownAddress(query)});
  return {...supplies, language, question, query, lab};
}
