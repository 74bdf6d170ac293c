import {html} from "./html.js";
import type {Lab, LabState} from "./lab.js";

/** What the address asked and the lab did not follow, each with the reason; stays until closed. */
export function ignoredNotice(lab: Lab, ignored: LabState["ignored"]): HTMLElement | null {
  if (ignored.length === 0) return null;
  const {messages} = lab;
  const reasons = ignored.map(({name, value, reason}) =>
    messages.ignoredReason[reason](name, value.slice(0, 60)),
  );
  return html`<div class="notice" role="status" id="ignored"><p>${messages.ignored(reasons)}</p>
    <button type="button" class="quiet-button" onclick=${() => lab.dismissIgnored()}>${messages.dismiss}</button></div>`;
}

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
