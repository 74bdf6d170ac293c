import type {Language} from "../../words/language.js";

/** What differs from draw to draw: the stations, the votes within their rounding, or both. */
export type DrawnParts = "stations" | "rounding" | "both";

/** A party's seats over the draws, beside those on screen. */
export interface SaidSpread {
  readonly party: string;
  readonly least: number;
  readonly greatest: number;
  /** The number of seats that most draws give. */
  readonly most: number;
  readonly shown: number;
}

/** Every word about how an answer differs from draw to draw. */
export interface SpreadMessages {
  readonly drawing: (done: number, of: number) => string;
  readonly progress: string;
  /** The same seats in every draw. */
  readonly always: (draws: number, parts: DrawnParts, party: string, seats: number) => string;
  readonly between: (draws: number, parts: DrawnParts, said: SaidSpread) => string;
  readonly twoThirds: (party: string, draws: number, of: number) => string;
  readonly majority: (party: string, draws: number, of: number) => string;
  readonly nobody: (draws: number, of: number) => string;
  readonly unanswered: (draws: number) => string;
  /** What a range says, and what it does not say. */
  readonly covers: Readonly<Record<DrawnParts, string>>;
  /** Said besides of an observers' count, where its printed shares are taken as they stand. */
  readonly noRounding: string;
  /** Said besides of an observers' count: in what it differs from a random sample. */
  readonly noSample: string;
  readonly stop: string;
  readonly stopped: string;
  readonly more: (draws: number) => string;
  readonly again: string;
  readonly failed: string;
  readonly vary: (points: string) => string;
  readonly column: string;
  readonly range: (least: number, greatest: number) => string;
}

const load: Readonly<Record<Language, () => Promise<SpreadMessages>>> = {
  kk: async () => (await import("./spreadWords.kk.js")).kk,
  ru: async () => (await import("./spreadWords.ru.js")).ru,
  en: async () => (await import("./spreadWords.en.js")).en,
};

/** Fetches the words about how an answer differs from draw to draw in one language; those of the others stay where they are. */
export const loadSpreadWords = (language: Language): Promise<SpreadMessages> => load[language]();
