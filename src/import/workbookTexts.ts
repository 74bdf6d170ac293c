import {Parser} from "saxen";
import {ImportError} from "./importError.js";
import {limits} from "./limits.js";
import type {Work} from "./work.js";
import {type Archive, localName} from "./workbookArchive.js";

/** The texts that cells refer to by their place in this list. Readings of East Asian names are no part of a text. */
export async function sharedTexts(archive: Archive, part: string, work: Work): Promise<readonly string[]> {
  if (archive.size(part) > limits.wholeBytes)
    throw new ImportError({fault: "too-large", limit: limits.wholeBytes}, null);
  const texts: string[] = [];
  let text = "";
  let isText = false;
  let isReading = false;
  const parser = new Parser();
  parser.on("openTag", (tag, _attributes, _decode, isEmpty) => {
    const name = localName(tag);
    if (name === "si") text = "";
    if (name === "rPh") isReading = !isEmpty;
    if (name === "t") isText = !isEmpty && !isReading;
  });
  parser.on("text", (raw, decode) => {
    if (isText) text += decode(raw);
  });
  parser.on("cdata", (raw) => {
    if (isText) text += raw;
  });
  parser.on("closeTag", (tag) => {
    const name = localName(tag);
    if (name === "t") isText = false;
    if (name === "rPh") isReading = false;
    if (name === "si") texts.push(unescaped(text));
  });
  await archive.parse(part, parser, work);
  return texts;
}

/** Characters that XML cannot hold stand as `_x000D_` in a workbook. */
export const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
