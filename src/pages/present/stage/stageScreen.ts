import {type ReadonlySignal, untracked} from "@preact/signals-core";
import type {Answer} from "../../../scenario/answer.js";
import {html} from "../../../views/html.js";
import type {Lab} from "../../../views/lab.js";
import type {LabState} from "../../../views/labState.js";
import {redrawn, whenTakenDown} from "../../../views/owner.js";
import {follow} from "../../../views/view.js";
import {lacksElection} from "../stepLabs.js";
import {moveSeats, type Seats, seatsOf} from "./seatMoves.js";
import type {Show} from "./show.js";
import {barsHeight, stageBars} from "./stageBars.js";
import {stageLevers} from "./stageLevers.js";
import {stageParliament} from "./stageParliament.js";
import {stageText} from "./stageText.js";
import type {StageWords} from "./stageWords.js";

/** How a screen is drawn. */
export interface ScreenOptions {
  /** Small, beside others: nothing on it moves, and nothing can be moved. */
  readonly isStill?: boolean;
}

/** The width of a stage in its own units: sizes below are pixels where it is that wide. */
const stageWidth = 1280;

/** Layouts from the roomiest on; the first is taken in which nothing is cut. The last has words alone. */
const layouts = [
  {name: "roomy", charts: 590, hasBars: true},
  {name: "plain", charts: 590, hasBars: true},
  {name: "tight", charts: 500, hasBars: true},
  {name: "narrow", charts: 400, hasBars: false},
  {name: "words", charts: 0, hasBars: false},
] as const;

/**
 * The screen of one step, 16:9 at any size: the title or the sentence, the seats, the rules, what it rests on. It
 * follows the step and its answer without waiting for a frame, so that a hidden window is never behind.
 */
export function stageScreen(
  show: Show,
  at: ReadonlySignal<number>,
  {isStill = false}: ScreenOptions = {},
): HTMLElement {
  const slide = html`<div class="slide"></div>`;
  const screen = html`<div class="screen">${slide}</div>`;
  const place = redrawn();
  let seats: Seats = [];

  follow(() => {
    const step = at.value;
    untracked(() => place.draw(() => drawStep(step)));
  });

  function drawStep(step: number): void {
    const shown = show.talk.steps[step];
    if (!shown) {
      slide.replaceChildren(html`<p class="slide-end">${show.words.end}</p>`);
      slide.dataset.form = "words";
      return;
    }
    const progress = html`<p class="slide-progress">${show.words.progress(step + 1, show.talk.steps.length)}</p>`;
    const lab = show.labOf(step);
    if (!lab) {
      slide.dataset.form = "words";
      delete slide.dataset.layout;
      const title = html`<h1 class=${`slide-words ${sizeOf(shown.title)}`}>${shown.title}</h1>`;
      slide.replaceChildren(
        html`<div class="slide-body">${title}</div>`,
        html`<div class="slide-foot">${progress}</div>`,
      );
      return;
    }
    slide.dataset.form = "answer";
    const text = html`<div class="slide-text"></div>`;
    const charts = html`<div class="slide-charts"></div>`;
    const body = html`<div class="slide-body">${text}${charts}</div>`;
    const basis = html`<p class="slide-basis"></p>`;
    const levers = shown.hasLevers && !isStill && !lacksElection(lab) ? stageLevers(lab) : null;
    const foot = html`<div class="slide-foot">${basis}${progress}</div>`;
    slide.replaceChildren(body, ...(levers ? [levers] : []), foot);
    let isFirst = true;
    const draw = (state: LabState): void => {
      drawAnswer({lab, words: show.words}, shown.title, state, {slide, text, charts, body, basis});
      if (!charts.querySelector("circle.seat")) return;
      if (isFirst && !isStill) moveSeats(charts, seats);
      isFirst = false;
      seats = seatsOf(charts);
    };
    follow(() => {
      const state = lab.state.value;
      untracked(() => draw(state));
    });
    // Letters may come later than the first drawing, and a window may have no width yet.
    const again = new ResizeObserver(() => {
      if (slide.clientWidth > 0 && charts.dataset.fitted !== "yes") draw(lab.state.peek());
    });
    again.observe(slide);
    let isOver = false;
    whenTakenDown(() => {
      isOver = true;
      again.disconnect();
    });
    if (document.fonts.status === "loading")
      void document.fonts.ready.then(() => {
        if (!isOver) draw(lab.state.peek());
      });
  }

  return screen;
}

/** The parts of a screen that hold an answer. */
interface Parts {
  readonly slide: HTMLElement;
  readonly text: HTMLElement;
  readonly charts: HTMLElement;
  readonly body: HTMLElement;
  readonly basis: HTMLElement;
}

function drawAnswer(
  {lab, words}: {lab: Lab; words: StageWords},
  title: string,
  state: LabState,
  {slide, text, charts, body, basis}: Parts,
): void {
  const written = stageText(lab, title, state);
  const answer = lacksElection(lab) || state.waits || state.fault ? null : state.answer;
  text.replaceChildren(
    html`<h1 class="slide-title">${written.title}</h1>`,
    ...written.said.map((said) => html`<p>${said}</p>`),
  );
  basis.textContent = written.basis.join("\u00a0· ");
  const unit = slide.clientWidth / stageWidth;
  charts.dataset.fitted = unit > 0 ? "yes" : "no";
  for (const layout of answer ? layouts : layouts.slice(-1)) {
    slide.dataset.layout = layout.name;
    charts.replaceChildren();
    if (unit > 0 && text.scrollHeight > body.clientHeight + 1) continue;
    if (!answer || layout.charts === 0) return;
    const height = unit > 0 ? body.clientHeight / unit : 480;
    const drawings = chartsOf({lab, answer, words}, layout.charts, height, layout.hasBars);
    if (!drawings) continue;
    charts.replaceChildren(...drawings);
    return;
  }
}

/** Seats and bars in the room there is; null where it is too little for letters that can be read. */
function chartsOf(
  {lab, answer, words}: {lab: Lab; answer: Answer; words: StageWords},
  width: number,
  height: number,
  hasBars: boolean,
): readonly SVGElement[] | null {
  if (!hasBars) return height < 200 ? null : [stageParliament(lab, answer, {width, height})];
  const gap = 16;
  const step = Math.min(Math.max((height * 0.42) / Math.max(barsHeight(answer, 1), 1), 34), 44);
  const bars = barsHeight(answer, step);
  const upper = Math.min(height - bars - gap, width * 0.56);
  if (upper < 190) return null;
  return [
    stageParliament(lab, answer, {width, height: upper}),
    stageBars(lab, answer, {width, height: bars}, words),
  ];
}

/** Words alone are larger the fewer they are. */
const sizeOf = (title: string): string =>
  title.length <= 70 ? "is-short" : title.length <= 170 ? "is-middle" : "is-long";
