/** What sentences in Russian share: numbers and days, quotation marks, nouns after a number. */
import {dayInParts, formatsWith} from "../formats.js";
import {partyName} from "./partyName.js";

/** How Russian writes numbers, days and lists. */
export const formats = formatsWith({
  numbers: "ru",
  plurals: ["ru"],
  isPercentClosed: false,
  date: (iso) => `${dayInParts("ru", iso, "long", ["day", "month", "year"])} года`,
  month: (iso) => dayInParts("ru", iso, "short", ["month", "year"]),
  list: (items) => new Intl.ListFormat("ru").format(items),
});

const {counted} = formats;

/** Words that are somebody else's, or a name among words. */
export const quotation = (text: string): string => `«${text}»`;

/** A party's name in a sentence; sentences keep it undeclined. */
export const quoted = (name: string): string => partyName(name, quotation);

/** Parties one after the other. */
export const parties = (names: readonly string[]): string => formats.list(names.map(quoted));

/** 1 мандат, 2 мандата, 5 мандатов. */
export const seats = (value: number): string =>
  counted(value, {one: "мандат", few: "мандата", other: "мандатов"});

/** After «из» and «до»: из 1 мандата, из 98 мандатов. */
export const ofSeats = (value: number): string => counted(value, {one: "мандата", other: "мандатов"});

/** 1 округ, 2 округа, 5 округов. */
export const districts = (value: number): string =>
  counted(value, {one: "округ", few: "округа", other: "округов"});

/** 1 участок, 2 участка, 5 участков. */
export const stations = (value: number): string =>
  counted(value, {one: "участок", few: "участка", other: "участков"});

/** After «из»: из 1 участка, из 5 участков. */
export const ofStations = (value: number): string => counted(value, {one: "участка", other: "участков"});

/** 1 протокол, 2 протокола, 5 протоколов. */
export const protocols = (value: number): string =>
  counted(value, {one: "протокол", few: "протокола", other: "протоколов"});

/** After «из»: из 1 протокола, из 5 протоколов. */
export const ofProtocols = (value: number): string => counted(value, {one: "протокола", other: "протоколов"});
