/**
 * The SQL behind every chart and table of the site: its rows are the ones drawn. A text reads the tables of the site
 * and those that follow the scenario in the address, so that the one text serves every contest and every rule.
 */
import {evidenceQueries} from "./behind/evidence.js";
import {labQueries} from "./behind/lab.js";
import {otherQueries} from "./behind/others.js";

const texts = {...labQueries, ...evidenceQueries, ...otherQueries};

/** The name of a text. */
export type BehindName = keyof typeof texts;

/** The names of all texts. */
export const behindNames = Object.keys(texts) as readonly BehindName[];

/** The text behind a chart or table. */
export const behind = (name: BehindName): string => texts[name].trim();
