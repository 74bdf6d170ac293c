import type {Language} from "../catalogue/language.js";
import {type LateKind, type LateWork, onLateWork} from "../waiting/lateWork.js";
import {html} from "./html.js";
import type {LateWords} from "./lateWords.js";
import {loadLateWords} from "./loadLateWords.js";
import {whenIdle} from "./whenIdle.js";

let isTold = false;

/**
 * From now on the page says what it waits for longer than usual, in one sentence each, with a way to try again. The
 * words come when nothing else is wanted: they must be there before the network is gone.
 */
export function tellLateWork(): void {
  if (isTold) return;
  isTold = true;
  whenIdle(async () => {
    const words = await loadLateWords(document.documentElement.lang as Language).catch(() => null);
    if (words) document.body.append(lateNotice(words));
  });
}

/** The notice, at the lower edge of the window wherever the reader is; empty while nothing is late. */
export function lateNotice(words: LateWords): HTMLElement {
  const place = html`<div class="late-work" role="status"></div>`;
  const closed = new Set<LateWork>();
  const draw = (late: readonly LateWork[]): void => {
    for (const one of closed) if (!late.includes(one)) closed.delete(one);
    const open = late.filter((one) => !closed.has(one));
    const kinds = [...new Set(open.map(({kind}) => kind))];
    const close = (): void => {
      for (const one of open) closed.add(one);
      place.replaceChildren();
    };
    const notice = (): HTMLElement =>
      html`<div class="notice"><div>${kinds.map((kind) => line(kind, open, words))}</div>
        <button type="button" class="quiet-button" @click=${close}>${words.close}</button></div>`;
    place.replaceChildren(...(kinds.length > 0 ? [notice()] : []));
  };
  onLateWork(draw);
  return place;
}

/** One kind of what is late: all of it is tried again at once. */
const line = (kind: LateKind, late: readonly LateWork[], words: LateWords): HTMLElement => {
  const again = (): void => {
    for (const one of late) if (one.kind === kind) one.again();
  };
  return html`<p>${words.late[kind]} <button type="button" class="quiet-button" data-again=${kind} @click=${again}>${kind === "page" ? words.reload : words.again}</button></p>`;
};
