import {html} from "../../../views/html.js";
import {view} from "../../../views/view.js";
import type {Protocols} from "../protocols.js";
import {groupNow} from "./groupNow.js";

/** Says that rows are places taken for stations, as long as nobody said which column names stations. */
export function placesLine(page: Protocols, key: number): HTMLElement {
  return view(
    page.state,
    () => {
      const group = groupNow(page, key);
      const heading = group?.files[0].inspection.placesAsStations;
      const isTold = group?.told.some((one) => one?.role === "station") ?? true;
      return heading === undefined || isTold ? "" : page.words.mapping.placesAsStations(heading);
    },
    (sentence) => (sentence === "" ? null : html`<p class="hint">${sentence}</p>`),
    {urgent: true},
  );
}
