/** What sentences in English share: numbers and days, quotation marks, nouns after a number. */
import type {Count} from "../../core/count.js";
import {dayInParts, formatsWith} from "../formats.js";

/** How English writes numbers, days and lists. */
export const formats = formatsWith({
  numbers: "en-GB",
  plurals: ["en-GB"],
  isPercentClosed: false,
  date: (iso) => dayInParts("en-GB", iso, "long", ["day", "month", "year"]),
  month: (iso) => dayInParts("en-GB", iso, "short", ["month", "year"]),
  list: (items) => new Intl.ListFormat("en-GB").format(items),
});

const {counted, plural} = formats;

/** Words that are somebody else's, or a name among words. */
export const quotation = (text: string): string => `“${text}”`;

/** 1 seat, 5 seats. */
export const seats = (value: number): string => counted(value, {one: "seat", other: "seats"});

/** 1 vote, 5 votes. */
export const votes = (value: Count): string => counted(value, {one: "vote", other: "votes"});

/** 1 district, 5 districts. */
export const districts = (value: number): string => counted(value, {one: "district", other: "districts"});

/** 1 station, 5 stations. */
export const stations = (value: number): string => counted(value, {one: "station", other: "stations"});

/** 1 protocol, 5 protocols. */
export const protocols = (value: number): string => counted(value, {one: "protocol", other: "protocols"});

/** The verb of so many things: 1 is, 5 are. */
export const are = (value: number): string => plural(value, {one: "is", other: "are"});

/** 1 stays, 5 stay. */
export const stay = (value: number): string => plural(value, {one: "stays", other: "stay"});
