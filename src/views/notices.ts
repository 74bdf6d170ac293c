import type {ReadonlySignal} from "@preact/signals-core";
import {drawnStations} from "../catalogue/drawnStations.js";
import type {Ignored} from "../scenario/ignored.js";
import type {Messages} from "../words/messages.js";
import {fragment, html} from "./html.js";
import type {Lab, Setting} from "./lab.js";
import type {LabState} from "./labState.js";
import {view} from "./view.js";

/** What was asked of an address and not followed. */
export interface IgnoredNotice {
  /** Each thing that was ignored, with the reason. */
  readonly reasons: readonly string[];
  /** True where protocols are meant that are not on this device: the notice leads to the page that loads them. */
  readonly lacksProtocols: boolean;
  readonly dismiss: () => void;
  /** Its id in the document, where the page has several. */
  readonly id?: string;
}

/** Says what was asked and not followed, until the reader puts it away; null where nothing was. */
export function ignoredNotice(
  {messages}: Setting,
  {reasons, lacksProtocols, dismiss, id = "ignored"}: IgnoredNotice,
): HTMLElement | null {
  if (reasons.length === 0) return null;
  const told =
    reasons.length === 1
      ? html`<p>${messages.ignored} ${reasons[0]}.</p>`
      : fragment`<p>${messages.ignored}</p><ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>`;
  return html`<div class="notice" role="status" id=${id}><div>${told}${lacksProtocols ? html`<p><a href="./protocols">${messages.loaded.toPage}</a></p>` : null}</div>
    <button type="button" class="quiet-button" @click=${dismiss}>${messages.dismiss}</button></div>`;
}

/** The same for a page that asks one question; it has a place of its own, which stays. */
export const questionNotice = (
  page: Setting & {
    readonly state: ReadonlySignal<{readonly ignored: readonly Ignored[]}>;
    readonly dismissIgnored: () => void;
    readonly id?: (part: string) => string;
  },
): HTMLElement =>
  view(
    page.state,
    ({ignored}) => ignored,
    (ignored) =>
      ignoredNotice(page, {
        reasons: ignored.map(({name, value, reason}) =>
          page.messages.ignoredReason[reason](shortened(name), shortened(value)),
        ),
        lacksProtocols: ignored.some(({reason}) => reason === "not-on-device"),
        dismiss: page.dismissIgnored,
        ...(page.id && {id: page.id("ignored")}),
      }),
  );

/** The beginning of a text from outside, short enough for a sentence. */
export const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** A button to load the stations once more, where they did not load. */
export const retryButton = ({messages, id}: Lab, again: () => void): HTMLElement =>
  html`<button type="button" class="quiet-button" id=${id("retry")} @click=${again}>${messages.status.retry}</button>`;

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
        : countedAgain(status, answer.entry.stations, drawnStations(answer.entry));
    case "differs":
      return (answer?.entry.loaded ? loaded : status).differs;
    case "no-database":
      return status.noDatabase;
    case "no-stations":
      return status.noStations;
  }
}

const countedAgain = ({counted}: Messages["status"], protocols: number, drawn: number): string =>
  counted[drawn === 0 ? "none" : drawn === protocols ? "all" : "some"](protocols, drawn);
