import type {Count} from "../core/count.js";

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
  readonly counted: (value: Count, forms: PluralForms) => string;
  /** The form alone, where the number stands elsewhere or goes without saying: is, are. */
  readonly plural: (value: Count, forms: PluralForms) => string;
}

/** What of its numbers, days and lists is a language's own. */
export interface Habits extends Pick<Formats, "date" | "month" | "list"> {
  /** Whose way of writing numbers it follows, as a BCP 47 tag. */
  readonly numbers: string;
  /** Whose plural forms a noun has after a number: the first of these that the browser knows. */
  readonly plurals: readonly string[];
  /** True where no space stands before the percent sign, though the numbers are written as where one does. */
  readonly isPercentClosed: boolean;
}

/** The formats of a language; the Intl objects behind them are made once. */
export function formatsWith({numbers, plurals, isPercentClosed, date, month, list}: Habits): Formats {
  const whole = new Intl.NumberFormat(numbers, {maximumFractionDigits: 0});
  const percent = new Intl.NumberFormat(numbers, {style: "percent", maximumFractionDigits: 6});
  const plain = new Intl.NumberFormat(numbers, {maximumFractionDigits: 6, useGrouping: false});
  const signed = new Intl.NumberFormat(numbers, {signDisplay: "exceptZero"});
  const rules = new Intl.PluralRules([...plurals]);
  const fixed = (decimals: number, style: "percent" | "decimal") =>
    new Intl.NumberFormat(numbers, {style, minimumFractionDigits: decimals, maximumFractionDigits: decimals});
  const roundedTo = [0, 1, 2, 3, 4, 5, 6].map((decimals) => fixed(decimals, "percent"));
  const evenTo = [0, 1, 2, 3, 4].map((decimals) => fixed(decimals, "decimal"));
  const upTo = [0, 1, 2, 3, 4].map(
    (decimals) => new Intl.NumberFormat(numbers, {maximumFractionDigits: decimals}),
  );
  const closed = (text: string) => (isPercentClosed ? text.replace(/\s(?=%)/, "") : text);
  const plural = (value: Count, forms: PluralForms) => forms[rules.select(Number(value))] ?? forms.other;
  return {
    whole: (value) => whole.format(value),
    percent: (value) => closed(percent.format(value / 100)),
    rounded: (value, decimals = 1) => closed(roundedTo[decimals].format(value / 100)),
    number: (value) => plain.format(value),
    decimal: (value, decimals = 2) => upTo[decimals].format(value),
    fixed: (value, decimals = 2) => evenTo[decimals].format(value),
    // A true minus: as wide as the plus it stands under.
    signed: (value) => signed.format(value).replace("-", "−"),
    date,
    month,
    list,
    counted: (value, forms) => `${whole.format(value)} ${plural(value, forms)}`,
    plural,
  };
}

/** The formats for days, by locale and by what is asked of them: making one takes longer than the rest of a sentence. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** The named parts of a day, with spaces between: without the “г.” that ends a Russian date before a full stop. */
export function dayInParts(
  locale: string,
  iso: string,
  month: "long" | "short",
  wanted: readonly ("day" | "month" | "year")[],
): string {
  // Russian declines the month where a day stands before it, so only what is wanted is asked for.
  const day = wanted.includes("day") ? ({day: "numeric"} as const) : {};
  const key = [locale, month, day.day].join(" ");
  const format =
    dayFormats.get(key) ?? new Intl.DateTimeFormat(locale, {...day, month, year: "numeric", timeZone: "UTC"});
  dayFormats.set(key, format);
  const parts = format.formatToParts(new Date(`${iso}T00:00:00Z`));
  return parts
    .flatMap(({type, value}) => ((wanted as readonly string[]).includes(type) ? [value] : []))
    .join(" ");
}
