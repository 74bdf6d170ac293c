/** Numbers with something around them that says nothing of how many: a share, a unit, the mark of a footnote, quotation marks. */

/**
 * The numeral alone of a text that has something around it, where what that is leaves no doubt; null for any other text.
 * - a percentage behind: `400 (57.1%)`, `400 / 57,1 %`, `400` and `57.10%` on a line of its own;
 * - a unit: `1 234 чел.`, `300 голосов`, `250 votes`; thousands of anything (`тыс.`) are none of them;
 * - marks of footnotes: `1234*`, `1234¹`, `1234†`; not `1234 [2]` and `1234 (2)`, which may be a second number;
 * - quotation marks, the apostrophe by which a spreadsheet keeps a text, a plus, signs of no width;
 * - digits of other scripts, and thousands and lakhs grouped as in India: `12,34,567`.
 */
export function undressed(text: string): string | null {
  if (text.length > mostCharacters || beginsWithLetter.test(text) || !digit.test(text)) return null;
  let bare = latinDigits(text.replaceAll(noWidth, "")).trim();
  const before = bare;
  bare = bare.replace(quoted, "$1$2$3$4").replace(/^['\u2018\u2019](?=\d)/, "");
  bare = bare.replace(share, "$<number>").replace(unit, "").replace(footnote, "").replace(plus, "");
  if (indian.test(bare)) bare = bare.replaceAll(",", "");
  bare = bare.replaceAll(otherSeparators, " ").trim();
  return bare !== before || before !== text.trim() ? bare : null;
}

const digit = /\p{Nd}/u;
/** Most texts with a digit are names, which none of this stands before. */
const beginsWithLetter = /^[\p{L}№#]/u;
const otherDigits = /(?![0-9])\p{Nd}/gu;

/** Longer texts are sentences. */
const mostCharacters = 60;

/** Signs that take no room, which copying from web pages leaves behind. */
const noWidth = /[\u200b-\u200f\u2060\ufeff\u202a-\u202e]/g;

const quoted = /^(?:"([^"]*)"|«([^»]*)»|[“„]([^“”]*)[“”]|['‘]([^'’]*)['’])$/u;

/** A percentage goes up to a hundred: more is another number. */
const percentage = String.raw`(?:100(?:[.,]0+)?|\d{1,2}(?:[.,]\d+)?)\s*%`;
const share = new RegExp(
  String.raw`^(?<number>\d[^%(\[/\r\n]*?)(?:\s*[(\[]\s*${percentage}\s*[)\]]|\s*/\s*${percentage}|\s*[\r\n]+\s*${percentage})$`,
);

const units = [
  "чел|человек\\p{L}*|шт|ед|голос\\p{L}*|избирател\\p{L}*|бюл|бюллетен\\p{L}*|осіб|виборц\\p{L}*",
  "адам|дана|дауыс|сайлаушы|votes?|voters?|electors?|ballots?|persons?|people|pers|pcs",
  "stimmen?|głos\\p{L}*|osób|wyborców|votos?|voturi|voix|voti|oy|kişi|seçmen|ձայն|ხმა|səs|nəfər|овоз|добуш",
].join("|");
const unit = new RegExp(`(?<=\\d)\\s*(?:${units})\\.?$`, "iu");

const footnote = /(?<=\d)\s*(?:\*{1,4}|[†‡§]|[⁰¹²³⁴-⁹]{1,2}|\*\)|[¹²³⁴-⁹]\)|[⁽(][¹²³⁴-⁹][⁾)])$/u;

const plus = /^\+\s?(?=\d)/;

/** Three digits last, and two in every group before: no other way of writing does that. */
const indian = /^\d{1,2}(?:,\d{2})+,\d{3}$/;

/** Signs between thousands that no keyboard has: the Arabic one, a dot above, a wide apostrophe. */
const otherSeparators = /(?<=\d)[\u066c\u02d9\uff07](?=\d{3}(?:\D|$))/g;

/** The text with digits of other scripts as the usual ones: in every script they stand in their order. */
const latinDigits = (text: string): string =>
  text.replaceAll(otherDigits, (one) => String(digitOf(one.codePointAt(0) ?? 0)));

function digitOf(code: number): number {
  let zero = code;
  while (zero > code - 9 && digit.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
