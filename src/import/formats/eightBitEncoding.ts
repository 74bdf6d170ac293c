import type {Encoding} from "../importFile.js";
import {decoderOf} from "./decoder.js";

/**
 * The encoding of a text with a byte a letter, by what it holds: the one in which most of its letters beyond ASCII are
 * letters of one language, and small and capital letters stand as people write them. Of equals the first in the list
 * below, which for Cyrillic is Windows-1251 and for Latin Windows-1252.
 * @param counts how often each of the 256 bytes occurs in the whole text
 * @param head the beginning of the text
 */
export function eightBitEncoding(counts: ArrayLike<number>, head: Uint8Array): Encoding {
  const isLatin = standsAmongLatin(head);
  if (!isLatin && isCaseless(counts)) return "windows-1255";
  let best: Encoding = isLatin ? "windows-1252" : "windows-1251";
  let most = Number.NEGATIVE_INFINITY;
  for (const [encoding, languages] of isLatin ? latin : notLatin) {
    const score = fits(encoding, languages, counts) - wrongCases(decoderOf(encoding).decode(head));
    if (score > most + 1e-9) {
      best = encoding;
      most = score;
    }
  }
  return best;
}

/** In Latin texts most letters beyond ASCII stand beside letters of ASCII; in others beside their own kind. */
function standsAmongLatin(head: Uint8Array): boolean {
  const isAscii = (byte: number) => (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);
  let [latin, own] = [0, 0];
  for (let at = 0; at < head.length; at++) {
    if (head[at] < 128) continue;
    for (const other of [head[at - 1], head[at + 1]])
      if (other >= 128) own++;
      else if (isAscii(other)) latin++;
  }
  return latin > own;
}

/** The share of bytes beyond ASCII that are letters of the language that fits best, or signs of any. */
function fits(encoding: Encoding, languages: readonly string[], counts: ArrayLike<number>): number {
  const letters = Array.from({length: 128}, (_, at) => decoderOf(encoding).decode(Uint8Array.of(at + 128)));
  return Math.max(
    ...languages.map((language) => {
      const alphabet = new Set([...language, ...language.toUpperCase(), ...signs]);
      let [known, all] = [0, 0];
      letters.forEach((letter, at) => {
        all += counts[at + 128];
        if (alphabet.has(letter)) known += counts[at + 128];
      });
      return all === 0 ? 1 : known / all;
    }),
  );
}

/**
 * True for Hebrew in Windows-1255: its letters are small ones in every other encoding of this kind, without a capital and
 * without the last of their alphabet, which no text of those languages has for long.
 */
function isCaseless(counts: ArrayLike<number>): boolean {
  const sum = (first: number, last: number) =>
    Array.from({length: last - first + 1}, (_, at) => counts[first + at]).reduce((all, one) => all + one, 0);
  return sum(0xe0, 0xfa) >= 40 && sum(0xc0, 0xdf) === 0 && sum(0xfb, 0xff) === 0;
}

/** The share of letters after a small one that are capitals: next to none, but for a wrong encoding. */
function wrongCases(text: string): number {
  const small = text.match(/\p{Ll}(?=\p{L})/gu)?.length ?? 0;
  const wrong = text.match(/\p{Ll}(?=\p{Lu})/gu)?.length ?? 0;
  return small === 0 ? 0 : wrong / small;
}

const signs = "«»„“”‘’–—…№§°·•\u00a0€";

const russian = "абвгдежзийклмнопрстуфхцчшщъыьэюяё";
const ukrainian = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя";
const belarusian = "абвгдежзійклмнопрстуўфхцчшыьэюяё";
const serbianAndMacedonian = "абвгдђѓежзѕијклљмнњопрстћќуфхцчџш";
const cyrillic = [russian, ukrainian, belarusian, serbianAndMacedonian];

const notLatin: readonly (readonly [Encoding, readonly string[]])[] = [
  ["windows-1251", cyrillic],
  ["kz-1048", [`${russian}әғқңөұүһі`]],
  ["koi8-r", [russian]],
  ["ibm866", [russian]],
  ["iso-8859-5", cyrillic],
  ["windows-1253", ["αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ"]],
  ["windows-1255", ["אבגדהוזחטיךכלםמןנסעףפץצקרשת"]],
  ["windows-1256", ["ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"]],
];

/** Letters beyond ASCII of languages that are written in Latin letters. */
const latin: readonly (readonly [Encoding, readonly string[]])[] = [
  [
    "windows-1252",
    [
      "àâæçéèêëîïôœùûüÿ",
      "äöüß",
      "áéíñóúü¿¡ªº",
      "àáâãçéêíóôõúüªº",
      "àèéìíîòóùú",
      "åäöæøé",
      "áðéíóúýþæö",
      "áàâéèêëíïóôöúùûüç",
    ],
  ],
  ["windows-1254", ["çğıİöşüâîû"]],
  ["windows-1250", ["ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîșțşţ", "čćđšž"]],
  ["iso-8859-2", ["ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž"]],
  ["windows-1257", ["ąčęėįšųūž", "āčēģīķļņšūž", "äõöüšž"]],
];
