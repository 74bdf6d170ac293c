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

/** What a column is called that names the office, the election or the round of a row, in the languages of commissions. */
const namesRaceAbroad =
  /^((ds|nm|cd|nome|nombre|libellé|tipo|type|typ|druh|rodzaj|jenis|vrsta|вид|тип) ((de|da|do|del|des) )?)?(cargo|elecci[oó]n|elei[cç][aã]o|élection|scrutin|elezione|verkiezing|valg|volby|voľby|wybory|wyborów|избори|избор|izbori|izbora|seçim|secim|választás|pemilihan|pemilu|vaalit|valimised|rinkimai|vēlēšanas|εκλογές|alegeri|wahl|wahlart|wahlname|選挙|選舉|선거|выборы|выборов)( (type|türü|turu|típusa|adı))?$|^(election type|type of election)$/iu;

const namesRound = /^(nr |no )?(tour|tour de scrutin|turno|vuelta|kolo|round|тур|кезең)$/iu;

/** The year or the day of an election, told by the years that stand there. */
const namesYear =
  /^(year|election (year|date|day)|date|data|data (wyborów|elezione)|fecha|datum|wahltag|wahljahr|jahr|année|año|ano|anno|rok|год|дата|год выборов|дата выборов|жыл|жылы|күні|сайлау (жылы|күні))$/iu;

/** True for days, or years, of several years and nothing else. */
function areOfYears(values: ReadonlySet<string>): boolean {
  const years = [...values].map(
    (value) => /^(?:\d\d?[./-]\d\d?[./-])?((?:19|20)\d\d)(?:-\d\d-\d\d)?$/.exec(value.trim())?.[1],
  );
  return (
    years.every((year) => year !== undefined) && new Set(years).size > 1 && years.length <= mostElections
  );
}

/** More days are those on which something was written down. */
const mostElections = 40;

/** True for a heading of a column that tells races, rounds or years apart where it is not the same in all rows. */
export const tellsRaces = (heading: string, valuesIn: () => ReadonlySet<string>): boolean => {
  const words = heading.trim().replaceAll(/[_\s]+/g, " ");
  if (namesRaceAbroad.test(words)) return valuesIn().size > 1;
  if (namesYear.test(words)) return areOfYears(valuesIn());
  return namesRound.test(words) && [2, 3].includes(valuesIn().size);
};
