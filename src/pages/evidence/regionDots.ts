import * as Plot from "@observablehq/plot";
import type {CatalogueContest} from "../../catalogue/catalogue.js";
import {regionName} from "../../catalogue/lookUp.js";
import {type RegionFigures, regionFigures, winnerOf} from "../../stations/regionFigures.js";
import {badge, stationsBadge} from "../../views/badge.js";
import {figure} from "../../views/chart/figure.js";
import {across, type Frame} from "../../views/chart/frame.js";
import {gridAcross, ticksBelow, wholeAcross} from "../../views/chart/frameMarks.js";
import {hatchGround} from "../../views/chart/hatch.js";
import {rem} from "../../views/chart/page.js";
import {write} from "../../views/chart/write.js";
import {html} from "../../views/html.js";
import {partyColour, partyName} from "../../views/partyNames.js";
import type {Evidence} from "./evidence.js";
import {isReconstructed, stampMarks} from "./stationMark.js";
import {wholeContest} from "./stationScatter.js";

/** So many regions fit in one picture; the table has all. */
export const mostRegions = 30;

/** True where regional turnouts are official although the stations are not. */
export const hasOfficialTurnouts = ({regionalTurnouts}: CatalogueContest): boolean =>
  regionalTurnouts !== undefined;

/** What the regions are called: turnouts of real ones, made-up groups, or the regions that protocols name. */
export function regionsHeading({words}: Pick<Evidence, "words">, entry: CatalogueContest): string {
  const {groups, turnoutByRegion, regions} = words.protocols;
  if (hasOfficialTurnouts(entry)) return turnoutByRegion;
  return isReconstructed(entry) ? groups : regions;
}

/** What one of them is called. */
export const regionWord = ({words}: Pick<Evidence, "words">, entry: CatalogueContest): string =>
  isReconstructed(entry) && !hasOfficialTurnouts(entry) ? words.protocols.group : words.protocols.region;

const percentOf = (part: number, whole: number | null): number | null =>
  whole !== null && whole > 0 ? (100 * part) / whole : null;

const figuresOf = ({registered, cast, votes}: RegionFigures) => ({
  turnout: percentOf(cast, registered),
  share: percentOf(votes, cast),
});

/**
 * Turnout and the winner's share of each region: two points a row, on one scale each, with the whole as a line. Where
 * regions are real ones whose turnouts alone are official, no share stands beside their names: nobody published one.
 */
export function regionDots(evidence: Evidence, entry: CatalogueContest, width: number): SVGElement | null {
  const {words, formats} = evidence;
  const unit = rem();
  const party = winnerOf(entry);
  const regions = regionFigures(entry, party).slice(0, mostRegions);
  if (regions.length === 0) return null;
  const isNarrow = width < 34 * unit;
  const nameWidth = isNarrow ? 0 : 14.5 * unit;
  const rowHeight = (isNarrow ? 2.3 : 1.45) * unit;
  // Where panels are narrow their titles take three lines.
  const top = (isNarrow ? 4.6 : 3.6) * unit;
  const gap = 3.4 * unit;
  const shown = hasOfficialTurnouts(entry) ? (["turnout"] as const) : (["turnout", "share"] as const);
  const half = (width - nameWidth - (shown.length - 1) * gap - 3 * unit) / shown.length;
  const bottom = top + regions.length * rowHeight;
  const frames: readonly Frame[] = shown.map((_, place) => {
    const left = nameWidth + 0.6 * unit + place * (half + gap);
    return {left, right: left + half, top: top - 0.3 * unit, bottom};
  });
  // Official turnouts are not what the word and the hatching speak of.
  const ofStations = isReconstructed(entry) && !hasOfficialTurnouts(entry);
  const whole = wholeContest(entry, party);
  const rows = regions.map((region, index) => ({
    ...figuresOf(region),
    name: regionName(evidence.catalogue, evidence.language, region.id),
    y: top + (index + (isNarrow ? 0.72 : 0.5)) * rowHeight,
  }));
  const ticks = {ticks: [0, 50, 100], text: formats.percent, unit};
  const panels = shown.map((of, place) => {
    const frame = frames[place];
    const x = across(frame, 100);
    const colour = of === "turnout" ? "var(--ink)" : partyColour(evidence, party);
    const placed = rows.flatMap((row) => {
      const percent = row[of];
      return percent === null ? [] : [{...row, x: x(percent), label: formats.rounded(percent, 1)}];
    });
    const title =
      of === "turnout" ? words.protocols.turnout : words.protocols.share(partyName(evidence, party));
    return [
      gridAcross(frame, x, ticks.ticks),
      Plot.link(rows, {x1: frame.left, x2: frame.right, y1: "y", y2: "y", stroke: "var(--line)"}),
      ...(whole ? [wholeAcross(frame, x(whole[of]))] : []),
      Plot.dot(placed, {x: "x", y: "y", r: 0.3 * unit, fill: colour}),
      write(
        placed.map(({x: at, y, label}) => ({
          x: at > frame.right - 3.2 * unit ? at - 2 * unit : at + 2 * unit,
          y,
          text: label,
        })),
        {size: 0.75 * unit, halo: 4},
      ),
      Plot.text([title], {
        x: frame.left,
        y: top - 1.1 * unit,
        text: (own: string) => own,
        textAnchor: "start",
        fontWeight: 600,
        fontSize: (isNarrow ? 0.75 : 0.8125) * unit,
        lineWidth: isNarrow ? half / (0.75 * unit) : 40,
        lineAnchor: "bottom",
        fill: "var(--ink)",
      }),
      ticksBelow(frame, x, ticks),
    ];
  });
  const drawing = figure(
    width,
    bottom + 1.5 * unit,
    [
      ...panels.flat(),
      write(
        rows.map(({name, y}) => ({
          x: isNarrow ? 0 : nameWidth,
          y: isNarrow ? y - 0.95 * unit : y,
          text: name,
        })),
        {size: 0.8125 * unit, anchor: isNarrow ? "start" : "end", halo: 3},
      ),
      ...(ofStations ? stampMarks(evidence, entry, {...frames[1], left: 0, top: 1.2 * unit}, unit) : []),
    ],
    `${regionsHeading(evidence, entry)}. ${rows
      .map(({name, turnout, share}) =>
        words.protocols.regionText(
          name,
          turnout === null ? "–" : formats.rounded(turnout, 1),
          hasOfficialTurnouts(entry) ? null : share === null ? "–" : formats.rounded(share, 1),
        ),
      )
      .join("; ")}`,
  );
  return ofStations ? hatchGround(drawing, frames) : drawing;
}

