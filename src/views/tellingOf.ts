import type {CatalogueContest} from "../catalogue/catalogue.js";
import {askedHouse} from "../rules/askedHouse.js";
import type {Telling} from "../rules/rule.js";
import type {Question} from "../scenario/question.js";
import {groupName} from "./groupName.js";
import type {Setting} from "./lab.js";

/** What the rules of a question are told with, in the reader's language. */
export const tellingOf = (setting: Setting, question: Question, entry: CatalogueContest): Telling => ({
  ...askedHouse(question, entry),
  words: setting.messages.ruleWords,
  nameOf: (group) => groupName(setting, group),
});
