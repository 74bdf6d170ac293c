import {FileAttachment} from "observablehq:stdlib";
import type {Typeface} from "../typeface.js";

let asked: Promise<Typeface> | null = null;

/** The typeface of pictures, fetched when the first is made, and again after a failure. */
export function typefaceFile(): Promise<Typeface> {
  asked ??= FileAttachment("../../press/typeface.json").json<Typeface>();
  asked.catch(() => {
    asked = null;
  });
  return asked;
}
