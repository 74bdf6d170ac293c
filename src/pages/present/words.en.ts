import {quotation} from "../../words/grammar/en.js";
import type {PresentWords} from "./words.js";

/** English. */
export const en: PresentWords = {
  title: "Present",
  lead: "A talk is a list of slides: each shows the answer to a question of the lab, or words alone. It stays in this browser until you share it.",
  talk: "Talk",
  readyTalk: "Ready talk: the observers’ recommendations",
  linkedTalk: "From the link",
  unnamed: "Without a name",
  begin: "New talk",
  open: "Open a file",
  remove: "Delete this talk",
  readyNote:
    "This talk is ready to be given: it goes through the observers’ recommendations and says only what can be said in public. Copy it to change it.",
  linkedNote: "This talk came with a link and is not kept in this browser. Copy it to keep and change it.",
  copy: "Copy as my own talk",
  notKept:
    "This browser keeps nothing here: the talk lasts as long as this page is open. Save it as a file before you leave.",
  kept: "Kept in this browser.",
  refusals: {
    "too-large": "This is longer than any talk can be, so it was not opened. What you had is as it was.",
    "no-json": "This file holds no talk: it is no file that this page has saved. What you had is as it was.",
    "no-talk": "This holds no talk that can be read. What you had is as it was.",
    "later-version":
      "This talk was saved by a later version of this page. Reload the page and open it again. What you had is as it was.",
    "too-much":
      "There is more in it than a talk can hold: a hundred slides, with titles, notes and links of limited length. What you had is as it was.",
    "no-link":
      "This is no link of the lab. Copy the address of the lab while it shows what you want to show, and paste it here.",
    "unknown-election": "This link asks for an election that is not known here, so it was not added.",
    "not-on-device":
      "This link asks for protocols that were loaded in another browser. Load the same files here first, then add it.",
    full: "A talk holds a hundred slides, and this one has them all.",
  },
  name: "Name of the talk",
  steps: "Slides",
  noSteps: "There is no slide yet.",
  step: (number) => `Slide ${number}`,
  stepTitle: "Title",
  titleHint: "Left empty, the sentence of the answer stands there",
  notes: "Notes, for the speaker alone",
  levers: "Levers on the slide",
  words: "Words alone",
  toLab: "Open in the lab",
  up: (number) => `Move slide ${number} up`,
  down: (number) => `Move slide ${number} down`,
  removeStep: (number) => `Remove slide ${number}`,
  upShort: "Up",
  downShort: "Down",
  removeShort: "Remove",
  keys: "Alt + ↑ and Alt + ↓ move the slide that you are in.",
  moved: (from, to) => `Slide ${from} is now slide ${to}.`,
  stepRemoved: (title) => `Removed: ${quotation(title)}.`,
  talkRemoved: (title) => `Deleted: the talk ${quotation(title)}.`,
  undo: "Undo",
  add: "Add a slide",
  paste: "Link of the lab",
  pasteHint: "The address of the lab, of sensitivity or of the evidence page",
  addLink: "Add",
  addWords: "Add a slide of words",
  added: (number) => `Added as slide ${number}.`,
  share: "Share",
  shareHint:
    "The link holds the whole talk, notes included, in the part after # that no browser sends to a server.",
  copyLink: "Copy the link of the talk",
  linkCopied: "Copied.",
  linkNotCopied: "This browser does not let a page copy: the link stands in the field.",
  linkField: "Link of the talk",
  save: "Save as a file",
};
