import type {Language} from "../catalogue/language.js";
import {boundsOfPrinted} from "../certainty/bounds/boundsOfPrinted.js";
import {boundsQuestion, whyNoBounds} from "../certainty/bounds/boundsQuestion.js";
import {finish} from "../certainty/longWork.js";
import {buildCatalogue} from "../data/buildCatalogue.js";
import {stationProtocols} from "../data/stationProtocols.js";
import {answerBody} from "../picture/answerPicture.js";
import {answerText} from "../picture/answerText.js";
import {chartBody} from "../picture/chartBody.js";
import {type DrawBody, type PictureSize, picture, pictureSizes} from "../picture/frame.js";
import {svgText} from "../picture/svgText.js";
import {readAddress, writeAddress} from "../rules/address.js";
import {fitQuestion} from "../rules/fitQuestion.js";
import type {Answer} from "../scenario/answer.js";
import type {Ignored} from "../scenario/ignored.js";
import {type Ground, paletteOf} from "../views/chart/palette.js";
import type {Setting} from "../views/lab.js";
import {loadRoundingWords} from "../views/loadRoundingWords.js";
import {parliament} from "../views/parliament/parliament.js";
import {roundingSentence} from "../views/roundingSentence.js";
import {seatBars} from "../views/seatBars.js";
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
  /** Which charts of the answer are drawn; both unless told. */
  readonly chart?: PictureChart;
}

/** The charts of an answer, by the names that the command knows them under. */
export const pictureCharts = ["answer", "parliament", "bars"] as const;
export type PictureChart = (typeof pictureCharts)[number];

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
  chart = "answer",
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
      range: await rangeOf(setting, answer),
    }),
    body: bodyOf(chart, setting, answer),
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

function bodyOf(chart: PictureChart, setting: Setting, answer: Answer): DrawBody {
  // Narrower, the half circle names no party, and no bars beside it do.
  if (chart === "parliament")
    return chartBody([(width) => parliament(setting, answer, Math.max(width, 560))]);
  if (chart === "bars") return chartBody([(width) => seatBars(setting, answer, width)]);
  return answerBody(setting, answer);
}

/** What the rounding of printed percentages leaves open, in a sentence; null where nothing was printed so, or it is not known exactly. */
async function rangeOf(setting: Setting, answer: Answer): Promise<string | null> {
  const question = whyNoBounds(answer) ? null : boundsQuestion(answer);
  const bounds = question && finish(boundsOfPrinted(question));
  return bounds?.isExact
    ? roundingSentence(setting, await loadRoundingWords(setting.language), bounds)
    : null;
}

const queryOf = (address: string): string =>
  address.includes("?") ? address.slice(address.indexOf("?")) : "";
