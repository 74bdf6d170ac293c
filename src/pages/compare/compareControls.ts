import {writeAddress} from "../../rules/address.js";
import {askedHouse} from "../../rules/askedHouse.js";
import {addable, ownColumn} from "../../rules/comparisonAddress.js";
import {leversAsTold} from "../../rules/placed.js";
import {mostColumns, presetColumns, sameColumns, withContest} from "../../scenario/comparison.js";
import {type ContestChoice, contestPicker} from "../../views/contestPicker.js";
import {fragment, html, svg} from "../../views/html.js";
import {hypotheticalNotice} from "../../views/hypotheticalNotice.js";
import {percentBox} from "../../views/percentBox.js";
import {controlWords} from "../../views/ruleControl.js";
import {follow} from "../../views/view.js";
import {presetName} from "./columnNames.js";
import type {Compare} from "./compare.js";
import type {CompareState, ShownColumn} from "./state.js";

/** Says aloud what the controls did. */
const announce = (text: string): void => {
  const place = document.getElementById("compare-said");
  if (place) place.textContent = text;
};

/** The row of controls under the rules: its cells stay while columns move, and keep the focus. */
export function columnControls(compare: Compare): HTMLElement {
  const cells = new Map<number, ControlCell>();
  const row = html`<tr class="compare-controls"><th scope="row">${compare.words.table.column}</th></tr>`;
  const baseline = html`<td class="base"></td>`;
  const show = (): void => {
    const {shown, baseline: law} = compare.state.value;
    const focused = row.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
    for (const key of [...cells.keys()].filter((known) => !shown.some((one) => one.key === known)))
      cells.delete(key);
    const wanted = shown.map(({key}) => {
      const cell = cells.get(key) ?? controlCell(compare, key);
      cells.set(key, cell);
      return cell.element;
    });
    baseline.replaceChildren(labLink(compare, law));
    const order = [row.firstElementChild as Element, baseline, ...wanted];
    if (
      order.some((element, index) => row.children[index] !== element) ||
      row.children.length !== order.length
    )
      row.replaceChildren(...order);
    for (const cell of cells.values()) cell.show();
    if (focused) keepFocus(focused);
  };
  follow(show);
  return row;
}

/** A sign of few strokes: fonts do not all have arrows. */
const icon = (path: string): SVGElement =>
  svg`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} fill="none" stroke="currentColor" stroke-width="1.75"></path></svg>`;

/** Gives the focus back after a move; a button that can do no more hands it to its neighbour. */
function keepFocus(focused: HTMLElement): void {
  if (!focused.isConnected) return;
  const isIdle = focused instanceof HTMLButtonElement && focused.disabled;
  const target = isIdle ? focused.parentElement?.querySelector<HTMLElement>("button:enabled") : focused;
  if (target !== document.activeElement) target?.focus();
}

interface ControlCell {
  readonly element: HTMLElement;
  readonly show: () => void;
}

const labLink = (compare: Compare, {answer, name}: ShownColumn): Node =>
  html`<a class="compare-lab" href=${`./${writeAddress(answer.question, compare.catalogue)}`} aria-label=${compare.words.openInLabLong(name)}>${compare.words.openInLab}</a>`;

function controlCell(compare: Compare, key: number): ControlCell {
  const {words} = compare;
  const left = html<HTMLButtonElement>`<button type="button" class="quiet-button" data-act="left" @click=${() => move(compare, key, -1)}>${icon("M10 3.5L5.5 8L10 12.5")}</button>`;
  const right = html<HTMLButtonElement>`<button type="button" class="quiet-button" data-act="right" @click=${() => move(compare, key, 1)}>${icon("M6 3.5L10.5 8L6 12.5")}</button>`;
  const away = html<HTMLButtonElement>`<button type="button" class="quiet-button" data-act="remove" @click=${() => remove(compare, key)}>${icon("M4.5 4.5L11.5 11.5M11.5 4.5L4.5 11.5")}</button>`;
  const adjust = html<HTMLButtonElement>`<button type="button" class="quiet-button" data-act="adjust" @click=${() => copyToAdjust(compare, key)}>${words.adjust}</button>`;
  const link = html`<span></span>`;
  const boxes = ownBoxes(compare, key);
  const element = html`<td><div class="compare-buttons">${left}${right}${away}<span class="compare-links">${link}${adjust}</span></div>${boxes.element}</td>`;
  const label = (button: HTMLButtonElement, text: string): void => {
    button.title = text;
    button.setAttribute("aria-label", text);
  };
  const show = (): void => {
    const {shown, picked} = compare.state.value;
    const place = shown.findIndex((one) => one.key === key);
    const column = shown[place];
    if (!column) return;
    element.className = key === picked ? "picked" : "";
    const isOwn = column.column?.kind === "own";
    label(left, words.left(column.name));
    label(right, words.right(column.name));
    label(away, words.remove(column.name));
    label(adjust, words.adjustLong(column.name));
    left.disabled = place === 0;
    right.disabled = place === shown.length - 1;
    adjust.hidden = isOwn;
    adjust.disabled = shown.length >= mostColumns;
    link.replaceChildren(...(column.answer.state === "unavailable" ? [] : [labLink(compare, column)]));
    boxes.element.hidden = !isOwn;
    if (isOwn) boxes.show(column);
  };
  return {element, show};
}

