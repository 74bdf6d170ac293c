import type {Language} from "../catalogue/language.js";
import {buildCatalogue} from "../data/buildCatalogue.js";
import {stationProtocols} from "../data/stationProtocols.js";
import {answerBody} from "../picture/answerPicture.js";
import {answerText} from "../picture/answerText.js";
import {type PictureSize, picture, pictureSizes} from "../picture/frame.js";
import {svgText} from "../picture/svgText.js";
import {readAddress, writeAddress} from "../rules/address.js";
import {fitQuestion} from "../rules/fitQuestion.js";
import type {Ignored} from "../scenario/ignored.js";
import {type Ground, paletteOf} from "../views/chart/palette.js";
import type {Setting} from "../views/lab.js";
import {loadMessages} from "../words/loadMessages.js";
import {askedAnswer} from "./askedAnswer.js";
import {openPainter} from "./png.js";
import {typeface} from "./typeface.js";

/** Which picture is wanted. */
export interface PictureAsked {
  /** An address of the lab, whole or from its `?` on; empty for the first question. */
  readonly address: string;
  /** Where the site is, for an address that is not whole; left out, the picture names what follows the language. */
  readonly site?: string;
  readonly language: Language;
  readonly size: PictureSize;
  readonly ground: Ground;
  readonly form: "svg" | "png";
}

/** A picture as a file, and what its address asked in vain. */
export interface PictureFile {
  readonly bytes: Uint8Array;
  readonly ignored: readonly Ignored[];
}

/** The picture of the answer to a scenario. @throws InputError where the contest cannot bear a rule. */
export async function fileOf({
  address,
  site,
  language,
  size,
  ground,
  form,
}: PictureAsked): Promise<PictureFile> {
  const catalogue = await buildCatalogue(await stationProtocols());
  const read = readAddress(queryOf(address), catalogue);
  const fit = fitQuestion(read.question, catalogue, true);
  const messages = await loadMessages(language);
  const setting: Setting = {catalogue, language, messages, formats: messages.formats};
  const answer = await askedAnswer(catalogue, fit.question);
  const home = /^https?:/.test(address)
    ? address.split("?")[0]
    : `${(site ?? "").replace(/\/$/, "")}/${language}/`;
  const drawn = picture({
    size,
    typeface: await typeface(),
    palette: paletteOf(catalogue, ground),
    text: answerText(setting, answer, {
      address: home + writeAddress(fit.question, catalogue),
      day: new Date().toISOString().slice(0, 10),
    }),
    body: answerBody(setting, answer),
  });
  const ignored = [...read.ignored, ...fit.ignored];
  if (form === "svg") return {bytes: new TextEncoder().encode(svgText(drawn)), ignored};
  const painter = await openPainter();
  try {
    return {bytes: painter.png(svgText(drawn), pictureSizes[size][0]), ignored};
  } finally {
    await painter.close();
  }
}

const queryOf = (address: string): string =>
  address.includes("?") ? address.slice(address.indexOf("?")) : "";
