import type {CatalogueContest} from "../../catalogue/catalogue.js";
import type {CheckedSheet} from "../../stations/findings.js";
import {winnerOf} from "../../stations/regionFigures.js";
import {densityClasses} from "../../stations/stationPoints.js";
import {html} from "../../views/html.js";
import {partyColour} from "../../views/partyNames.js";
import type {Evidence} from "./evidence.js";
import {gridOf, gridStep} from "./placedStations.js";

/** So many stations are drawn as dots; beyond that they would cover each other. */
const mostDots = 1500;

/** True where stations are counted in squares instead of being drawn one by one. */
export const isGridded = ({sheet}: CheckedSheet): boolean => sheet.table.stations.length > mostDots;

/** The colour of the squares of a class, the darker the more stations they hold. */
export const shade = (colour: string, place: number, of: number): string =>
  `color-mix(in oklab, ${colour} ${Math.round(25 + (75 * place) / Math.max(1, of - 1))}%, var(--ground))`;

/** What the shades of the squares mean. */
export function gridKey(
  evidence: Evidence,
  entry: CatalogueContest,
  checked: CheckedSheet,
): HTMLElement | null {
  if (!isGridded(checked)) return null;
  const {words, formats} = evidence;
  const party = winnerOf(entry);
  const classes = densityClasses(gridOf(entry, checked).cells);
  const named = classes.map((least, place) => {
    const next = classes[place + 1];
    if (next === undefined) return `${formats.whole(least)}+`;
    return next - 1 > least ? `${formats.whole(least)}–${formats.whole(next - 1)}` : formats.whole(least);
  });
  return html`<p class="key quiet">${words.protocols.scatterKey(formats.whole(gridStep))} ${named.map(
    (range, place) =>
      html`<span><i style=${`background: ${shade(partyColour(evidence, party), place, classes.length)}`}></i>${range}</span>`,
  )}</p>`;
}