function move(compare: Compare, key: number, by: -1 | 1): void {
  const {comparison, shown} = compare.state.value;
  const from = shown.findIndex((one) => one.key === key);
  const to = from + by;
  if (to < 0 || to >= shown.length) return;
  const swap = <Item>(items: readonly Item[]): Item[] =>
    items.map((item, index) => (index === from ? items[to] : index === to ? items[from] : item));
  const {name} = shown[from];
  compare.change({...comparison, columns: swap(comparison.columns)}, swap(shown.map((one) => one.key)));
  announce(compare.words.said.moved(name, to + 1, shown.length));
}

function remove(compare: Compare, key: number): void {
  const {comparison, shown} = compare.state.value;
  const place = shown.findIndex((one) => one.key === key);
  const {name} = shown[place];
  const keep = <Item>(items: readonly Item[]): Item[] => items.filter((_, index) => index !== place);
  compare.change({...comparison, columns: keep(comparison.columns)}, keep(shown.map((one) => one.key)));
  const buttons = document.querySelectorAll<HTMLElement>('#compare-table [data-act="remove"]');
  (buttons[Math.min(place, buttons.length - 1)] ?? document.getElementById("add-column"))?.focus();
  announce(compare.words.said.removed(name));
}

/** A preset stays what it is: to adjust it makes a copy of the reader's own beside it. */
function copyToAdjust(compare: Compare, key: number): void {
  const {comparison, shown} = compare.state.value;
  const place = shown.findIndex((one) => one.key === key);
  const copy = ownColumn(shown[place].answer.question);
  const insert = <Item>(items: readonly Item[], item: Item): Item[] => [
    ...items.slice(0, place + 1),
    item,
    ...items.slice(place + 1),
  ];
  compare.change(
    {...comparison, columns: insert(comparison.columns, copy)},
    insert<number | null>(
      shown.map((one) => one.key),
      null,
    ),
  );
  const made = compare.state.value.shown[place + 1];
  document.getElementById(`own-threshold-${made.key}`)?.focus();
  announce(compare.words.said.added(made.name));
}

/** The levers of a scenario of the reader's own, as number boxes. */
function ownBoxes(
  compare: Compare,
  key: number,
): {readonly element: HTMLElement; readonly show: (column: ShownColumn) => void} {
  const {words, messages} = compare;
  const error = html`<p class="field-error" id=${`own-error-${key}`} role="alert"></p>`;
  const fields = leversAsTold().flatMap((rule) => {
    const {control} = rule;
    if (control.kind !== "percent") return [];
    const name =
      control.id in words.boxes
        ? words.boxes[control.id as keyof typeof words.boxes]
        : controlWords(compare, rule).label;
    const box = percentBox(compare, {
      id: `own-${control.id}-${key}`,
      label: name,
      errorId: error.id,
      step: control.place.step,
      take: (percent) => {
        error.textContent = typeof percent === "number" ? "" : messages.notAPercentage(100);
        const own = compare.state.value.shown.find((one) => one.key === key);
        if (own?.column?.kind === "own" && typeof percent === "number")
          compare.edit(key, ownColumn(control.set(own.answer.question, percent)));
      },
    });
    const read = ({answer: {question}}: ShownColumn): number | null =>
      control.value(question, askedHouse(question, compare.state.value.entry));
    return [{name, box, read}];
  });
  const element = html`<div class="compare-own">${fields.map(
    ({name, box}) =>
      html`<label><span>${name}</span><span class="lever-box">${box.element}<span aria-hidden="true">%</span></span></label>`,
  )}${error}</div>`;
  const show = (column: ShownColumn): void => {
    for (const {name, box, read} of fields) {
      box.element.setAttribute("aria-label", words.boxOf(name, column.name));
      box.show(read(column));
    }
  };
  return {element, show};
}

