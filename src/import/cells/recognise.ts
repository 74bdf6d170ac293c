import {languages} from "../../catalogue/language.js";
import {type CountColumn, countColumns} from "../../stations/countColumns.js";
import {type Headings, headings} from "../../stations/headings.js";
import {
  ballotsAbroad,
  blankBallots,
  countingAbroad,
  headingsAbroad,
  passedOverAbroad,
} from "../../stations/headingsAbroad.js";
import {ballotLine} from "./ballotLines.js";

/** What a heading can be known as: a column of the tables, or the further place that tells stations apart. */
export type KnownColumn = keyof typeof headings;

/** A heading taken for a column, with how sure that is: more letters matched is surer. */
export interface Recognised {
  readonly column: KnownColumn;
  readonly score: number;
}

/**
 * The column that a heading names, in Kazakh, Russian or English; null where it names none. A heading in two languages
 * (`Учаске № / Участок №`) is known by each of them, unless they name different columns.
 */
export function recognise(heading: string): Recognised | null {
  // Numbers stand where headings are looked for, and are many.
  if (!hasLetter.test(heading)) return null;
  const before = asked.get(heading);
  if (before !== undefined) return before;
  const found = isNeverRead(heading)
    ? null
    : (recogniseOne(heading) ?? recogniseHalves(heading) ?? recogniseMarked(heading));
  if (asked.size >= mostAsked) asked.clear();
  asked.set(heading, found);
  return found;
}

/** What was found of headings: those of a wide table are asked for again with every column that stands beside them. */
const asked = new Map<string, Recognised | null>();

/** Enough for the headings of a table; texts below them are asked for as well, and are many. */
const mostAsked = 5000;

const hasLetter = /\p{L}/u;

function recogniseOne(heading: string): Recognised | null {
  const words = wordsOf(heading);
  if (words.length === 0) return null;
  const others = withoutBallots(words);
  let best: Recognised | null = null;
  for (const {column, phrase} of phrases) {
    const isOfCount = isCount(column);
    const own = scoreOf(phrase, words, isOfCount);
    const score =
      own > 0 && phrase.length === words.length
        ? own + whole
        : Math.max(own, isOfCount ? scoreOf(phrase, others, isOfCount) : 0);
    if (score > (best?.score ?? 0)) best = {column, score};
  }
  if (best && words.every(isFillerWord)) best = {...best, score: barely};
  // All voters are the voters; all votes are a sum of columns.
  return best && saysTotal(heading) && !isCount(best.column) ? null : best;
}

/** Forms mark their lines behind the words: `Wahlberechtigte (A)`. */
function recogniseMarked(heading: string): Recognised | null {
  const [, words] = /^(.{4,}\S)\s*\([\p{Lu}\d+–-]{1,3}\)$/u.exec(heading.trim()) ?? [];
  const found = words === undefined ? null : recogniseOne(words);
  return found && isCount(found.column) ? found : null;
}

/** What stands before a stroke or a line break may be said again behind it. A party's name may stand there as well. */
function recogniseHalves(heading: string): Recognised | null {
  const halves = halvesOf(heading);
  if (halves.length < 2) return null;
  const found = halves.map(recogniseOne);
  const known = found.filter((one) => one !== null);
  const [first] = known;
  if (first === undefined || ["party", "votes", "contest"].includes(first.column)) return null;
  if (known.some(({column}) => column !== first.column)) return null;
  return known.length === halves.length || heading.includes("/") ? first : null;
}

/** The parts of a text that strokes and line breaks make; a word that a line break parts is whole again. */
export const halvesOf = (text: string): string[] =>
  joined(text)
    .split(/[/|\r\n]+/)
    .map((half) => half.trim())
    .filter((half) => half !== "");

