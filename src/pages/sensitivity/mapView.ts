import {computed, signal} from "@preact/signals-core";
import type {LeverMap} from "../../certainty/sensitivity/leverMap.js";
import {leversAt} from "../../certainty/sensitivity/leversAt.js";
import {html, svg} from "../../views/html.js";
import {lateChart} from "../../views/lateChart.js";
import {follow} from "../../views/view.js";
import {type Field, fieldAfter, rowAt} from "./mapKeys.js";
import {type MapPlace, mapHeight, mapPlace} from "./mapPlace.js";
import {kindName, mapSaid, pointSaid} from "./mapSaid.js";
import {lawPoint, nowPoint} from "./points.js";
import {type Sensitivity, withRules} from "./sensitivity.js";

/**
 * The map, to be looked at and to be gone through: the pointer or the arrow keys say what a point comes to, a click or
 * Enter goes there.
 */
export function mapView(page: Sensitivity): HTMLElement {
  const {words, lab} = page;
  const field = signal<Field | null>(null);
  const cursor = svg<SVGSVGElement>`<svg class="map-cursor" aria-hidden="true"><path d="" fill="none" stroke="var(--ink)" stroke-width="1.5"></path></svg>`;
  const readout = html`<p class="map-said" id="map-said" role="status"></p>`;
  const go: HTMLButtonElement = html`<button type="button" class="quiet-button" id="map-go" hidden @click=${() => goThere()}>${words.map.go}</button>`;
  const shown = () => {
    const {map, question} = page.worked.value;
    return map && question ? {map, question} : null;
  };

  const goThere = (): void => {
    const now = shown();
    const at = field.value;
    if (!now || !at) return;
    const {question, map} = now;
    const scenario = leversAt(question.scenario, map.columns.length - 1, {
      threshold: at.threshold,
      districts: at.districts,
    });
    field.value = null;
    page.goTo(withRules(lab, question, scenario));
  };

  /** Where the map lies in a drawing of a width in px. */
  const placeAt = (width: number): MapPlace | null => {
    const now = shown();
    return now && mapPlace(now.map, nowPoint(lab, now.question), width);
  };
  const chart = lateChart(
    lab,
    computed(() => ({worked: page.worked.value, choices: page.choices.value})),
    (state) => state,
    {
      load: () => import("./mapChart.js"),
      draw({mapChart}, {worked: {map, question}, choices}, width) {
        if (!map || !question) return null;
        const now = nowPoint(lab, question);
        const law = lawPoint(lab, question);
        return mapChart(
          lab,
          map,
          {
            choices,
            now,
            law: law.threshold === now.threshold && law.districts === now.districts ? null : law,
            kindName: kindName(page, choices.map),
            axes: {threshold: words.map.thresholdAxis, districts: words.map.districtsAxis},
            lawText: words.lines.law(lab.formats.percent(law.threshold)),
            text: mapSaid(page, map, choices),
          },
          width,
        );
      },
      height(_state, width) {
        const place = placeAt(width);
        return place && mapHeight(place);
      },
    },
  );
  /** Where it lies on the page, whatever else it is drawn for. */
  const placeNow = (): MapPlace | null => placeAt(chart.clientWidth);
  const frame = html`<div class="lever-map" id="lever-map" tabindex="0" role="application" aria-label=${words.map.name} aria-describedby="map-how map-said">${chart}${cursor}</div>`;

  frame.addEventListener("keydown", (event) => {
    const now = shown();
    if (!now || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return goThere();
    }
    const next = fieldAfter(now.map, field.value ?? here(page, now.map), nowPoint(lab, now.question), event);
    if (next === undefined) return;
    event.preventDefault();
    field.value = next;
  });
  const pointed = (event: PointerEvent | MouseEvent): void => {
    const now = shown();
    const place = placeNow();
    if (!now || !place) return;
    const box = frame.getBoundingClientRect();
    field.value = fieldAtPixel(now.map, place, event.clientX - box.left, event.clientY - box.top);
  };
  let isTouch = false;
  frame.addEventListener("pointerdown", ({pointerType}) => {
    isTouch = pointerType === "touch";
  });
  frame.addEventListener("pointermove", (event) => {
    if (event.pointerType !== "touch") pointed(event);
  });
  frame.addEventListener("pointerleave", (event) => {
    if (event.pointerType !== "touch") field.value = null;
  });
  // A finger cannot hover: its first touch says what is there, and the button under the map goes there.
  frame.addEventListener("click", (event) => {
    pointed(event);
    if (!isTouch) goThere();
  });

  follow(() => {
    const now = shown();
    const at = field.value;
    const told = now && (at ?? here(page, now.map));
    readout.textContent = now && told ? pointSaid(page, now.map, told, at === null) : "";
    go.hidden = at === null || !isTouch;
    const place = at && placeNow();
    if (place) cursor.setAttribute("viewBox", `0 0 ${chart.clientWidth} ${place.frame.bottom}`);
    cursor.firstElementChild?.setAttribute("d", at && place ? crosshair(place, at) : "");
  });
  return html`<div>${frame}${readout}${go}</div>`;
}

/** The field on which the question stands. */
export function here(page: Sensitivity, map: LeverMap): Field {
  const {question} = page.worked.value;
  const now = question ? nowPoint(page.lab, question) : {threshold: 0, districts: 0};
  return {row: Math.max(0, rowAt(map, now.threshold)), ...now};
}

function fieldAtPixel(map: LeverMap, {frame, house, end}: MapPlace, x: number, y: number): Field | null {
  const across = (x - frame.left) / (frame.right - frame.left);
  const up = (frame.bottom - y) / (frame.bottom - frame.top);
  if (across < 0 || across > 1 || up < 0 || up > 1) return null;
  const threshold = Math.round(10 * up * end) / 10;
  const row = rowAt(map, threshold);
  return row < 0 ? null : {row, districts: Math.round(across * house), threshold};
}

function crosshair({frame, x, y}: MapPlace, {districts, threshold}: Field): string {
  const [at, height] = [x(districts), y(threshold)];
  return `M${at} ${frame.top}V${frame.bottom}M${frame.left} ${height}H${frame.right}`;
}
