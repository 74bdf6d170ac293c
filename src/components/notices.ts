import {html} from "./html.js";
import type {Lab, LabState} from "./lab.js";

/** What was asked and not followed, each with the reason; stays until closed. */
export function ignoredNotice(lab: Lab, ignored: LabState["ignored"]): HTMLElement | null {
  if (ignored.length === 0) return null;
  const {messages} = lab;
  const short = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
  const reasons = ignored.map(({name, value, reason}) =>
    messages.ignoredReason[reason](short(name), short(value)),
  );
  return html`<div class="notice" role="status" id="ignored"><div><p>${messages.ignored}</p>
    <ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul></div>
    <button type="button" class="quiet-button" onclick=${() => lab.dismissIgnored()}>${messages.dismiss}</button></div>`;
}

/** A button to load the stations once more, where they did not load. */
export const retryButton = ({messages}: Lab, again: () => void): HTMLElement =>
  html`<button type="button" class="quiet-button" id="retry" onclick=${again}>${messages.status.retry}</button>`;

/** How the recount of the stations in this browser went. */
export function recountLine(
  {messages}: Lab,
  {recount, answer}: Pick<LabState, "recount" | "answer">,
): string | null {
  const {status} = messages;
  switch (recount) {
    case "waiting":
      return null;
    case "counting":
      return status.counting;
    case "agrees":
      return answer && answer.entry.stations > 0 ? status.counted(answer.entry.stations) : null;
    case "differs":
      return status.differs;
    case "no-database":
      return status.noDatabase;
    case "no-stations":
      return status.noStations;
  }
}
