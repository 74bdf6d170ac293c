/**
 * True for a text that a spreadsheet makes of a station's number such as 1/2 or 1-2: a date in figures, or with the short
 * name of a month in Kazakh, Russian or English (`2021-01-02`, `01.02.2021`, `01.фев`, `янв.10`, `2-Jan`). Streets and
 * villages that are named after a day write the month in full.
 */
export const looksLikeDate = (text: string): boolean =>
  text.length <= 24 && /\d/.test(text) && (inFigures.test(text.trim()) || withMonth.test(text.trim()));

const inFigures =
  /^(\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2})?(\.0+)?Z?)?|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}\/\d{1,2}\/\d{4})$/;

const months = [
  "jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec",
  "янв|фев|мар|апр|май|мая|июн|июл|авг|сен|сент|окт|ноя|нояб|дек",
  "қаң|ақп|нау|сәу|мам|мау|шіл|там|қыр|қаз|қар|жел",
].join("|");

const withMonth = new RegExp(
  `^(\\d{1,2}[.\\-/](${months})\\.?([.\\-/]\\d{2,4})?|(${months})\\.?[.\\-/]\\d{1,4})$`,
  "iu",
);
