import {html} from "../../views/html.js";
import {partyName} from "../../views/partyNames.js";
import {view} from "../../views/view.js";
import {listsOf} from "./fileGroups.js";
import type {Protocols} from "./protocols.js";
import type {ProtocolsState} from "./state.js";

/** The lists in the order of registration, each moved by two buttons: ties go by it. */
export function listOrder(page: Protocols): HTMLElement {
  const {settings: words} = page.words;
  return view(
    page.state,
    (state) => JSON.stringify(lists(state)),
    () => {
      const named = lists(page.state.value);
      if (named.length < 2) return null;
      return html`<div class="field"><span class="label" id="order-label">${words.order}</span><span class="hint">${words.orderLead}</span>
        <ol id="list-order" class="list-order" aria-labelledby="order-label">${named.map((party, place) => listItem(page, party, place, named.length))}</ol></div>`;
    },
    {urgent: true},
  );
}

const lists = ({groups, settings}: ProtocolsState): readonly string[] => listsOf(groups, settings.lists);

function listItem(page: Protocols, party: string, place: number, of: number): HTMLElement {
  const {settings: words} = page.words;
  const name = partyName(page.setting(), party);
  const move = (by: -1 | 1): void => {
    page.happen({type: "list-moved", party, by});
    focusOn(party, by);
  };
  return html`<li data-party=${party}><span>${name}</span>
    <button type="button" class="quiet-button" aria-label=${words.up(name)} disabled=${place === 0} @click=${() => move(-1)}>↑</button>
    <button type="button" class="quiet-button" aria-label=${words.down(name)} disabled=${place === of - 1} @click=${() => move(1)}>↓</button></li>`;
}

/** The focus stays on the button that moved the list, or on its other one at either end. */
function focusOn(party: string, by: -1 | 1): void {
  const row = [...document.querySelectorAll<HTMLElement>("#list-order li")].find(
    (item) => item.dataset.party === party,
  );
  const [up, down] = row?.querySelectorAll<HTMLButtonElement>("button") ?? [];
  const wanted = by < 0 ? up : down;
  (wanted?.disabled ? (by < 0 ? down : up) : wanted)?.focus();
}
