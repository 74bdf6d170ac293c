import {effect, type ReadonlySignal} from "@preact/signals-core";
import type {Protocols} from "./protocols.js";
import type {ProtocolsState} from "./state.js";

/**
 * Stations are written and stored by this page, and would be lost with it: while they are, a link that leaves the page
 * opens as soon as all of them are stored, and not at all where the browser keeps one of them in this tab alone. A link
 * that opens in another tab opens at once; that tab has the stations from this one.
 */
export function linksAfterStoring(
  {state, happen}: Protocols,
  go = (address: string) => location.assign(address),
): void {
  let wanted: string | null = null;
  document.addEventListener("click", async (event) => {
    const address = leavesBy(event);
    if (address === null || state.value.storing.length === 0) return;
    event.preventDefault();
    const isFirst = wanted === null;
    wanted = address;
    happen({type: "link-waits"});
    if (!isFirst) return;
    await allStored(state);
    const {result, lost} = state.value;
    if (lost.length === 0 && !result?.sets.some(({refusal}) => refusal !== null)) go(wanted);
    wanted = null;
  });
}

/** Where a click on a link leads that takes this tab to another page; null for any other click. */
function leavesBy(event: MouseEvent): string | null {
  const {defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey, target} = event;
  if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return null;
  const link = (target as Element | null)?.closest("a");
  if (!link?.href || link.hasAttribute("download") || (link.target !== "" && link.target !== "_self"))
    return null;
  const isHere = link.href.split("#")[0] === location.href.split("#")[0];
  return isHere ? null : link.href;
}

/** Waits until nothing is being stored any more. */
const allStored = (state: ReadonlySignal<ProtocolsState>): Promise<void> =>
  new Promise((resolve) => {
    const end = effect(() => {
      if (state.value.storing.length > 0) return;
      resolve();
      queueMicrotask(() => end());
    });
  });
