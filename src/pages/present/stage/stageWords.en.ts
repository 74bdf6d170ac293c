import {formats, seats} from "../../../words/grammar/en.js";
import type {StageWords} from "./stageWords.js";

const {counted} = formats;

/** English. */
export const en: StageWords = {
  progress: (step, all) => `${step} / ${all}`,
  step: (number) => `Slide ${number}`,
  end: "End of the talk",
  furtherLists: (lists, own) =>
    `and ${counted(lists, {one: "further list", other: "further lists"})}: ${seats(own)}`,
  empty: "This talk has no slides.",
  paper: {print: "Print", back: "Back to the list of slides"},
  commands: {
    next: "Next slide",
    previous: "Previous slide",
    first: "First slide",
    last: "Last slide",
    "full-screen": "Full screen",
    black: "Black screen",
    overview: "All slides",
    speaker: "Speaker’s window",
    help: "Keys",
    close: "Close; where nothing is open, all slides",
  },
  controls: "Controls of the talk",
  list: "Back to the list of slides",
  isBlack: "The screen is black. Any key or a click lights it.",
  keys: "Keys",
  keyNames: {
    next: "→ ↓ Space PageDown N",
    previous: "← ↑ Shift + Space PageUp P",
    first: "Home",
    last: "End",
    "full-screen": "F",
    black: "B .",
    overview: "O",
    speaker: "S",
    help: "?",
    close: "Esc",
  },
  letters: "Letters are keys of the talk",
  lettersHint:
    "Switch this off if you dictate, or hit letters by accident. Arrows, Space and clickers go on working.",
  swipe: "On a touch screen, swipe to the left or right.",
  blocked: "The browser has not let the window open. Allow windows for this page and press once more.",
  current: "Now",
  following: "Next",
  notes: "Notes",
  noNotes: "No notes for this slide.",
  clock: "Clock",
  elapsed: "Since the start",
  restart: "Start from nought",
  audience: "Window for the audience",
};
