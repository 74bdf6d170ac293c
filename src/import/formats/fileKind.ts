/** What a file is that is no table, by its first bytes and by what an archive has in it, whatever its name says. */
import {ImportError} from "../importError.js";
import type {ImportFile, OtherKind} from "../importFile.js";
import {readBytes} from "./readBytes.js";

/** @throws ImportError where the file is one of `otherKinds` by its first bytes; a ZIP archive is looked into later. */
export async function refuseOtherKinds(file: ImportFile): Promise<void> {
  const head = await readBytes(file, 0, headBytes);
  const kind = kindOfBytes(head) ?? kindOfText(textOfHead(head));
  if (kind) throw new ImportError({fault: "other-kind", kind}, file.name);
}

/** What a ZIP archive is that has no workbook in it, by the names of its parts. */
export async function kindOfArchive(file: ImportFile, parts: readonly string[]): Promise<OtherKind> {
  const has = (pattern: RegExp) => parts.some((part) => pattern.test(part));
  // An OpenDocument file says in its first part, which is not packed, what it is.
  const head = lettersOf(await readBytes(file, 0, 200));
  if (/opendocument\.(text|presentation|graphics)/.test(head)) return "document";
  if (has(/^content\.xml$/)) return "ods";
  if (has(/^xl\/workbook\.bin$/)) return "xlsb";
  if (has(/^(word|ppt)\//)) return "document";
  return has(/\.iwa$|^Index\.zip$/) ? "numbers" : "archive";
}

const lettersOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

const headBytes = 4096;

/** What files begin with, their bytes read as letters: a text, and where in the file it stands if not at the start. */
const beginnings: readonly (readonly [OtherKind, string, number?])[] = [
  ["pdf", "%PDF-"],
  ["image", "\x89PNG"],
  ["image", "\xff\xd8\xff"],
  ["image", "GIF8"],
  ["image", "II*\0"],
  ["image", "MM\0*"],
  ["image", "WEBP", 8],
  ["image", "AT&TFORM"],
  ["image", "ftyp", 4],
  ["archive", "\x1f\x8b"],
  ["archive", "7z\xbc\xaf"],
  ["archive", "Rar!"],
  ["archive", "BZh9"],
  ["archive", "\xfd7zXZ"],
  ["archive", "\x28\xb5\x2f\xfd"],
  ["archive", "ustar", 257],
  ["database", "SQLite format 3"],
  ["database", "Standard Jet DB", 4],
  ["database", "Standard ACE DB", 4],
  ["database", "<stata_dta>"],
  ["database", "$FL2"],
  ["document", "{\\rtf"],
];

function kindOfBytes(head: Uint8Array): OtherKind | null {
  const text = lettersOf(head.subarray(0, 300));
  return beginnings.find(([, letters, at = 0]) => text.startsWith(letters, at))?.[0] ?? null;
}

function textOfHead(head: Uint8Array): string {
  const [first, second] = head;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(head).trimStart();
}

const htmlTag =
  /^(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body|table|meta|title|style|script|div|center|font|p|tr|h\d)\b/i;

function kindOfText(text: string): OtherKind | null {
  if (htmlTag.test(text) || /^MIME-Version:/i.test(text)) return "html";
  if (/^<\?xml\b/i.test(text)) return /<html\b/i.test(text) ? "html" : "xml";
  return /^(\{\s*("|\}\s*$)|\[\s*([[{"\d\]-]|null\b|true\b|false\b))/.test(text) ? "json" : null;
}
