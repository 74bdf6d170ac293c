import {signal} from "@preact/signals-core";
import {
  drawsQuestion,
  drawsRows,
  drawsTable,
  hasDraws,
  tableOfDraws,
} from "../../query/scenario/drawsTable.js";
import {drawStep} from "../../reconstruction/ensemble/drawStep.js";
import type {EnsembleData} from "../../reconstruction/ensemble/ensembleData.js";
import type {EnsembleService} from "../../reconstruction/ensemble/ensembleService.js";
import type {Answer} from "../../scenario/answer.js";
import {columnsOfRows} from "../../stations/column.js";
import {fragment, html} from "../../views/html.js";
import {view} from "../../views/view.js";
import {inAttempts} from "../../waiting/inAttempts.js";
import type {QueryPage} from "./queryPage.js";

/** What makes draws. */
export interface DrawsSource {
  readonly service: EnsembleService;
  /** Fetches what draws are made from. */
  readonly data: () => Promise<EnsembleData>;
}

type Drawing =
  | {readonly phase: "none" | "failed" | "stopped"}
  | {readonly phase: "drawing"; readonly done: number}
  | {readonly phase: "there"; readonly answer: Answer};

/**
 * Has the reconstruction drawn anew, two hundred times, and the seats of each draw put into the table `draws` – when
 * the reader asks for it, for the scenario as it is then. Once the scenario is another, the table is taken away.
 */
export function drawsPart(page: QueryPage, {service, data}: DrawsSource): HTMLElement {
  const {words, lab, engine} = page;
  const drawing = signal<Drawing>({phase: "none"});
  let wanted: Answer | null = null;

  const fail = (): void => {
    drawing.value = {phase: "failed"};
  };
  async function make(answer: Answer): Promise<void> {
    wanted = answer;
    drawing.value = {phase: "drawing", done: 0};
    const question = drawsQuestion(answer, await inAttempts("data", () => ({answer: data()})), drawStep);
    if (wanted !== answer) return;
    if (!question) return fail();
    service.ask(
      question,
      ({done, each}) => {
        if (wanted !== answer) return;
        if (!each) {
          drawing.value = {phase: "drawing", done};
          return;
        }
        const cells = columnsOfRows(drawsTable, drawsRows(answer, each));
        engine
          .change((connector) => connector.put(tableOfDraws.name, drawsTable, cells))
          .then(() => {
            drawing.value = {phase: "there", answer};
            page.happen({type: "drawn", isThere: true});
          }, fail);
      },
      fail,
    );
  }
  const stop = (): void => {
    wanted = null;
    service.stop();
    drawing.value = {phase: "stopped"};
  };
  lab.state.subscribe(({answer}) => {
    const {phase} = drawing.peek();
    if (wanted === null || answer === wanted) return;
    wanted = null;
    service.stop();
    drawing.value = {phase: "none"};
    page.happen({type: "drawn", isThere: false});
    if (phase === "there")
      void engine.change((connector) => connector.drop(tableOfDraws.name)).catch(() => {});
  });

  // A database that was started afresh has no draws.
  page.state.subscribe(({hasDraws: isThere}) => {
    if (!isThere && drawing.peek().phase === "there") drawing.value = {phase: "none"};
  });

  const shown = view(
    drawing,
    (now) => now,
    (now) => {
      if (now.phase === "drawing")
        return fragment`<p class="hint">${words.draws.drawing(now.done, drawStep)}</p><progress max=${drawStep} value=${now.done} aria-label=${words.draws.make(drawStep)}></progress> <button type="button" class="quiet-button" id="stop-draws" @click=${stop}>${words.editor.cancel}</button>`;
      const said = now.phase === "none" ? words.draws.lead : words.draws[now.phase];
      const start = (): void => {
        const {answer} = lab.state.value;
        if (answer) make(answer).catch(fail);
      };
      return fragment`<p class="hint" role="status">${said}</p>${now.phase === "there" ? null : html`<button type="button" class="quiet-button" id="make-draws" @click=${start}>${words.draws.make(drawStep)}</button>`}`;
    },
  );
  const isOffered = view(
    lab.state,
    ({answer}) => answer !== null && hasDraws(answer.entry),
    (has) => (has ? null : html`<p class="hint">${words.draws.notHere}</p>`),
  );
  const place = view(
    lab.state,
    ({answer}) => answer !== null && hasDraws(answer.entry),
    (has) => (has ? shown : null),
  );
  return html`<div class="schema-draws">${isOffered}${place}</div>`;
}