/** A text in which words that a hyphen and a line break part, or a soft hyphen, are whole. */
export const joined = (text: string): string =>
  text
    .replaceAll(/(\p{L})[-\u2010\u00ad][^\S\r\n]*(?:\r\n|\r|\n)\s*(?=\p{Ll})/gu, "$1")
    .replaceAll("\u00ad", "");

/**
 * True for a heading of a column that is never read: percentages, valid ballots, sums, addresses, remarks, and counts
 * that the tables have no place for. Such numbers must not be taken for a party's votes.
 */
export const isPassedOver = (heading: string): boolean =>
  isNeverRead(heading) || ((saysTotal(heading) || partOfAll.test(heading)) && recognise(heading) === null);

/** How the heading of a part of what stands before begins: “of them”, “among these”. */
const partOfAll =
  /^\s*(в том числе|из них|из этого числа|в т\.? ?ч\.?|у тому числі|з них|оның ішінде|олардың ішінде|of (them|which|whom|these)|including|incl\.?|thereof|davon|darunter|w tym|z tego|dont|de los cuales|dos quais|di cui|din care)(\P{L}|$)/iu;

/**
 * True for ballots that count for nobody and stand in a column beside the invalid ones: with nothing on them, with too many
 * marks or too few.
 */
export function saysBlankBallots(heading: string): boolean {
  if (ballotLine(heading) === "invalid") return true;
  const words = wordsOf(heading);
  return blankPhrases.some(
    (phrase) => phrase.length === words.length && phrase.every((word, at) => word === words[at]),
  );
}

function isNeverRead(heading: string): boolean {
  if (
    heading.includes("%") ||
    isHour(heading) ||
    isLineNumber(heading) ||
    validVotes.test(heading) ||
    howManyStations.test(heading)
  )
    return true;
  const words = wordsOf(heading, keepAll);
  return (
    words.some((word) => passedOver.some((pattern) => matches(pattern, word))) ||
    // A rank; behind another word it is a place.
    words[0] === "место" ||
    // By how many votes the first is ahead; beside another word it may be in a list's name.
    (words.length === 1 && words[0] === "majority") ||
    (words[0] === "п" && words[1] === "п")
  );
}

/** All valid votes together, in a language in which the word for valid also stands beside ballots in the box. */
const validVotes =
  /^\P{L}*((łączna |laczna )?liczba |suma |razem )?(głosów|glosow|głosy|glosy) (ważnych|waznych|ważne|wazne)( oddanych)?( (łącznie|lacznie|ogółem|ogolem)(\P{L}.*)?)?\s*$/iu;

/** How many commissions a place has: several, so that the number is none of them. */
const howManyStations =
  /^\s*(liczba (uwzględnionych |uwzglednionych )?(komisji|obwodów|obwodow)|(число|количество) (участков|комиссий|уик)|number of (polling stations|precincts|commissions)|(учаскелер|комиссиялар) саны)\s*$/iu;

/** True for the number of a line of the protocol in place of what it counts: `Строка 12`, `Line 3`. */
const isLineNumber = (heading: string): boolean =>
  /^(строка|стр|графа|гр|пункт|line|row|item|жол|бағана?|рядок|wiersz|linia)\.?\s*(№|no\.?)?\s*\d{1,2}[а-яa-z]?$/iu.test(
    heading.trim(),
  );

/** True for an hour of the day, under which stands how many had voted by then: `12:00`, `на 18.00`, `by 20:00`. */
const isHour = (heading: string): boolean =>
  heading.length < 30 &&
  (voteByHour.test(heading.trim()) ||
    /^(\p{L}+ )?([01]?\d|2[0-4])[:.\-h][0-5]\d( ?\p{L}{1,6}\.?)?$/iu.test(heading.trim()));

/** A list by the committee that puts it up: behind such a mark a word for “together” is a name. */
const committee = /^\s*(K?KWW?|(koalicyjny )?komitet( wyborczy)?)\s/iu;

