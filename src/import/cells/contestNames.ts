import {isCount, recognise} from "./recognise.js";

/** True for the name of a sheet or of a group of columns that is an election's or a round's: it has a year or says so. */
export const namesContest = (text: string): boolean =>
  /(^|\P{N})(19|20)\d\d($|\P{N})|(^|\P{L})(тур|round|кезең|выборы|сайлау|election)($|\P{L})/iu.test(text);

/** An election's year before a heading, with a letter or two: `FV2022 - Blanke stemmer`. */
const yearBefore = /^(\p{L}{0,6}[ _]?(?:19|20)\d\d)\s*[-–—:_|/]\s*(?=\S)/u;

/** Counts with an election's year behind, `registered 2020`: those of the first year by their names, others without. */
function countsOfOneYear(headings: readonly string[]): readonly string[] {
  const parts = headings.map((heading) => yearBehind.exec(heading));
  const isOfCount = parts.map((found) => {
    const column = found ? recognise(found[1])?.column : undefined;
    return column !== undefined && isCount(column);
  });
  const years = parts.flatMap((found) => found?.[2] ?? []);
  const [first] = years;
  if (years.filter((year) => year === first).length < 3 || !isOfCount.includes(true)) return headings;
  return headings.map((heading, column) => {
    const [, count = "", year = ""] = parts[column] ?? [];
    return isOfCount[column] ? (year === first ? count : "") : heading;
  });
}

const yearBehind = /^(.*\p{L}\S*)[ _–-]+\(?((?:19|20)\d\d)\)?$/u;

/**
 * The headings without the year of an election that several have in front. Where they have several years, those of the others
 * stay as they are, but for their counts, which have none: a file of two elections is read as the first.
 */
export function ofOneYear(asWritten: readonly string[]): readonly string[] {
  const headings = countsOfOneYear(asWritten);
  const years = headings.map((heading) => yearBefore.exec(heading)?.[1] ?? null);
  const [first] = years.filter((year) => year !== null);
  if (first === undefined || years.filter((year) => year === first).length < 3) return headings;
  return headings.map((heading, column) =>
    years[column] === null ? heading : years[column] === first ? heading.replace(yearBefore, "") : "",
  );
}
