import {entryOf} from "../../catalogue/contests.js";
import {copyButton} from "../../views/copyButton.js";
import {download, fileName} from "../../views/download.js";
import {html} from "../../views/html.js";
import type {Setting} from "../../views/lab.js";
import {today} from "../../views/today.js";
import type {PictureFacts} from "../answerText.js";
import {type PictureSize, pictureSizes} from "../frame.js";
import {svgText} from "../svgText.js";
import {drawnBeside} from "./drawnBeside.js";
import {loadTakeAwayWords} from "./loadWords.js";
import {pngFile} from "./pngFile.js";
import {questionFile} from "./questionFile.js";
import {type ReadTable, tableRows} from "./tableRows.js";
import type {TableFormat, Taken} from "./taken.js";
import {takenPicture} from "./takenPicture.js";
import {tableFile} from "./takenTable.js";
import {talkPart} from "./talkPart.js";
import {typefaceFile} from "./typefaceFile.js";
import type {TakeAwayWords} from "./words.js";

/** Fills the menu with what there is to take away as the page is now. */
export async function fillMenu(
  menu: HTMLElement,
  control: Element,
  setting: Setting,
  taken: Taken,
): Promise<void> {
  const words = await loadTakeAwayWords(setting.language);
  const status = html`<p class="hint" role="status"></p>`;
  /** Does what was chosen, and says what came of it. */
  const save = async (name: string, failed: string, make: () => Promise<Blob>): Promise<void> => {
    status.textContent = words.working;
    try {
      download(await make(), name);
      status.textContent = words.saved(name);
    } catch {
      status.textContent = failed;
    }
  };
  const isThere = !taken.answer || taken.answer() !== null;
  const shown = !isThere
    ? []
    : [
        ...pictures(setting, words, taken, control, save),
        ...tablesOf(setting, words, taken, control).map((table) =>
          tableLine(setting, words, taken, table, save),
        ),
        ...scenarioLines(setting, words, taken, save),
        ...talkPart(setting, words, taken),
      ];
  menu.replaceChildren(...(shown.length > 0 ? shown : [html`<p>${words.nothing}</p>`]), status);
}

type Save = (name: string, failed: string, make: () => Promise<Blob>) => Promise<void>;

/** Two sizes of the picture, each in two forms, where there is a chart. */
function pictures(
  setting: Setting,
  words: TakeAwayWords,
  taken: Taken,
  control: Element,
  save: Save,
): readonly HTMLElement[] {
  if (!taken.isAnswer && drawnBeside(control).charts.length === 0) return [];
  const dark: HTMLInputElement = html`<input type="checkbox">`;
  const make = async (size: PictureSize, form: "png" | "svg"): Promise<Blob> => {
    const ground = dark.checked ? "dark" : "light";
    const typeface = await typefaceFile();
    const drawn = takenPicture(setting, taken, factsOf(words, taken), drawnBeside(control), typeface, {
      size,
      ground,
    });
    const svg = svgText(drawn);
    return form === "svg" ? new Blob([svg], {type: "image/svg+xml"}) : pngFile(svg, pictureSizes[size]);
  };
  const line = (size: PictureSize): HTMLElement => {
    const button = (form: "png" | "svg") => {
      const name = `${nameOf(setting, taken, taken.label)}-${pictureSizes[size].join("x")}.${form}`;
      return html`<button type="button" class="quiet-button" data-picture=${`${size}-${form}`} @click=${() => save(name, words.failed.picture, () => make(size, form))}>${form.toUpperCase()}<span class="visually-hidden">: ${words.picture}, ${words.sizes[size]}</span></button>`;
    };
    return html`<li><span>${words.sizes[size]}</span> ${button("png")} ${button("svg")}</li>`;
  };
  return [
    html`<div class="take-away-part"><b>${words.picture}</b><ul>${line("wide")}${line("square")}</ul><label class="check">${dark}<span>${words.dark}</span></label></div>`,
  ];
}

