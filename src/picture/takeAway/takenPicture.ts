import {entryOf} from "../../catalogue/contests.js";
import {type Ground, paletteOf} from "../../views/chart/palette.js";
import type {Setting} from "../../views/lab.js";
import {answerBody} from "../answerPicture.js";
import {answerText, type PictureFacts} from "../answerText.js";
import {chartBody} from "../chartBody.js";
import {chartOfAnswer, chartOfCount} from "../chartText.js";
import {type PictureSize, picture} from "../frame.js";
import type {Typeface} from "../typeface.js";
import type {Beside} from "./drawnBeside.js";
import type {Taken} from "./taken.js";

/** How a picture is wanted. */
export interface PictureWanted {
  readonly size: PictureSize;
  readonly ground: Ground;
}

/** The picture of an answer, or of the charts beside a menu: drawn anew by what drew them on the page. */
export function takenPicture(
  setting: Setting,
  taken: Taken,
  facts: PictureFacts,
  {charts, key}: Beside,
  typeface: Typeface,
  {size, ground}: PictureWanted,
): SVGElement {
  const {catalogue} = setting;
  const answer = taken.answer?.() ?? null;
  const common = {size, typeface, palette: paletteOf(catalogue, ground)};
  if (answer && taken.isAnswer)
    return picture({...common, text: answerText(setting, answer, facts), body: answerBody(setting, answer)});
  const said = {
    title: taken.label,
    under: taken.under?.() ?? [],
    key,
    ...(taken.sources && {sources: taken.sources()}),
    ...(taken.rests && {rests: taken.rests()}),
  };
  const text = answer
    ? chartOfAnswer(setting, answer, said, facts)
    : chartOfCount(setting, entryOf(catalogue, taken.question().contest), said, facts);
  return picture({...common, text, body: chartBody(charts)});
}
