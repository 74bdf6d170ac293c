/**
 * The lab as a module for other sites, `/mandat.js` of the built site: the answer to a scenario in words, as figures and
 * as drawings that need no style sheet. It brings the published totals along and fetches nothing. docs/addresses.md
 * shows how it is used.
 */
import type {Catalogue} from "../../catalogue/catalogue.js";
import {isLanguage, type Language} from "../../catalogue/language.js";
import type {Status} from "../../core/outcome.js";
import {answerText} from "../../picture/answerText.js";
import {readAddress, writeAddress} from "../../rules/address.js";
import {fitQuestion} from "../../rules/fitQuestion.js";
import {answer, needsStations} from "../../scenario/answer.js";
import {askedEntry} from "../../scenario/hypotheticalCount.js";
import {type Ground, paletteOf} from "../../views/chart/palette.js";
import {withColours} from "../../views/chart/withColours.js";
import {parliament} from "../../views/parliament/parliament.js";
import {partyName} from "../../views/partyNames.js";
import {seatBars} from "../../views/seatBars.js";
import {today} from "../../views/today.js";
import {loadMessages} from "../../words/loadMessages.js";

/** The totals, put in by the build. */
declare const mandatCatalogue: Catalogue;

/** A list or party with its seats. */
export interface PartySeats {
  readonly party: string;
  /** Its short name in the language asked for. */
  readonly name: string;
  readonly seats: number;
}

/** How a drawing is wanted: its width in px, and the ground it stands on. */
export interface DrawingOptions {
  readonly width?: number;
  readonly ground?: Ground;
}

/** What comes of a scenario. */
export interface ScenarioAnswer {
  /** The question as the lab writes it: what differs from the law of the day. */
  readonly query: string;
  /** What was asked in vain, each as its name and value. */
  readonly ignored: readonly {readonly name: string; readonly value: string}[];
  /** The sentence of the lab: whose count, which rules, how many seats. */
  readonly sentence: string;
  /** What must be said beside it: rules, whose votes, what they are no estimate of, sources. */
  readonly beside: readonly string[];
  /** As in docs/contract.md. */
  readonly status: Status;
  readonly house: number;
  readonly vacant: number;
  readonly parties: readonly PartySeats[];
  /** The half circle of seats. */
  readonly parliament: (options?: DrawingOptions) => SVGElement;
  /** A bar a party, with what the law in force gives it behind. */
  readonly bars: (options?: DrawingOptions) => SVGElement;
}

/**
 * The answer to a scenario. `query` is an address of the lab from its “?” on; empty for the question that the lab opens on.
 * @throws Error where the language is none of kk, ru, en, where the question hangs on single stations, which the module
 * does not have, or where the contest cannot bear a rule (`InputError`).
 */
export async function scenario(query: string, language: Language): Promise<ScenarioAnswer> {
  if (!isLanguage(language)) throw new Error(`language: ${String(language)} is none of kk, ru, en`);
  const catalogue = mandatCatalogue;
  const read = readAddress(query, catalogue);
  const {question, ignored} = fitQuestion(read.question, catalogue, true);
  if (needsStations(question, askedEntry(catalogue, question)))
    throw new Error("this question hangs on single stations, which this module does not have");
  const messages = await loadMessages(language);
  const setting = {catalogue, language, messages, formats: messages.formats};
  const found = answer(question, catalogue, null);
  const written = writeAddress(question, catalogue);
  const {title, under, foot} = answerText(setting, found, {address: written, day: today()});
  const {status, house, vacant, parties} = found.outcome;
  const coloured = (drawing: SVGElement, ground: Ground): SVGElement =>
    withColours(drawing, paletteOf(catalogue, ground));
  return {
    query: written,
    ignored: [...read.ignored, ...ignored].map(({name, value}) => ({name, value})),
    sentence: title,
    beside: [...under, ...foot],
    status,
    house,
    vacant,
    parties: parties.map(({party, seats}) => ({party, name: partyName(setting, party), seats})),
    parliament: ({width = 480, ground = "light"} = {}) => coloured(parliament(setting, found, width), ground),
    bars: ({width = 480, ground = "light"} = {}) => coloured(seatBars(setting, found, width), ground),
  };
}
