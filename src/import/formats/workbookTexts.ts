import {ImportError} from "../importError.js";
import {limits} from "../limits.js";
import type {Work} from "../work.js";
import {type Archive, localName} from "./workbookArchive.js";

/** The texts that cells refer to by their place in this list. Readings of East Asian names are no part of a text. */
export async function sharedTexts(archive: Archive, part: string, work: Work): Promise<readonly string[]> {
  if (archive.size(part) > limits.wholeBytes)
    throw new ImportError({fault: "unpacked-too-large", limit: limits.wholeBytes}, null);
  const texts: string[] = [];
  let text = "";
  let isText = false;
  let isReading = false;
  const add = (more: string): void => {
    text += more;
    if (text.length > limits.cellCharacters)
      throw new ImportError({fault: "text-too-long", limit: limits.cellCharacters}, null);
  };
  await archive.parse(
    part,
    {
      openTag(tag, _attributes, _decode, isEmpty) {
        const name = localName(tag);
        if (name === "si") text = "";
        if (name === "rPh") isReading = !isEmpty;
        if (name === "t") isText = !isEmpty && !isReading;
      },
      text(raw, decode) {
        if (isText) add(decode(raw));
      },
      cdata(raw) {
        if (isText) add(raw);
      },
      closeTag(tag) {
        const name = localName(tag);
        if (name === "t") isText = false;
        if (name === "rPh") isReading = false;
        if (name === "si") texts.push(unescaped(text));
        if (texts.length > limits.texts)
          throw new ImportError({fault: "too-many-cells", limit: limits.texts}, null);
      },
    },
    work,
  );
  return texts;
}

/** Characters that XML cannot hold stand as `_x000D_` in a workbook. */
export const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
