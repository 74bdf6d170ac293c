import {type Archive, localName} from "./workbookArchive.js";

/**
 * Which styles show dates: numbers under them are days, and no counts. By their number format, one of those that
 * every workbook has or one of its own that shows years, months, days or hours.
 */
export async function dateStyles(archive: Archive, part: string): Promise<readonly boolean[]> {
  const own = new Map<string, boolean>();
  const formats: string[] = [];
  let isCellStyle = false;
  await archive.parse(part, {
    openTag(tag, attributes, decode) {
      const name = localName(tag);
      if (name === "numFmt") {
        const {numFmtId = "", formatCode = ""} = attributes();
        own.set(numFmtId, showsDate(decode(formatCode)));
      }
      if (name === "cellXfs") isCellStyle = true;
      if (name === "xf" && isCellStyle) formats.push(attributes().numFmtId ?? "0");
    },
    closeTag(tag) {
      if (localName(tag) === "cellXfs") isCellStyle = false;
    },
  });
  return formats.map((format) => own.get(format) ?? builtInDates.has(Number(format)));
}

const builtInDates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57]);

/** Colours, conditions and quoted words in a format are no letters of a date. */
const showsDate = (code: string): boolean =>
  /[ymdhs]/i.test(code.replaceAll(/\[[^\]]*\]|"[^"]*"|\\.|General/gi, "").replaceAll(/[eE][+-]/g, ""));

/** Workbooks count days from the end of 1899 or, where they say so, from 1904. */
export async function firstDayOf(archive: Archive, workbook: string): Promise<number> {
  let is1904 = false;
  await archive.parse(workbook, {
    openTag(tag, attributes) {
      if (localName(tag) === "workbookPr") is1904 = ["1", "true"].includes(attributes().date1904 ?? "");
    },
  });
  return is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
}

const dayLength = 86_400_000;

/** The day, and the time where there is one, that a number shown as a date stands for. */
export function dateText(firstDay: number, days: number): string {
  const date = new Date(Math.round(firstDay + days * dayLength));
  if (Number.isNaN(date.getTime())) return String(days);
  return date
    .toISOString()
    .replace(/T00:00:00\.000Z$/, "")
    .replace("T", " ")
    .replace(/\.\d+Z$/, "");
}
