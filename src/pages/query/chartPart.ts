import {signal} from "@preact/signals-core";
import type {ResultTable} from "../../db/resultTable.js";
import {barOrders, type ChartChoice, chartKinds, writeChart} from "../../query/chart/chartChoice.js";
import {chosenChart, columnsFor} from "../../query/chart/chartGuess.js";
import {paletteOf} from "../../views/chart/palette.js";
import {withColours} from "../../views/chart/withColours.js";
import {download} from "../../views/download.js";
import {html} from "../../views/html.js";
import {view} from "../../views/view.js";
import type {ChartBasis} from "./chartFrame.js";
import type {ChartSetting} from "./chartNames.js";
import {resultChart} from "./resultChart.js";

/** A result as a chart, and the choices behind it. */
export interface ChartPartOptions {
  readonly setting: ChartSetting;
  readonly table: ResultTable;
  /** The choices as they stand in the address; null for what suits the columns. */
  readonly chosen: string | null;
  /** Called with what is to stand in the address after each choice. */
  readonly onChoose: (chosen: string) => void;
  /** What is written in the picture about its figures. */
  readonly basis: ChartBasis;
  /** The name of the file that the picture is saved in, without its ending. */
  readonly fileName: string;
}

/** Draws a result as chosen. It keeps its own choices from then on, and tells each of them. */
export function chartPart({
  setting,
  table,
  chosen,
  onChoose,
  basis,
  fileName,
}: ChartPartOptions): HTMLElement {
  const {chart: words} = setting.result;
  const first = chosenChart(table, chosen);
  if (!first) return html`<p class="quiet">${words.noColumns}</p>`;
  const choice = signal(first);
  const choose = (changed: Partial<ChartChoice>): void => {
    const next = chosenChart(table, writeChart({...choice.value, ...changed})) ?? choice.value;
    choice.value = next;
    onChoose(writeChart(next));
  };
  let drawing: SVGElement | null = null;
  const drawn = view(
    choice,
    (now) => now,
    (now, width) => {
      const chart = resultChart(setting, table, now, width, basis);
      drawing = chart.drawing;
      return html`<div>${drawing}${chart.notes.map((note) => html`<p class="hint">${note}</p>`)}</div>`;
    },
    {toWidth: true, urgent: true},
  );
  const save = (): void => {
    if (!drawing) return;
    const taken = withColours(drawing, paletteOf(setting.catalogue, "light"));
    taken.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    download(new Blob([taken.outerHTML], {type: "image/svg+xml"}), `${fileName}.svg`);
  };
  return html`<div class="result-chart">
    ${view(
      choice,
      (now) => now,
      (now) => choices(setting, table, now, choose),
      {urgent: true},
    )}${drawn}
    <p class="action"><button type="button" class="quiet-button" id="save-chart" @click=${save}>${words.save}</button></p></div>`;
}

function choices(
  {result: {chart: words}}: ChartSetting,
  table: ResultTable,
  {kind, x, y, colour, order}: ChartChoice,
  choose: (changed: Partial<ChartChoice>) => void,
): HTMLElement {
  const columns = columnsFor(table, kind);
  const names = (all: readonly string[]) => all.map((name) => ({value: name, label: name}));
  return html`<div class="chart-choices" role="group" aria-label=${words.choices}>
    ${select("kind", words.kind, kinds(words), kind, (value) =>
      // What another kind has no place for is left to what suits it.
      choose(keptBy(table, {kind: value as ChartChoice["kind"], x, y, colour, order})),
    )}
    ${select("x", words.x[kind], names(columns.x), x, (value) => choose({x: value}))}
    ${
      columns.y.length > 0
        ? select(
            "y",
            words.y[kind],
            [...(kind === "bar" ? [{value: "", label: words.countOfRows}] : []), ...names(columns.y)],
            y ?? "",
            (value) => choose({y: value || null}),
          )
        : null
    }
    ${
      columns.colour.length > 0
        ? select(
            "colour",
            words.colour,
            [{value: "", label: words.noColour}, ...names(columns.colour)],
            colour ?? "",
            (value) => choose({colour: value || null}),
          )
        : null
    }
    ${
      kind === "bar"
        ? select(
            "order",
            words.order,
            barOrders.map((value) => ({value, label: words.orders[value]})),
            order,
            (value) => choose({order: value as ChartChoice["order"]}),
          )
        : null
    }</div>`;
}

const kinds = (words: ChartSetting["result"]["chart"]) =>
  chartKinds.map((value) => ({value, label: words.kinds[value]}));

/** A choice with another kind: columns stay where they fit, and else are the first that do. */
function keptBy(table: ResultTable, wanted: ChartChoice): ChartChoice {
  const {x, y, colour} = columnsFor(table, wanted.kind);
  const kept = (name: string | null, offered: readonly string[]): string | null =>
    name !== null && offered.includes(name) ? name : null;
  const newX = kept(wanted.x, x) ?? x[0] ?? wanted.x;
  const needsY = wanted.kind === "line" || wanted.kind === "dot";
  return {
    ...wanted,
    x: newX,
    y:
      kept(wanted.y === newX ? null : wanted.y, y) ??
      (needsY ? (y.find((name) => name !== newX) ?? y[0] ?? null) : null),
    colour: kept(wanted.colour, colour),
  };
}

/** A labelled drop-down. */
function select(
  name: string,
  label: string,
  options: readonly {readonly value: string; readonly label: string}[],
  value: string,
  choose: (value: string) => void,
): HTMLElement {
  const id = `chart-${name}`;
  const element: HTMLSelectElement = html`<select id=${id}>${options.map(
    (option) => html`<option value=${option.value}>${option.label}</option>`,
  )}</select>`;
  element.value = value;
  element.addEventListener("change", () => choose(element.value));
  return html`<div class="choice"><label for=${id}>${label}</label>${element}</div>`;
}