/**
 * Every region as a row, with the whole below. Of real regions whose turnouts alone are official it has those and their
 * published inhabitants: voters and votes are not known there.
 */
export function regionTable(evidence: Evidence, entry: CatalogueContest): HTMLElement {
  const {words, formats, catalogue} = evidence;
  const party = winnerOf(entry);
  const whole = wholeContest(entry, party);
  const {regionalTurnouts, regionalPopulation} = entry;
  const count = (value: number | null | undefined) =>
    html`<td class="number wide">${typeof value === "number" ? formats.whole(value) : "–"}</td>`;
  const percent = (value: number | null) =>
    html`<td class="number">${value === null ? "–" : formats.rounded(value, 2)}</td>`;
  const inhabitantsOf = (id: string) => catalogue.regions.find((region) => region.id === id)?.inhabitants;
  const regions = regionFigures(entry, party);
  const rows = regions.map((region) => ({...region, ...figuresOf(region), size: inhabitantsOf(region.id)}));
  const nameOf = (id: string) => html`<th scope="row">${regionName(catalogue, evidence.language, id)}</th>`;
  const ofStations = () => stationsBadge(evidence, entry, true);
  if (regionalTurnouts !== undefined)
    return html`<table class="figures" id="regions-table"><thead><tr><th scope="col">${regionWord(evidence, entry)}</th>
    ${regionalPopulation ? html`<th scope="col" class="number wide">${words.protocols.inhabitants} ${badge(evidence, "official", regionalPopulation, true)}</th>` : null}
    <th scope="col" class="number">${words.protocols.turnout} ${badge(evidence, "official", regionalTurnouts, true)}</th></tr></thead>
    <tbody>${rows.map(({id, size, turnout}) => html`<tr data-region=${id}>${nameOf(id)}${regionalPopulation ? count(size) : null}<td class="number">${turnout === null ? "–" : formats.rounded(turnout, 1)}</td></tr>`)}</tbody>
    <tfoot><tr><th scope="row">${words.protocols.all}</th>${regionalPopulation ? count(rows.reduce((all, {size}) => all + (size ?? 0), 0)) : null}${percent(whole?.turnout ?? null)}</tr></tfoot></table>`;
  return html`<table class="figures" id="regions-table"><thead><tr><th scope="col">${regionWord(evidence, entry)}</th>
    <th scope="col" class="number wide">${words.protocols.registered} ${ofStations()}</th>
    <th scope="col" class="number">${words.protocols.turnout} ${ofStations()}</th>
    <th scope="col" class="number">${words.protocols.share(partyName(evidence, party))} ${ofStations()}</th></tr></thead>
    <tbody>${rows.map(({id, registered, turnout, share}) => html`<tr data-region=${id}>${nameOf(id)}${count(registered)}${percent(turnout)}${percent(share)}</tr>`)}</tbody>
    <tfoot><tr><th scope="row">${words.protocols.all}</th>${count(entry.contest.registered)}${percent(whole?.turnout ?? null)}${percent(whole?.share ?? null)}</tr></tfoot></table>`;
}
