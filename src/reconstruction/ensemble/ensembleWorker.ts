import type {DrawnSeats} from "./drawnSeats.js";
import {type EnsembleQuestion, openEnsemble} from "./ensemble.js";
import type {EnsembleNews} from "./ensembleNews.js";

/** Draws and answers beside the page. A message is a question under a number, or null to stop. */
export interface EnsembleOrder {
  readonly number: number;
  readonly question: EnsembleQuestion | null;
}

const ensemble = openEnsemble();
let latest = 0;

addEventListener("message", ({data}: MessageEvent<EnsembleOrder>) => {
  latest = data.number;
  if (data.question) void answer(data.number, data.question);
});

/** How long the worker is deaf to a newer question, in milliseconds. */
const slice = 40;

async function answer(number: number, question: EnsembleQuestion): Promise<void> {
  let paused = performance.now();
  let done = 0;
  const each: DrawnSeats[] | null = question.each ? [] : null;
  for (const spread of ensemble.answer(question, (drawn) => each?.push(drawn))) {
    done++;
    if (done === question.draws) return tell({number, done, spread: spread(), isLast: true, each});
    if (performance.now() - paused < slice) continue;
    tell({number, done, spread: spread(), isLast: false, each: null});
    await nextTask();
    if (number !== latest) return;
    paused = performance.now();
  }
}

const tell = (news: EnsembleNews): void => postMessage(news);

/** Lets a message that waits come in. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

// A draw that fails is an error event on the page's side, not a promise that nobody hears.
addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  setTimeout(() => {
    throw event.reason;
  });
});
