import type {Count} from "../core/count.js";
import type {Language} from "./language.js";

/** Forms of a noun after a number, by the plural category of the language (Unicode CLDR). */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {readonly other: string};

/** How numbers, dates and lists are written in one language. */
export interface Formats {
  /** A whole number with its groups: 5,148,074. */
  readonly whole: (value: Count) => string;
  /** A percentage as it was set: 7%, 7.5%, at most six decimals. */
  readonly percent: (value: number) => string;
  /** A percentage for reading, rounded to so many decimals (one unless told). */
  readonly rounded: (value: number, decimals?: number) => string;
  /** A number as one would type it: no groups, at most six decimals. */
  readonly number: (value: number) => string;
  /** A number with so many decimals at most. */
  readonly decimal: (value: number, decimals?: number) => string;
  /** A number with exactly so many decimals, for columns that are read down: 3.10. */
  readonly fixed: (value: number, decimals?: number) => string;
  /** A change with its sign: +3, −6, 0. */
  readonly signed: (value: number) => string;
  /** A day in full: 10 January 2021. */
  readonly date: (iso: string) => string;
  /** A month, short: Jan 2021. */
  readonly month: (iso: string) => string;
  /** Things joined by commas and “and”. */
  readonly list: (items: readonly string[]) => string;
  /** A number with its noun in the right form: 1 seat, 5 seats. */
  readonly counted: (value: number, forms: PluralForms) => string;
}

const made = new Map<Language, Formats>();

/** The formats of a language; the Intl objects behind them are made once. */
export function formats(language: Language): Formats {
  const known = made.get(language);
  if (known) return known;
  const fresh = makeFormats(language);
  made.set(language, fresh);
  return fresh;
}

/**
 * Whose numbers a language writes. Kazakh writes them as Russian does, with spaces and a comma: Chromium says that it
 * knows Kazakh and then writes 1,234.5 in the English way, which a Kazakh reader reads a thousandfold off.
 */
const numbersOf: Readonly<Record<Language, string>> = {kk: "ru", ru: "ru", en: "en-GB"};

/** Whose plural forms a noun has after a number. */
const pluralsOf: Readonly<Record<Language, readonly string[]>> = {
  kk: ["kk", "en"],
  ru: ["ru"],
  en: ["en-GB"],
};

/** Month, day and “and” in Kazakh: small browsers ship without them and would write English. */
const kazakhMonths =
  "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(" ");

/** How each language puts a day, a month and a list together. */
const order: Readonly<Record<Language, Pick<Formats, "date" | "month" | "list">>> = {
  kk: {
    date: (iso) => {
      const [year, month, day] = iso.split("-").map(Number);
      return `${year} жылғы ${day} ${kazakhMonths[month - 1]}`;
    },
    month: (iso) => `${kazakhMonths[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`,
    list: (items) => [items.slice(0, -1).join(", "), ...items.slice(-1)].filter(Boolean).join(" және "),
  },
  ru: {
    date: (iso) => `${inParts("ru", iso, "long", ["day", "month", "year"])} года`,
    month: (iso) => inParts("ru", iso, "short", ["month", "year"]),
    list: (items) => new Intl.ListFormat("ru").format(items),
  },
  en: {
    date: (iso) => inParts("en-GB", iso, "long", ["day", "month", "year"]),
    month: (iso) => inParts("en-GB", iso, "short", ["month", "year"]),
    list: (items) => new Intl.ListFormat("en-GB").format(items),
  },
};

/** The named parts of a day, with spaces between: without the “г.” that ends a Russian date before a full stop. */
function inParts(locale: string, iso: string, month: "long" | "short", wanted: readonly string[]): string {
  // Russian declines the month where a day stands before it, so only what is wanted is asked for.
  const day = wanted.includes("day") ? ({day: "numeric"} as const) : {};
  const format = new Intl.DateTimeFormat(locale, {...day, month, year: "numeric", timeZone: "UTC"});
  const parts = format.formatToParts(new Date(`${iso}T00:00:00Z`));
  return parts.flatMap(({type, value}) => (wanted.includes(type) ? [value] : [])).join(" ");
}

function makeFormats(language: Language): Formats {
  const locale = numbersOf[language];
  const whole = new Intl.NumberFormat(locale, {maximumFractionDigits: 0});
  const percent = new Intl.NumberFormat(locale, {style: "percent", maximumFractionDigits: 6});
  const plain = new Intl.NumberFormat(locale, {maximumFractionDigits: 6, useGrouping: false});
  const signed = new Intl.NumberFormat(locale, {signDisplay: "exceptZero"});
  const plural = new Intl.PluralRules([...pluralsOf[language]]);
  const fixed = (decimals: number, style: "percent" | "decimal") =>
    new Intl.NumberFormat(locale, {style, minimumFractionDigits: decimals, maximumFractionDigits: decimals});
  const roundedTo = [0, 1, 2, 3, 4, 5, 6].map((decimals) => fixed(decimals, "percent"));
  const evenTo = [0, 1, 2].map((decimals) => fixed(decimals, "decimal"));
  const upTo = [0, 1, 2, 3, 4].map(
    (decimals) => new Intl.NumberFormat(locale, {maximumFractionDigits: decimals}),
  );
  // Kazakh sets no space before the sign; Russian does.
  const closed = (text: string) => (language === "kk" ? text.replace(/\s(?=%)/, "") : text);
  return {
    whole: (value) => whole.format(value),
    percent: (value) => closed(percent.format(value / 100)),
    rounded: (value, decimals = 1) => closed(roundedTo[decimals].format(value / 100)),
    number: (value) => plain.format(value),
    decimal: (value, decimals = 2) => upTo[decimals].format(value),
    fixed: (value, decimals = 2) => evenTo[decimals].format(value),
    // A true minus: as wide as the plus it stands under.
    signed: (value) => signed.format(value).replace("-", "−"),
    ...order[language],
    counted: (value, forms) => `${whole.format(value)} ${forms[plural.select(value)] ?? forms.other}`,
  };
}
