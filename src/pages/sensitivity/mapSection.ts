import {computed} from "@preact/signals-core";
import {fragment, html} from "../../views/html.js";
import {follow, view} from "../../views/view.js";
import {mapSaid} from "./mapSaid.js";
import {mapView} from "./mapView.js";
import {behindPart} from "./pageLines.js";
import type {Sensitivity} from "./sensitivity.js";
import {mapRows} from "./sensitivityRows.js";
import {quantities} from "./state.js";

/** The map of threshold and districts, with the choice of what it shows and the sentence above it. */
export function mapSection(page: Sensitivity): HTMLElement {
  const {words, worked, choices, choose} = page;
  const select: HTMLSelectElement = html`<select id="map-quantity">${quantities.map((name) => html`<option value=${name}>${words.map.quantities[name]}</option>`)}</select>`;
  select.addEventListener("change", () => {
    const chosen = quantities.find((name) => name === select.value);
    if (chosen) choose({map: chosen});
  });
  follow(() => {
    select.value = choices.value.map;
  });
  const sentence = view(
    computed(() => ({map: worked.value.map, choices: choices.value})),
    (state) => state,
    ({map, choices: chosen}) => map && mapSaid(page, map, chosen),
    {tag: "p", urgent: true},
  );
  sentence.className = "lever-sentence";
  const body = fragment`<div class="choice map-choice"><label for="map-quantity">${words.map.label}</label>${select}</div>${sentence}${mapView(page)}<p class="hint" id="map-how">${words.map.how}</p>${behindPart(
    page,
    "leverMap",
    words.map.name,
    () => page.worked.value.map !== null,
    {
      under: () => {
        const {map} = worked.value;
        return map ? [mapSaid(page, map, choices.value)] : [];
      },
      rows: (names) => mapRows(page, names),
    },
  )}`;
  const whole = html`<div></div>`;
  whole.append(body);
  const without = html`<p>${words.stops.noDistricts}</p>`;
  follow(() => {
    const {sweep} = worked.value;
    const isMovable = sweep === null || sweep.districts.length > 0;
    whole.hidden = !isMovable;
    without.hidden = isMovable;
  });
  return html`<div>${whole}${without}</div>`;
}