/** Such an hour without its minutes, behind a word for voting: `votes by 12`, `проголосовало на 18 часов`. */
const voteByHour =
  /^(votes?|voted|voters?|turnout|голос\p{L}*|проголос\p{L}*|дауыс\p{L}*|явк\p{L}*) (cast )?(by|at|until|till|as of|на|к|до) ([01]?\d|2[0-4])( ?(h|hrs?|hours|o.clock|am|pm|ч\.?|час\p{L}*))?$/iu;

const saysTotal = (heading: string): boolean =>
  !committee.test(heading) && wordsOf(heading, keepAll).some((word) => totalWords.has(word));

/** True for a heading of all votes of a row, where columns beside it have parts of them. */
export const saysAllVotes = (heading: string): boolean =>
  saysTotal(heading) && recogniseOne(withoutTotals(heading))?.column === "votes";

const withoutTotals = (heading: string): string =>
  wordsOf(heading, keepAll)
    .filter((word) => !totalWords.has(word))
    .join(" ");

/** True for a heading that speaks of counting, so that its numbers are no party's even if it is not known which. */
export const speaksOfCounting = (heading: string): boolean =>
  wordsOf(heading, keepAll).some((word) => countingWords.some((pattern) => matches(pattern, word)));

/** True for the name of a line that says how many of something there are, in voters or ballots. */
export const saysHowMany = (line: string): boolean =>
  /^[\s\d.)а-яa-z]{0,6}?(число|количество|кол-во|общее число|number|total number|count|liczba|кількість|numărul|número|anzahl|broj|број|počet)(\P{L}|$)|саны\s*$/iu.test(
    line,
  ) && speaksOfCounting(line);

/** True for a heading that says how many of something there are that are no votes: `Число протоколов`, `Шағым саны`. */
export const countsOthers = (heading: string): boolean =>
  /^\s*(число|количество|кол-во|number of|no\. of|count of|liczba|кількість)\s|\sсаны\s*$/iu.test(heading) &&
  !/голос|дауыс|vote|głos|vot(o|i|u)|stimm|партия|тізім|список|лист/iu.test(heading);

/** True for a heading that has a word, and not only “number”, which says nothing of what is counted. */
export function saysSomething(heading: string): boolean {
  const words = wordsOf(heading, keepAll);
  return words.length > 0 && !words.every((word) => amounts.has(word));
}

const amounts = new Set(
  "саны сан число количество кол во number no num nr of count value мәні значение".split(" "),
);

/**
 * Words that headings are looked for by, and the same without marks: capitals are often written so, and those of Turkish
 * lose the dot of their i. A word with marks is no other one: `šuma` is a forest and `suma` a sum.
 */
const withPlain = (words: readonly string[]): readonly string[] => [
  ...new Set([...words, ...words.map(plain), ...words.map((word) => word.replaceAll("ı", "i"))]),
];

const plain = (text: string): string =>
  text
    .replaceAll("ı", "i")
    .replaceAll("ł", "l")
    .replaceAll("đ", "d")
    .replaceAll("ø", "o")
    .normalize("NFD")
    .replaceAll(/(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, "")
    .normalize("NFC");

/** The words of a heading in lower case, without punctuation and numbering and, unless all are, without fillers. */
export function wordsOf(heading: string, isFiller: (word: string) => boolean = isFillerWord): string[] {
  const text = joined(heading.normalize("NFC"));
  const words = text
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replaceAll("İ", "i")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/^\s*\d+(\.\d+)*\s*[.)]/, " ")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
  const telling = words.filter((word, place) => !isFiller(word) || (place === 0 && beginsWithLetter(text)));
  return telling.length > 0 ? telling : words;
}

/** True for a heading such as `С – голоса`: the letter is a name there, and not the word that it is elsewhere. */
const beginsWithLetter = (text: string): boolean => /^\s*\p{L}\s*[-–—:]/u.test(text);

const keepAll = () => false;

