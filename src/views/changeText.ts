import {direction} from "../words/direction.js";
import type {Setting} from "./lab.js";

/** A change with its sign and the word for it: “−4 fewer”. `shown` is the figure as it is rounded on screen. */
export const changeText = ({formats, messages}: Setting, change: number, shown = change): string =>
  `${formats.signed(shown)} ${messages.changeWords[direction(change)]}`;
