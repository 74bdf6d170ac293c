import "../charts/document.js";

import type {PreparedStations} from "../../src/scenario/answer.js";
import {prepareStations} from "../../src/scenario/answer.js";
import type {Question} from "../../src/scenario/question.js";
import {type Address, ownAddress} from "../../src/views/address.js";
import {fragment, type Part} from "../../src/views/html.js";
import {type Lab, openLab} from "../../src/views/lab.js";
import {type ElectionName, questionOf} from "../../src/workshop/elections.js";
import {catalogue, type Language, sheetOf} from "../charts/elections.js";
import {messagesIn} from "../words/allMessages.js";

/** The contests that the tests of views are about: one without stations of its own to wait for, one that a law filled. */
export const official = "mazhilis-2021-official";
export const observers = "mazhilis-2021-observers";
export const official2023 = "mazhilis-2023-official";

const prepared = new Map<string, PreparedStations>();

/** The stations of a contest, as a page has them after it loaded them; prepared once. */
export async function stationsOf(contest: string): Promise<PreparedStations> {
  const stations = prepared.get(contest) ?? prepareStations(sheetOf(contest).sheet.table);
  prepared.set(contest, stations);
  return stations;
}

/** Stations that never come. */
export const never = (): Promise<never> => new Promise(() => {});

/** What is special about a lab. */
export interface LabAsked {
  readonly language?: Language;
  /** What its address asks. */
  readonly query?: string;
  readonly address?: Address;
  readonly name?: string;
  readonly loadStations?: (contest: string) => Promise<PreparedStations>;
}

/** A lab on the real catalogue, in English and with an address that nobody sees unless told. */
export const aLab = ({
  language = "en",
  query = "",
  address = ownAddress(query),
  name,
  loadStations = stationsOf,
}: LabAsked = {}): Lab =>
  openLab({catalogue, language, messages: messagesIn(language), loadStations, address, ...(name && {name})});

/** A lab that has answered an election, its stations loaded where it needs them. */
export async function labOn(name: ElectionName, asked: LabAsked = {}): Promise<Lab> {
  const lab = aLab(asked);
  lab.ask(questionOf(catalogue, name));
  await loaded();
  return lab;
}

/** The same question with other rules. */
export const withRules = (question: Question, rules: Partial<Question["scenario"]>): Question => ({
  ...question,
  scenario: {...question.scenario, ...rules},
});

/** Lets what was asked for come. */
export const loaded = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Puts what was drawn into the document, as a page does; what is drawn later finds it there. */
export function onPage(...drawn: readonly (Node | Part)[]): HTMLElement {
  const page = document.createElement("main");
  page.append(fragment`${drawn}`);
  document.body.replaceChildren(page);
  return page;
}

/** The one element of a selector. @throws where there is none. */
export function the<Found extends Element = HTMLInputElement>(
  selector: string,
  within: ParentNode = document,
): Found {
  const found = within.querySelector<Found>(selector);
  if (!found) throw new Error(`nothing on the page is ${selector}`);
  return found;
}

/** A text as it is read: white space in one. */
export const read = (drawn: Node | Part | null): string => {
  const node = drawn === null || "nodeType" in drawn ? drawn : fragment`${drawn}`;
  return (node?.textContent ?? "").replace(/\s+/g, " ").trim();
};

/** Types a text into a box, as a reader does who replaces what stood there. */
export function type(box: HTMLInputElement, text: string): void {
  box.focus();
  box.value = text;
  box.dispatchEvent(new Event("input", {bubbles: true}));
}

/** Leaves a box after typing. */
export function leave(box: HTMLInputElement): void {
  box.dispatchEvent(new Event("change", {bubbles: true}));
  box.blur();
}

/** Presses a key in an element; true when the page has taken it. */
export function press(element: HTMLElement, key: string): boolean {
  element.focus();
  const event = new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true});
  element.dispatchEvent(event);
  return event.defaultPrevented;
}

/** Chooses an option of a drop-down. */
export function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event("change", {bubbles: true}));
}
