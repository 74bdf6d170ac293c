/** Texts that a web page's program wrote into a table as it wrote them into the page: `Ашық&nbsp;тізім`, `&#1178;ала`. */

import {ImportError} from "../importError.js";
import type {Delimiter} from "../importFile.js";
import {ownRoles} from "../ownFiles.js";
import {delimitedReader} from "./delimitedRows.js";
import {evenness, rowSizes} from "./rowSizes.js";

/** The letters and signs of Western Europe, in the order of their codes from 160 on. */
const western =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml".split(
    " ",
  );

/** Those that stand in published tables; others are left as they are. */
const named = new Map([
  ...western.map((name, at) => [name, String.fromCharCode(160 + at)] as const),
  ...Object.entries({
    ensp: " ",
    emsp: " ",
    thinsp: "\u2009",
    shy: "",
    Scaron: "Š",
    scaron: "š",
    amp: "&",
    quot: '"',
    apos: "'",
    lt: "<",
    gt: ">",
    bdquo: "„",
    ldquo: "“",
    rdquo: "”",
    lsquo: "‘",
    rsquo: "’",
    ndash: "–",
    mdash: "—",
    hellip: "…",
  }),
]);

const entity = new RegExp(`&(?:#\\d{2,7}|#x[\\da-f]{2,6}|${[...named.keys()].join("|")});`, "gi");

/** As much of the beginning of a text is looked at: the same, however its bytes come. */
const lookedCharacters = 32_768;

/** Stand for what parts cells and rows until these are cut; nothing that people write has them. */
const standIns = 0xe900;
const parting = new Set("\"';,\t|\r\n");
const standIn = /[\ue900-\ue97f]/g;

/**
 * True for a text that has entities of HTML and is cut as evenly or more evenly where each is one letter. Between
 * semicolons an entity left as it is parts a cell in two. This project's own files are taken letter for letter.
 */
export function hasEntities(text: string, delimiter: Delimiter): boolean {
  const begin = text.slice(0, lookedCharacters);
  if (begin.search(entity) < 0 || isOwnText(begin, delimiter)) return false;
  const isWhole = begin.length === text.length;
  const even = (cut: string) => evenness(sizesOf(cut, delimiter, isWhole));
  return even(withoutEntities(begin)) >= even(begin);
}

function isOwnText(text: string, delimiter: Delimiter): boolean {
  let isOwn = false;
  const reader = delimitedReader(delimiter, (_, cells) => {
    isOwn = ownRoles(cells) !== null;
    return false;
  });
  reader.push(text);
  return isOwn;
}

function sizesOf(text: string, delimiter: Delimiter, isWhole: boolean): readonly number[] {
  const sizes: number[] = [];
  try {
    return rowSizes(text, delimiter, isWhole, sizes);
  } catch (error) {
    // Reading says what is wrong with the row after these.
    if (error instanceof ImportError) return sizes;
    throw error;
  }
}

/** The text with a letter for each entity; one that would part cells stands as another until `restored`. */
export const withoutEntities = (text: string): string =>
  text.includes("&") ? text.replaceAll(entity, letterOf) : text;

function letterOf(written: string): string {
  const letter = meaningOf(written.slice(1, -1));
  if (letter === null) return written;
  return parting.has(letter) ? String.fromCharCode(standIns + letter.charCodeAt(0)) : letter;
}

function meaningOf(name: string): string | null {
  // `&Eacute;` and `&eacute;` are two letters; programs that shout write `&NBSP;`.
  if (!name.startsWith("#")) return named.get(name) ?? named.get(name.toLowerCase()) ?? null;
  const code = /x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null;
}

/** A cell with what stood in it as an entity that would have parted it. */
export const restored = (cell: string): string =>
  cell.replaceAll(standIn, (letter) => String.fromCharCode(letter.charCodeAt(0) - standIns));

/** The place from which a piece of text may hold the beginning of an entity that goes on in the next one; its length where none does. */
export function openEntity(text: string): number {
  const begin = text.lastIndexOf("&");
  return begin >= 0 && text.length - begin < longestEntity && !text.includes(";", begin)
    ? begin
    : text.length;
}

const longestEntity = 10;
