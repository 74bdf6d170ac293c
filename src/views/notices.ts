import {drawnStations} from "../catalogue/drawnStations.js";
import {html} from "./html.js";
import type {Lab, Setting} from "./lab.js";
import type {LabState} from "./labState.js";

/** What was asked and not followed, each with the reason; stays until closed. */
export function ignoredNotice(lab: Lab, ignored: LabState["ignored"]): HTMLElement | null {
  if (ignored.length === 0) return null;
  const {messages} = lab;
  const short = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
  const reasons = ignored.map(({name, value, reason}) =>
    messages.ignoredReason[reason](short(name), short(value)),
  );
  return html`<div class="notice" role="status" id="ignored"><div><p>${messages.ignored}</p>
    <ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>${loadLink(lab, ignored)}</div>
    <button type="button" class="quiet-button" @click=${() => lab.dismissIgnored()}>${messages.dismiss}</button></div>`;
}

/** The way to the page where protocols are loaded, where those that a link names are not on this device. */
export const loadLink = (
  {messages}: Setting,
  ignored: readonly {readonly reason: string}[],
): HTMLElement | null =>
  ignored.some(({reason}) => reason === "not-on-device")
    ? html`<p><a href="./protocols">${messages.loaded.toPage}</a></p>`
    : null;

/** A button to load the stations once more, where they did not load. */
export const retryButton = ({messages}: Lab, again: () => void): HTMLElement =>
  html`<button type="button" class="quiet-button" id="retry" @click=${again}>${messages.status.retry}</button>`;

/** How the recount of the stations in this browser went. */
export function recountLine(
  {messages}: Lab,
  {recount, answer}: Pick<LabState, "recount" | "answer">,
): string | null {
  const {status, loaded} = messages;
  switch (recount) {
    case "waiting":
      return null;
    case "counting":
      return status.counting;
    case "agrees":
      if (!answer || answer.entry.stations === 0) return null;
      return answer.entry.loaded
        ? loaded.counted(answer.entry.stations)
        : status.counted(answer.entry.stations, drawnStations(answer.entry));
    case "differs":
      return (answer?.entry.loaded ? loaded : status).differs;
    case "no-database":
      return status.noDatabase;
    case "no-stations":
      return status.noStations;
  }
}
