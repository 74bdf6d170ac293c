import type {Count} from "../core/count.js";
import type {Language} from "../site/languages.js";

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
  /** A number with so many decimals at most. */
  readonly decimal: (value: number, decimals?: number) => string;
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

const dayOf = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

function makeFormats(language: Language): Formats {
  // English as it is written outside America: 10 January 2021.
  const locale = language === "en" ? "en-GB" : language;
  const whole = new Intl.NumberFormat(locale, {maximumFractionDigits: 0});
  const percent = new Intl.NumberFormat(locale, {style: "percent", maximumFractionDigits: 6});
  const signed = new Intl.NumberFormat(locale, {signDisplay: "exceptZero"});
  const date = new Intl.DateTimeFormat(locale, {dateStyle: "long", timeZone: "UTC"});
  const month = new Intl.DateTimeFormat(locale, {month: "short", year: "numeric", timeZone: "UTC"});
  const list = new Intl.ListFormat(locale, {type: "conjunction"});
  const plural = new Intl.PluralRules(locale);
  const fixed = (decimals: number, style: "percent" | "decimal") =>
    new Intl.NumberFormat(locale, {style, minimumFractionDigits: decimals, maximumFractionDigits: decimals});
  const roundedTo = [0, 1, 2, 3, 4, 5, 6].map((decimals) => fixed(decimals, "percent"));
  const upTo = [0, 1, 2, 3, 4].map(
    (decimals) => new Intl.NumberFormat(locale, {maximumFractionDigits: decimals}),
  );
  return {
    whole: (value) => whole.format(value),
    percent: (value) => percent.format(value / 100),
    rounded: (value, decimals = 1) => roundedTo[decimals].format(value / 100),
    decimal: (value, decimals = 2) => upTo[decimals].format(value),
    signed: (value) => signed.format(value),
    date: (iso) => date.format(dayOf(iso)),
    month: (iso) => month.format(dayOf(iso)),
    list: (items) => list.format(items),
    counted: (value, forms) => `${whole.format(value)} ${forms[plural.select(value)] ?? forms.other}`,
  };
}
