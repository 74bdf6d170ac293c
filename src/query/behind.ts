/**
 * The SQL behind every chart and table of the site: its rows are the ones drawn. A text reads the tables of the site
 * and those that follow the scenario in the address, so that the one text serves every contest and every rule.
 *
 * Claims of the statement and our own checks have none. They hold printed figures against each other – whole percentages
 * with the interval that each stands for, ranges that the text names, a sum of a table's shares, ballots used and unused
 * – and these figures stand in no table: the protocols beside them are drawn to agree with them, so that a query of the
 * rows would give back what was put in. Others read the law. Their arithmetic is written out beside each verdict
 * (`statement/claims/`). What the other stations would have to be is worked out of the same printed figures
 * (`statement/wholeCountry.ts`), and intervals of a reader's own random sample are redrawn from its rows beside the
 * database (`certainty/sampling/`).
 */
import {certaintyQueries} from "./behind/certainty.js";
import {evidenceQueries} from "./behind/evidence.js";
import {labQueries} from "./behind/lab.js";
import {otherQueries} from "./behind/others.js";

const texts = {...labQueries, ...certaintyQueries, ...evidenceQueries, ...otherQueries};

/** The name of a text. */
export type BehindName = keyof typeof texts;

/** The names of all texts. */
export const behindNames = Object.keys(texts) as readonly BehindName[];

/** The text behind a chart or table. */
export const behind = (name: BehindName): string => texts[name].trim();
