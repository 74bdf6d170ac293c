/**
 * The SQL behind every chart and table of the site: its rows are the ones drawn. A text reads the tables of the site
 * and those that follow the scenario in the address, so that the one text serves every contest and every rule. What has
 * no text stands in `withoutQuery`, each with its reason.
 *
 * Claims of the statement and our own checks are told in sentences and have none either. They hold printed figures
 * against each other – whole percentages with the interval that each stands for, ranges that the text names, a sum of a
 * table's shares, ballots used and unused – and these figures stand in no table: the protocols beside them are drawn to
 * agree with them, so that a query of the rows would give back what was put in. Others read the law. Their arithmetic is
 * written out beside each verdict (`statement/claims/`). Nor have the packages of the reverse search, a list of links:
 * each opens a scenario, which the tables then follow. The width of a tipping point under rounded percentages is told in
 * the list of the lab's strip and worked out beside it (`certainty/bounds/tippingWidths.ts`).
 */

import type {CountRelation} from "../stations/relations.js";
import {evidenceQueries, findingQueries} from "./behind/evidence.js";
import {queriesOfPages} from "./behind/ofSeveralPages.js";

const texts = {...queriesOfPages, ...evidenceQueries};

/** The name of a text. */
export type BehindName = keyof typeof texts;

/** The names of all texts. */
export const behindNames = Object.keys(texts) as readonly BehindName[];

/** The text behind a chart or table. */
export const behind = (name: BehindName): string => texts[name].trim();

/** The text behind findings with relations left out, which are no law where the protocols come from. */
export const behindWithout = (name: keyof typeof findingQueries, leftOut: readonly CountRelation[]): string =>
  findingQueries[name](leftOut).trim();

/** What is drawn as a table or chart and has no rows in SQL, by how it is found on a page, and why it has none. */
export const withoutQuery: Readonly<Record<string, string>> = {
  "#beyond-table":
    "What the other stations would have to be is worked out of printed percentages (`statement/wholeCountry.ts`), which stand in no table; votes that are drawn to agree with them would give back what was put in.",
  ".contradictions":
    "Sentences of the statement that contradict each other, with the reading chosen: no figures to count.",
  "#glossary-table": "Words of the field in three languages.",
  "#funding-table":
    "Rates of state funding by year, out of published rules: they stand in the table itself and nowhere else.",
  ".dictionary": "What the columns of the tables mean, which the list beside the editor says too.",
  ".problems": "What a file's rows were refused for: rows that came into no table.",
  ".mapping-columns": "A form in the shape of a table: which column of a file is which.",
  ".first-rows": "The first rows of a file that is not loaded yet.",
};
