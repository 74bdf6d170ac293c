import {fragment, html} from "../../views/html.js";
import {follow, view} from "../../views/view.js";
import {groupForm} from "./mapping/groupForm.js";
import type {Protocols} from "./protocols.js";
import {protocolsSettings} from "./protocolsSettings.js";

/** The whole form; while files are read nothing of it can be changed. */
export function loadForm(page: Protocols): HTMLElement {
  const form = html`<div class="load-form">${protocolsMapping(page)}${protocolsSettings(page)}</div>`;
  follow(() => form.toggleAttribute("inert", page.state.value.step === "read"));
  return form;
}

/** How each file is read: what the columns are, guessed and corrected, with the first rows beside. */
function protocolsMapping(page: Protocols): HTMLElement {
  return view(
    page.state,
    ({groups}) => groups.map(({key, version}) => `${key}.${version}`).join(" "),
    () => {
      const {groups} = page.state.value;
      if (groups.length === 0) return null;
      const {mapping} = page.words;
      return fragment`<h2 tabindex="-1" id="mapping-heading">${mapping.heading}</h2><p class="quiet">${mapping.lead}</p>${groups.map((group) => groupForm(page, group))}`;
    },
    {urgent: true},
  );
}
