import {html} from "./html.js";
import type {Lab} from "./lab.js";
import {loadedSaid} from "./loadedSaid.js";
import {view} from "./view.js";

/** What must stand beside the seats of a set that the reader loaded, in a paragraph; nothing beside other contests. */
export function loadedLine(lab: Lab): HTMLElement {
  return view(
    lab.state,
    ({answer}) => (answer?.entry.loaded ? answer.entry : null),
    (entry) => entry && html`<p class="quiet" id=${lab.id("loaded-line")}>${loadedSaid(lab, entry)}</p>`,
    {urgent: true},
  );
}
