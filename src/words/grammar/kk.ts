/** What sentences in Kazakh share: numbers and days, quotation marks, endings by the vowels of a word. */
import {formatsWith} from "../formats.js";
import {partyName} from "./partyName.js";

/** Month, day and “and” stand here: small browsers ship without them and would write English. */
const months = "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(
  " ",
);

/**
 * How Kazakh writes numbers, days and lists. It writes numbers as Russian does, with spaces and a comma: Chromium says
 * that it knows Kazakh and then writes 1,234.5 in the English way, which a Kazakh reader reads a thousandfold off.
 */
export const formats = formatsWith({
  numbers: "ru",
  plurals: ["kk", "en"],
  isPercentClosed: true,
  date: (iso) => {
    const [year, month, day] = iso.split("-").map(Number);
    return `${year} жылғы ${day} ${months[month - 1]}`;
  },
  month: (iso) => `${iso.slice(0, 4)} ${months[Number(iso.slice(5, 7)) - 1]}`,
  list: (items) => [items.slice(0, -1).join(", "), ...items.slice(-1)].filter(Boolean).join(" және "),
});

const {whole, date} = formats;

/** Words that are somebody else's, or a name among words. */
export const quotation = (text: string): string => `«${text}»`;

/** A party's name in a sentence. */
export const quoted = (name: string): string => partyName(name, quotation);

/** Parties one after the other. */
export const parties = (names: readonly string[]): string => formats.list(names.map(quoted));

// After a number a Kazakh noun stays in the singular, so no plural forms are needed.

/** 98 мандат. */
export const seats = (value: number): string => `${whole(value)} мандат`;

/** 79 учаске. */
export const stations = (value: number): string => `${whole(value)} учаске`;

/** 79 хаттама. */
export const protocols = (value: number): string => `${whole(value)} хаттама`;

/** So many of them, or such a part: 1-і, 6-сы, 20-сы, 98 мандаттың 76-сы; дауыстардың 71%-ы. */
export const ofThem = (value: number | string): string =>
  ended(value, (word) => (endsOnVowel(word) ? "с" : "") + harmonic(word, "ы", "і"));

/** In so many of them: 1-інде, 6-сында, 934-інде. */
export const inThem = (value: number | string): string =>
  ended(value, (word) => (endsOnVowel(word) ? "с" : "") + harmonic(word, "ында", "інде"));

/** Up to it, or towards it: 5%-ға, 100-ге, 40-қа. */
export const toIt = (value: number | string): string =>
  ended(value, (word) => (isVoiceless(word) ? harmonic(word, "қа", "ке") : harmonic(word, "ға", "ге")));

/** From it, or above it: 5%-дан, 1-ден, 3-тен, 10-нан. */
export const fromIt = (value: number | string): string =>
  ended(
    value,
    (word) => (/[мнң]$/.test(word) ? "н" : isVoiceless(word) ? "т" : "д") + harmonic(word, "ан", "ен"),
  );

/** Both, as the ends of a stretch: 28% бен 51%, 0 мен 100, 5 пен 7. */
export const and = (first: string, second: string): string => {
  const word = asRead(first);
  const joint = /[зж]$/.test(word) ? "бен" : isVoiceless(word) ? "пен" : "мен";
  return `${first} ${joint} ${second}`;
};

/** The law that was in force on a day: «10 қаңтарда қолданыста болған заң», «5 қыркүйекте қолданыста болған заң». */
export const lawOn = (iso: string): string => {
  const day = date(iso);
  return `${day}${isVoiceless(day) ? "т" : "д"}${harmonic(day, "а", "е")} қолданыста болған заң`;
};

/** Keeps what stands after a hyphen on its line: a word joiner, which no font has to draw. */
const noBreak = "\u2060";

/** A number or a percentage in figures with the ending of what it is read as; no line breaks between the two. */
const ended = (value: number | string, ending: (word: string) => string): string => {
  const figures = typeof value === "number" ? whole(value) : value;
  return `${figures}-${noBreak}${ending(asRead(figures))}`;
};

const isVoiceless = (word: string): boolean => /[пфкқтсшщхцчһбвгд]$/.test(word);

/** A final у or и is a consonant before an ending: елуі. */
const endsOnVowel = (word: string): boolean => /[аәоөұүыіеэяё]$/.test(word);

/** The ending by the last vowel of a word; у, ю and и go with the vowel before them. */
const harmonic = (word: string, back: string, front: string): string =>
  /[әөүіеэ][^аоұыяёәөүіеэ]*$/.test(word) ? front : back;

/** The last word of a text as it is read aloud: a percent sign is «пайыз», 76 ends on «алты». */
function asRead(text: string): string {
  if (text.endsWith("%")) return "пайыз";
  const digits = /\d[\d\s]*$/.exec(text)?.[0].replace(/\s/g, "");
  return digits === undefined ? text.replace(/»$/, "").toLowerCase() : lastWordOf(digits);
}

/** The last word of a whole number: that of its last figure that is not nought, with its place. */
function lastWordOf(digits: string): string {
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  if (zeros === digits.length) return "нөл";
  if (zeros >= 3) return ["мың", "миллион", "миллиард"][Math.min(Math.floor(zeros / 3), 3) - 1];
  return [units, tens, hundreds][zeros][Number(digits[digits.length - 1 - zeros])];
}

const units = " бір екі үш төрт бес алты жеті сегіз тоғыз".split(" ");
const tens = " он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан".split(" ");
const hundreds = units.map(() => "жүз");
