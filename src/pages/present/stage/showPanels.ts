import {signal} from "@preact/signals-core";
import {html} from "../../../views/html.js";
import {redrawn} from "../../../views/owner.js";
import {follow} from "../../../views/view.js";
import type {Show} from "./show.js";
import type {ShowPanels} from "./showActions.js";
import type {ShowCommand} from "./showKeys.js";
import {stageScreen} from "./stageScreen.js";

/** The order of the commands in the list of keys. */
const listed: readonly ShowCommand[] = [
  "next",
  "previous",
  "first",
  "last",
  "overview",
  "black",
  "full-screen",
  "speaker",
  "help",
  "close",
];

/** What can lie over a window of a show: all its steps, the keys, a black screen, and what the browser refused. */
export function showPanels(show: Show): {
  readonly panels: ShowPanels;
  readonly elements: readonly HTMLElement[];
} {
  const {words, state, happen} = show;
  const overview: HTMLDialogElement = html`<dialog class="show-overview" aria-label=${words.commands.overview}></dialog>`;
  const help: HTMLDialogElement = html`<dialog class="show-help" aria-labelledby="show-keys">${keyList(show)}</dialog>`;
  const blocked = html`<p class="notice show-blocked" role="alert" hidden>${words.blocked}</p>`;
  const black = html`<div class="show-black" role="status" hidden><span class="visually-hidden">${words.isBlack}</span></div>`;
  const place = redrawn();
  overview.addEventListener("close", () => place.draw(() => overview.replaceChildren()));
  for (const dialog of [overview, help])
    dialog.addEventListener("click", ({target}) => {
      if (target === dialog) dialog.close();
    });
  black.addEventListener("click", () => happen({type: "blackened", isBlack: false}));
  follow(() => {
    black.hidden = !state.value.isBlack;
  });
  const go = (to: number): void => {
    overview.close();
    happen({type: "went", to});
  };
  const toggle = (dialog: HTMLDialogElement, draw?: () => void): void => {
    if (dialog.open) {
      dialog.close();
      return;
    }
    for (const other of [overview, help]) other.close();
    draw?.();
    dialog.showModal();
  };
  const drawOverview = (): void =>
    place.draw(() => {
      const {step} = state.peek();
      overview.replaceChildren(
        html`<h2>${words.commands.overview}</h2>`,
        html`<ol class="overview-steps">${show.talk.steps.map(
          ({title}, at) =>
            html`<li><button type="button" aria-current=${at === step ? "step" : null} @click=${() => go(at)}><span class="overview-screen" aria-hidden="true" inert>${stageScreen(show, signal(at), {isStill: true})}</span><span aria-hidden="true">${at + 1}</span><span class="visually-hidden">${[words.step(at + 1), title].filter(Boolean).join(": ")}</span></button></li>`,
        )}</ol>`,
        html`<p class="actions"><a class="quiet-button" href=${`./present${location.hash}`}>${words.list}</a></p>`,
      );
    });
  return {
    elements: [overview, help, blocked, black],
    panels: {
      toggleOverview() {
        toggle(overview, drawOverview);
        overview.querySelector<HTMLElement>("[aria-current]")?.focus();
      },
      toggleHelp: () => toggle(help),
      isOpen: () => overview.open || help.open,
      close() {
        const isOpen = overview.open || help.open || !blocked.hidden;
        overview.close();
        help.close();
        blocked.hidden = true;
        return isOpen;
      },
      sayBlocked() {
        blocked.hidden = false;
      },
    },
  };
}

/** The keys of a show, and the switch for letters and signs. */
function keyList({words, hasLetters, setLetters}: Show): Node {
  const box: HTMLInputElement = html`<input type="checkbox" id="show-letters" aria-describedby="show-letters-hint">`;
  box.addEventListener("change", () => setLetters(box.checked));
  follow(() => {
    box.checked = hasLetters.value;
  });
  return html`<div><h2 id="show-keys">${words.keys}</h2>
    <dl class="key-list">${listed.map((command) => html`<div><dt>${words.keyNames[command]}</dt><dd>${words.commands[command]}</dd></div>`)}</dl>
    <p>${words.swipe}</p>
    <label class="check">${box}<span>${words.letters}</span></label>
    <p class="hint" id="show-letters-hint">${words.lettersHint}</p></div>`;
}