const totalWords = new Set(
  withPlain(
    "барлығы барлық итого всего total totalt toplam totale yhteensä skupaj ukupno razem celkem łącznie σύνολο".split(
      " ",
    ),
  ),
);

const fillers = new Set([
  ...totalWords,
  ...withPlain(
    "саны сан коды код нөмірі нөмір номері атауы жалпы сайлау избирательный избирательная избирательное избирательных избирательного число количество кол во номер наименование название общее в на по из для и к с у от sany chislo kolichestvo nomer number no num nr of the in on to by for per code name count id nro ид них them which serial sl sr sno raqami raqam numarası číslo број кількість загальна nº liczba počet broj antal anzahl numéro numero número nombre adı sayısı soni skaičius skaits arv jumlah de del la los las des der die du les di nom nm cod codigo num naziv šifra шифра rbr рбр oznaka denumirea назва назив antall antal رقم عدد".split(
      " ",
    ),
  ),
]);
const isFillerWord = (word: string): boolean => fillers.has(word);

const passedOver = withPlain(
  "процент* доля доли share percent* пайыз* үлес* явка явки turnout келу* белсенділі* адрес* мекенжай* мекен address* телефон* phone* дата date күні уақыт* время time председател* төраға* chair* примечан* год года year жыл жылы жалоб* наблюдател* нарушен* шағым* бақылаушы* complaint* observer* violation* ескерту* note* comment* комментар* действительн* жарамды* valid досрочн* early вне помещени* переносн* стационарн* утрачен* открепит* удостоверени* учтен* неучтен* lost lat lon latitude longitude url link ссылк* сілтеме* фото* photo* источник* source* margin* rank ranking winner* lead seats mandat* мандат* escaños sièges sitze занятое отрыв* разрыв* победител* орын орны жеңімпаз*"
    .split(" ")
    .concat(passedOverAbroad),
);

const countingWords = withPlain(
  "число количество бюл* избирател* сайлаушы* ballot* voter* number протокол* хаттама* жәшік* ящик* урна урн урны box boxes"
    .split(" ")
    .concat(countingAbroad),
);

const phrases = Object.entries(headings).flatMap(([column, known]: [string, Headings]) =>
  withPlain([...languages.flatMap((language) => known[language]), ...(headingsAbroad[column] ?? [])]).map(
    (phrase) => ({
      column: column as KnownColumn,
      phrase: phraseWords(phrase),
    }),
  ),
);

const blankPhrases = withPlain(blankBallots).map(phraseWords);

function phraseWords(phrase: string): string[] {
  const words = phrase.split(" ");
  const telling = words.filter((word) => !isFillerWord(word));
  return telling.length > 0 ? telling : words;
}

/**
 * Letters matched; 0 where the phrase is not among the words. A name must be all of them, and so must a count of one word.
 */
function scoreOf(phrase: readonly string[], words: readonly string[], isOfCount: boolean): number {
  if ((phrase.length === 1 || !isOfCount) && phrase.length !== words.length) return 0;
  let at = 0;
  let letters = 0;
  for (const pattern of phrase) {
    while (at < words.length && !matches(pattern, words[at])) at++;
    if (at === words.length) return 0;
    letters += pattern.length;
    at++;
  }
  return letters;
}

const counts: readonly string[] = countColumns;
/** True for a column that holds a count of the protocol. */
export const isCount = (column: KnownColumn): column is CountColumn => counts.includes(column);

/** The score of a heading such as “ID”, which anything else is surer than. */
const barely = 1;

/** More than any phrase has letters. */
const whole = 100;

/** The words of a heading without those for ballots and votes, unless there are no others. */
function withoutBallots(words: readonly string[]): readonly string[] {
  const others = words.filter((word) => !ballotWords.some((pattern) => matches(pattern, word)));
  return others.length > 0 ? others : words;
}

const ballotWords = withPlain(ballotsAbroad);

const matches = (pattern: string, word: string): boolean =>
  pattern.endsWith("*") ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