/** Chooses the contest of every column at once. */
export const compareContestPicker = (compare: Compare): HTMLElement =>
  contestPicker(compare, contestOf(compare));

/** Says that every column stands on a count that nobody made, and leads back to the published one. */
export const comparedCountNotice = (compare: Compare): HTMLElement =>
  hypotheticalNotice(compare, contestOf(compare), "compare-region");

const contestOf = (compare: Compare): ContestChoice<CompareState> => ({
  state: compare.state,
  entry: ({entry}) => entry,
  open: (contest) => compare.change(withContest(compare.state.value.comparison, compare.catalogue, contest)),
});

/** Adds a preset that is not there, or a scenario of the reader's own; and the way back to the presets. */
export function addColumn(compare: Compare): HTMLElement {
  const {words, catalogue} = compare;
  const select: HTMLSelectElement = html`<select id="add-column"></select>`;
  const button: HTMLButtonElement = html`<button type="button" class="quiet-button" id="add-button">${words.addButton}</button>`;
  const reset: HTMLButtonElement = html`<button type="button" class="quiet-button" id="reset-columns">${words.reset}</button>`;
  const full = html`<span class="quiet" id="compare-full"></span>`;
  button.addEventListener("click", () => {
    const {comparison, shown} = compare.state.value;
    const chosen = addable(comparison, catalogue).find(({id}) => id === select.value);
    if (!chosen) return;
    compare.change({...comparison, columns: [...comparison.columns, chosen.column]}, [
      ...shown.map((one) => one.key),
      null,
    ]);
    announce(words.said.added(compare.state.value.shown.at(-1)?.name ?? ""));
  });
  reset.addEventListener("click", () => {
    const {comparison} = compare.state.value;
    compare.change({...comparison, columns: presetColumns(catalogue, comparison.contest)}, []);
  });
  const show = (): void => {
    const {comparison} = compare.state.value;
    const isFull = comparison.columns.length >= mostColumns;
    const chosen = select.value;
    const offered = addable(comparison, catalogue);
    select.replaceChildren(
      ...offered.map(
        ({id, column}) =>
          html`<option value=${id}>${column.kind === "own" ? words.addOwn : presetName(compare, column)}</option>`,
      ),
    );
    select.value = offered.some(({id}) => id === chosen) ? chosen : "own";
    if (isFull && document.activeElement === button) reset.focus();
    select.disabled = button.disabled = isFull;
    full.textContent = isFull ? words.full(mostColumns + 1) : "";
    reset.disabled = sameColumns(comparison.columns, presetColumns(catalogue, comparison.contest));
  };
  follow(show);
  return html`<div class="compare-add"><div class="choice"><label for="add-column">${words.add}</label>${select}</div>${button}${reset}${full}<span class="visually-hidden" role="status" id="compare-said"></span></div>`;
}

/** Chooses the column beside the law where there is room for one: on a phone. */
export function columnPicker(compare: Compare): HTMLElement {
  const {words} = compare;
  const select: HTMLSelectElement = html`<select id="pick-column" @change=${() => compare.pick(Number(select.value))}></select>`;
  const choice = html`<div class="choice compare-pick"><label for="pick-column">${words.pick}</label>${select}</div>`;
  follow(() => {
    const {shown, picked} = compare.state.value;
    select.replaceChildren(
      ...shown.map(({key, name}) => html`<option value=${String(key)}>${name}</option>`),
    );
    select.value = String(picked);
    choice.hidden = shown.length < 2;
  });
  return choice;
}

/** What the marks in the cells mean. */
export const compareKey = ({words}: Compare): Node =>
  fragment`<p class="hint key"><span><i class="compare-key-list"></i>${words.key.list}</span><span><i class="compare-key-district"></i>${words.key.district}</span><span><i class="compare-key-open"></i>${words.key.open}</span><span><i class="compare-key-lines"></i>${words.key.half}</span><span><b>${words.key.changed}</b></span></p>`;
