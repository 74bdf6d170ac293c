import {districts, formats} from "../../words/grammar/en.js";
import type {LawMessages} from "./lawWords.js";

const {whole, counted} = formats;

const elections = (count: number) => counted(count, {one: "election", other: "elections"});

/** English. */
export const en: LawMessages = {
  heading: "Two laws side by side",
  lead: "Which rules changed from one law to another, and which seats would have changed with them: the votes of every election, as they were counted, under both.",
  from: "From",
  to: "To",
  rules: {
    heading: "Rules that differ",
    none: "No rule of the lab differs between these two laws.",
    article: (article) => `law on elections, art. ${article}`,
    noArticle: "the article is not in our sources",
  },
  seats: {
    heading: "Seats under both laws",
    summary: (changed, open, same, unasked) =>
      `${[
        `Seats change in ${elections(changed)}${open > 0 ? " whoever wins districts" : ""}`,
        ...(open > 0 ? [`in ${whole(open)} it hangs on who wins them`] : []),
        `in ${whole(same)} nothing changes`,
        ...(unasked > 0 ? [`${whole(unasked)} cannot be asked`] : []),
      ].join("; ")}.`,
    party: "Election and party",
    change: "Change",
    houses: (from, to) =>
      from === to ? `a house of ${whole(from)}` : `a house of ${whole(from)}, then of ${whole(to)}`,
    part: "only the list part of this house is known",
    span: (least, most) => `${whole(least)}–${whole(most)}`,
    points: (signed) => `${signed} points`,
    hangs: "hangs on districts",
    none: {seats: "No party’s seats change.", shares: "No party’s share changes by a seat."},
    districts: (open) =>
      `Nobody knows who would have won ${districts(open)}. Seats reach from none of them won to all of them; a list or a candidate without a row has from none to ${whole(open)}.`,
    shares:
      "The houses differ in size, so shares of the seats are compared; a change is one of a seat of the smaller house or more.",
  },
  unasked: {
    "other-body": (law) => `${law}: cannot be asked, since it is not about this kind of body.`,
    "too-few-seats": (law) =>
      `${law}: cannot be asked, since it elects more members in districts than this house has.`,
    "missing-figure": (law) =>
      `${law}: cannot be asked, since a figure it needs was not published for this election.`,
  },
  download: "Download as CSV",
  file: {
    name: "mandat-two-laws.csv",
    columns: [
      "Election",
      "Date",
      "Counted by",
      "Party",
      "Seats under the first law, least",
      "Most",
      "House of the first law",
      "Seats under the second law, least",
      "Most",
      "House of the second law",
      "Cannot be asked",
    ],
  },
};
