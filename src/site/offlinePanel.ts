import type {OfflineSaving, OfflineState, SavedState} from "./offlineSaving.js";
import type {OfflineMessages} from "./offlineWords.js";

/** What the panel is drawn with. */
export interface OfflinePanelOptions {
  readonly saving: OfflineSaving;
  readonly words: OfflineMessages;
  /** What the site weighs, in bytes. */
  readonly bytes: number;
  /** Whose way of writing numbers it follows, as a BCP 47 tag. */
  readonly numbers: string;
}

/**
 * Fills a place in the foot of the page with what the reader can do about use without a network, and draws it anew as
 * it goes. Controls stay the same elements, so that the keyboard's place is not lost.
 */
export function offlinePanel(
  place: HTMLElement,
  {saving, words, bytes, numbers}: OfflinePanelOptions,
): (state: OfflineState) => void {
  const format = new Intl.NumberFormat(numbers, {maximumFractionDigits: 0});
  const megabytes = (value: number): string => format.format(Math.round(value / 1e6));
  const weight = (value: number): string => words.weight(megabytes(value));

  const said = element("span", "offline-said");
  said.setAttribute("role", "status");
  const bar = element("progress", "offline-progress");
  bar.setAttribute("aria-label", words.progress);
  const soFar = element("span", "offline-so-far");
  const button = element("button", "quiet-button offline-button");
  button.type = "button";
  const line = element("p", "offline-line");
  line.append(said, " ", bar, " ", soFar, " ", button);
  place.replaceChildren(line);
  let kind: SavedState["kind"] = "no";
  button.addEventListener("click", () => {
    if (kind === "no" || kind === "failed") void saving.save();
    else void saving.remove();
  });
  const newer = newVersionNotice(saving, words);

  return ({saved, isNewThere}) => {
    kind = saved.kind;
    place.hidden = false;
    said.className = `offline-said${kind === "ready" ? " offline-ready" : ""}`;
    said.hidden = kind === "no" || kind === "saving";
    setText(said, saved.kind === "ready" ? words.ready(weight(saved.bytes)) : saidOf(saved, words));
    bar.hidden = soFar.hidden = kind !== "saving";
    if (saved.kind === "saving") {
      bar.max = Math.max(saved.of, 1);
      bar.value = saved.bytes;
      setText(soFar, words.saving(megabytes(saved.bytes), megabytes(saved.of)));
    }
    setText(
      button,
      {no: words.save(weight(bytes)), failed: words.again, saving: words.stop, ready: words.remove}[kind],
    );
    if (isNewThere && !newer.isConnected) document.querySelector("main")?.before(newer);
    if (!isNewThere) newer.remove();
  };
}

const saidOf = (saved: SavedState, words: OfflineMessages): string =>
  saved.kind === "failed" ? words.failed[saved.why] : "";

/** What stands above the page while a newer version can be taken. */
function newVersionNotice(saving: OfflineSaving, words: OfflineMessages): HTMLElement {
  const notice = element("div", "notice offline-newer");
  notice.setAttribute("role", "status");
  const text = element("p", "");
  text.textContent = words.newVersion;
  const button = element("button", "quiet-button");
  button.type = "button";
  button.textContent = words.takeNewVersion;
  button.addEventListener("click", () => saving.takeNewVersion());
  notice.append(text, button);
  return notice;
}

/** A text that is the same is not written again: it would be read out once more. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  return made;
}