/** The tables there are: those beside the menu, one that stands elsewhere, or the rows of the chart. */
function tablesOf(
  {language}: Setting,
  words: TakeAwayWords,
  {label, table, rows}: Taken,
  control: Element,
): readonly (() => ReadTable | null)[] {
  if (rows)
    return [
      () => {
        const own = rows(words.rows);
        return own && {name: label, ...typed(own)};
      },
    ];
  const found = table ? [...document.querySelectorAll<HTMLTableElement>(table)] : drawnBeside(control).tables;
  return found.map((one) => () => tableRows(one, language, words.columns));
}

/** The types of columns whose cells are numbers already. */
const typed = ({columns, rows}: {columns: readonly string[]; rows: ReadTable["rows"]}) => ({
  columns: columns.map((name, column) => {
    const cells = rows.map((row) => row[column]).filter((cell) => cell !== null);
    const isOfNumbers = cells.length > 0 && cells.every((cell) => typeof cell === "number");
    if (!isOfNumbers) return {name, sqlType: "VARCHAR", kind: "text"} as const;
    return cells.every((cell) => Number.isInteger(cell))
      ? ({name, sqlType: "BIGINT", kind: "whole"} as const)
      : ({name, sqlType: "DOUBLE", kind: "decimal"} as const);
  }),
  rows,
});

function tableLine(
  setting: Setting,
  words: TakeAwayWords,
  taken: Taken,
  read: () => ReadTable | null,
  save: Save,
): HTMLElement {
  const title = read()?.name || taken.label;
  const button = (format: TableFormat) => {
    const make = (): Promise<Blob> => {
      const table = read();
      if (!table) throw new Error("no rows");
      return tableFile(setting, words, taken, factsOf(words, taken), table, format);
    };
    const name = `${nameOf(setting, taken, title)}.${format}`;
    return html`<button type="button" class="quiet-button" data-table=${format} @click=${() => save(name, words.failed.table, async () => make())}>${words.formats[format]}<span class="visually-hidden">: ${title}</span></button>`;
  };
  return html`<div class="take-away-part"><b>${words.table}</b> <span class="quiet">${title}</span><ul><li>${button("csv")} ${button("xlsx")}</li></ul></div>`;
}

/** Of the whole answer: the scenario for the command, and the link. */
function scenarioLines(
  setting: Setting,
  words: TakeAwayWords,
  taken: Taken,
  save: Save,
): readonly HTMLElement[] {
  const {answer, stations} = taken;
  if (!taken.isAnswer || !answer || !stations) return [];
  const {messages} = setting;
  const make = async (): Promise<Blob> => {
    const known = await stations();
    const now = answer();
    if (!now) throw new Error("no answer");
    return questionFile(now, known);
  };
  const name = `mandat-${fileName(taken.question().contest)}.jsonl`;
  const copy = copyButton({
    label: messages.copyLink,
    text: () => addressNow(taken),
    copied: messages.linkCopied,
    notCopied: messages.linkNotCopied,
  });
  return [
    html`<div class="take-away-part"><b>${words.scenario}</b><ul><li><button type="button" class="quiet-button" data-scenario @click=${() => save(name, words.failed.scenario, make)}>${words.json}</button> ${copy}</li></ul></div>`,
  ];
}

/** What a file is called: the contest and the chart. */
const nameOf = ({catalogue}: Setting, {question}: Taken, title: string): string =>
  `mandat-${fileName(entryOf(catalogue, question().contest).id)}-${fileName(title)}`;

const addressNow = ({address}: Taken): string => address?.() ?? location.href.split("#")[0];

function factsOf(words: TakeAwayWords, {drawn, range, ...taken}: Taken): PictureFacts {
  return {
    address: addressNow(taken),
    day: today(),
    onlyHere: words.onlyHere,
    ...(drawn && {drawn: drawn()}),
    ...(range && {range: range()}),
  };
}
