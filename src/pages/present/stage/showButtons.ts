import {html, svg} from "../../../views/html.js";
import {follow} from "../../../views/view.js";
import type {Show} from "./show.js";
import type {ShowCommand} from "./showKeys.js";

/** The signs on the buttons, as strokes in a square of 24. */
const signs: Readonly<Partial<Record<ShowCommand, string>>> = {
  previous: "M15 5l-7 7 7 7",
  next: "M9 5l7 7-7 7",
  overview: "M4 5h6v5H4zM14 5h6v5h-6zM4 14h6v5H4zM14 14h6v5h-6z",
  black: "M4 5h16v14H4zM4 19L20 5",
  "full-screen": "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
  speaker: "M4 5h16v10H4zM8 20h8M12 15v5",
  help: "M9 9a3 3 0 1 1 4 2.8c-.8.4-1 1-1 2M12 18v.5",
};

/** The buttons of a show, for those without a keyboard: each does what its key does. */
export function showButtons(
  show: Show,
  act: (command: ShowCommand) => void,
  commands: readonly ShowCommand[],
): HTMLElement {
  const {words, state, talk} = show;
  const buttons = commands.map((command) => {
    const name = words.commands[command];
    const button: HTMLButtonElement = html`<button type="button" class="show-button" id=${`show-${command}`} aria-label=${name} title=${name}>${svg`<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d=${signs[command]} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"></path></svg>`}</button>`;
    button.addEventListener("click", ({detail}) => {
      act(command);
      // After a click of the mouse the keys are the show's again.
      if (detail > 0) button.blur();
    });
    return {command, button};
  });
  follow(() => {
    const {step, isBlack} = state.value;
    for (const {command, button} of buttons) {
      if (command === "previous") button.disabled = step === 0;
      if (command === "next") button.disabled = step >= talk.steps.length - 1;
      if (command === "black") button.setAttribute("aria-pressed", String(isBlack));
    }
  });
  return html`<div class="show-buttons" role="group" aria-label=${words.controls}>${buttons.map(({button}) => button)}</div>`;
}
