import type {Translated} from "../../catalogue/catalogue.js";
import type {QuestionField} from "./question.js";

/** The count whose rows are looked at. */
export const contestField = (value: string): QuestionField => ({
  name: "contest",
  kind: "contest",
  label: {kk: "Сайлау санағы", ru: "Подсчёт выборов", en: "Count of the election"},
  value,
});

/** The election whose counts are set side by side. */
export const electionField = (value: string): QuestionField => ({
  name: "election",
  kind: "election",
  label: {kk: "Сайлау", ru: "Выборы", en: "Election"},
  value,
});

/** A number that the reader sets. */
export const numberField = (name: string, value: number, label: Translated): QuestionField => ({
  name,
  kind: "number",
  label,
  value: String(value),
});
