import type {CatalogueContest} from "../../catalogue/catalogue.js";
import {regionName} from "../../catalogue/lookUp.js";
import {partyPrefix, protocolColumns} from "../../import/ownFiles.js";
import {chartLine} from "../../picture/takeAway/takeAway.js";
import type {Taken} from "../../picture/takeAway/taken.js";
import {type BehindName, behind} from "../../query/behind.js";
import type {CheckedSheet} from "../../stations/findings.js";
import {winnerOf} from "../../stations/regionFigures.js";
import {shareAt, stationPoints, turnoutAt} from "../../stations/stationPoints.js";
import {badge, sourceAnchor, stationsBadge} from "../../views/badge.js";
import type {Behind} from "../../views/behindLink.js";
import {download, fileName} from "../../views/download.js";
import {fragment, html} from "../../views/html.js";
import {lateChart} from "../../views/lateChart.js";
import {loadedSaid} from "../../views/loadedSaid.js";
import {partyName} from "../../views/partyNames.js";
import {textCsv} from "../../views/textCsv.js";
import {view} from "../../views/view.js";
import {histogramPlace, regionPlace, scatterPlace} from "./chartPlaces.js";
import type {Evidence} from "./evidence.js";
import {histogramTable} from "./histogramTable.js";
import {binStep, gridOf, gridStep} from "./placedStations.js";
import {hasOfficialTurnouts, mostRegions, regionsHeading, regionTable, regionWord} from "./regionTable.js";
import type {EvidenceState} from "./state.js";
import {gridKey, isGridded} from "./stationCells.js";
import {isReconstructed, stationBasis, stationsWord} from "./stationMark.js";
import {tableDetails} from "./tableDetails.js";

/** So many rows of a long table stand on the page; the file has all. */
export const firstRows = 100;

/** The protocols as far as they are there; null while they are not. */
export const checkedOf = ({sheet}: EvidenceState): CheckedSheet | null =>
  typeof sheet === "string" ? null : sheet;

/** What is said instead of charts: no protocols, not yet, or not to be had. */
export function sheetLine(evidence: Evidence, sheet: EvidenceState["sheet"]): Node | null {
  const {protocols} = evidence.words;
  if (sheet === "none") return html`<p id="sheet-line">${protocols.none}</p>`;
  if (sheet === "waiting") return html`<p class="quiet" id="sheet-line">${protocols.waits}</p>`;
  if (sheet === "failed")
    return html`<p id="sheet-line">${protocols.failed} <button type="button" class="quiet-button" id="retry" @click=${evidence.retry}>${protocols.retry}</button></p>`;
  return null;
}

/** What the reader must know of the protocols before looking: reconstructed, or their own; the observers' are a sample. */
export function originNote(evidence: Evidence, entry: CatalogueContest): Node | null {
  if (entry.stations === 0) return null;
  const {messages, words} = evidence;
  const caveats = [
    loadedSaid(evidence, entry),
    entry.basis === "observers" ? messages.sampleCaveat(entry.stations) : null,
  ].filter((said) => said !== null);
  if (isReconstructed(entry))
    return html`<p class="origin-note" id="origin-note"><b>${stationsWord(evidence, entry)}.</b> ${[words.protocols.reconstructedLong, ...caveats].join(" ")} ${stationsBadge(evidence, entry)}</p>`;
  if (caveats.length === 0) return null;
  return html`<p class="origin-note" id="origin-note">${caveats.join(" ")} ${stationsBadge(evidence, entry)}</p>`;
}

/** Turnout against the winner's share, and how turnout is spread. */
export function stationCharts(evidence: Evidence): Node {
  const {words, formats} = evidence;
  const {protocols} = words;
  const ready = (state: EvidenceState) => (checkedOf(state) ? state : null);
  const drawn = (draw: (entry: CatalogueContest, checked: CheckedSheet) => Node | null) =>
    view(evidence.state, ready, (state) => {
      const checked = state && checkedOf(state);
      return state && checked ? draw(state.entry, checked) : null;
    });
  type DrawStations = (
    evidence: Evidence,
    entry: CatalogueContest,
    checked: CheckedSheet,
    width: number,
  ) => Node;
  const chart = (load: () => Promise<DrawStations>, height: (width: number) => number) =>
    lateChart(evidence, evidence.state, ready, {
      load,
      draw(stations, state, width) {
        const checked = state && checkedOf(state);
        return state && checked ? stations(evidence, state.entry, checked, width) : null;
      },
      height: (state, width) => state && height(width),
    });
  const table = (label: string, draw: (entry: CatalogueContest, checked: CheckedSheet) => Node) =>
    drawn((entry, checked) => tableDetails(words, label, draw(entry, checked)));
  return fragment`<div class="chart-pair">
    <div class="evidence-chart" id="scatter">${drawn((entry, checked) => {
      const stations = formats.whole(checked.sheet.table.stations.length);
      return fragment`<h3>${protocols.scatter} ${stationsBadge(evidence, entry)}</h3>
      <p class="quiet">${isGridded(checked) ? protocols.scatterBins(stations, formats.whole(gridStep)) : protocols.scatterDots(stations)} ${placedWords(evidence, entry, checked)}</p>`;
    })}${chart(
      async () => (await import("./stationScatter.js")).stationScatter,
      (width) => scatterPlace(width).height,
    )}${drawn((entry, checked) => gridKey(evidence, entry, checked))}
      ${drawn(() => html`<p class="quiet">${protocols.reading}</p>`)}
      ${table(protocols.scatter, (entry, checked) => stationTableView(evidence, entry, checked))}
      ${drawn((_, checked) => queryBehind(evidence, isGridded(checked) ? "grid" : "scatter", protocols.scatter))}</div>
    <div class="evidence-chart" id="histogram">${drawn(
      (entry, checked) => fragment`<h3>${protocols.histogram} ${stationsBadge(evidence, entry)}</h3>
      <p class="quiet">${protocols.histogramLead(formats.whole(binStep(checked)))}</p>`,
    )}${chart(
      async () => (await import("./turnoutHistogram.js")).turnoutHistogram,
      (width) => histogramPlace(width).height,
    )}
      ${table(protocols.histogram, (entry, checked) => histogramTable(evidence, entry, checked))}
      ${drawn(() => queryBehind(evidence, "histogram", protocols.histogram))}</div>
  </div>`;
}

/** The way to the rows of a chart and what of it can be taken away, of the contest that is shown. */
export const queryBehind = (
  evidence: Evidence,
  name: BehindName,
  label: string,
  {sql = () => behind(name), ...besides}: Partial<Taken & Behind> & {readonly sql?: () => string} = {},
): HTMLElement =>
  chartLine(
    evidence,
    {name, sql},
    {
      label,
      question: () => evidence.state.value.question,
      // A picture of drawn stations that does not say so would be taken for one of protocols.
      under: () => {
        const {entry} = evidence.state.value;
        const word = stationsWord(evidence, entry);
        if (!word) return [];
        return [
          isReconstructed(entry) ? `${word}. ${evidence.words.protocols.reconstructedLong}` : `${word}.`,
        ];
      },
      ...besides,
    },
  );

/** How many stations a chart cannot place, or places at its edge. */
function placedWords({words}: Evidence, entry: CatalogueContest, checked: CheckedSheet): string {
  const {without, beyond} = gridOf(entry, checked);
  return [
    ...(without > 0 ? [words.protocols.without(without)] : []),
    ...(beyond > 0 ? [words.protocols.beyond(beyond)] : []),
  ].join(" ");
}

/** The stations as rows: the first hundred, and a file with all. */
function stationTableView(evidence: Evidence, entry: CatalogueContest, {sheet}: CheckedSheet): Node {
  const {words, formats, catalogue, language} = evidence;
  const {protocols} = words;
  const party = winnerOf(entry);
  const points = stationPoints(sheet, party);
  const {stations, regions} = sheet.table;
  const shown = Math.min(firstRows, stations.length);
  const percent = (value: number) => (Number.isNaN(value) ? "–" : formats.rounded(value, 1));
  // A drawn station has no share that could stand beside the name of a real region.
  const namesRegions = !(hasOfficialTurnouts(entry) && isReconstructed(entry));
  const more = shown < stations.length ? protocols.firstRows(shown, stations.length - shown) : "";
  return fragment`<p class="quiet">${more} ${downloadStations(evidence, entry, sheet)}</p>
    <table class="figures" id="stations-table"><thead><tr><th scope="col">${protocols.station}</th>${namesRegions ? html`<th scope="col">${regionWord(evidence, entry)}</th>` : null}<th scope="col" class="number">${protocols.registered}</th><th scope="col" class="number">${protocols.turnout}</th><th scope="col" class="number">${protocols.share(partyName(evidence, party))}</th></tr></thead>
    <tbody>${stations
      .slice(0, shown)
      .map(
        (station, row) =>
          html`<tr><th scope="row">${station}</th>${namesRegions ? html`<td>${regionName(catalogue, language, regions[row])}</td>` : null}<td class="number">${Number.isNaN(points.registered[row]) ? "–" : formats.whole(points.registered[row])}</td><td class="number">${percent(turnoutAt(points, row))}</td><td class="number">${percent(shareAt(points, row))}</td></tr>`,
      )}</tbody></table>`;
}

/**
 * Every protocol with its counts and votes, its basis in a column of its own: a file that can be loaded again. What
 * the reader loaded is handed out where it was loaded.
 */
function downloadStations(
  {words}: Evidence,
  entry: CatalogueContest,
  sheet: CheckedSheet["sheet"],
): HTMLElement {
  if (entry.loaded)
    return html`<a href=${`./protocols#${sourceAnchor(entry.id)}`}>${words.protocols.download}</a>`;
  const handOut = async (): Promise<void> => {
    const {table, counts} = sheet;
    const rows = table.stations.map((station, row) => [
      ...protocolColumns.map((column) => {
        if (column === "contest") return entry.id;
        if (column === "basis") return stationBasis(entry, station);
        if (column === "region") return table.regions[row];
        if (column === "station") return station;
        if (column === "district") return table.districts?.[row] ?? null;
        const count = counts[column][row];
        return Number.isNaN(count) ? null : count;
      }),
      ...table.votes.map((votes) => votes[row]),
    ]);
    const header = [...protocolColumns, ...table.parties.map((party) => partyPrefix + party)];
    download(
      await textCsv(header, rows),
      `mandat-${fileName(entry.id)}${isReconstructed(entry) ? "-reconstructed" : ""}.csv`,
    );
  };
  return html`<button type="button" class="quiet-button" id="download-stations" @click=${handOut}>${words.protocols.download}</button>`;
}

/** Turnout and the winner's share by region: drawn from the totals, before any protocol has come. */
export function regionCharts(evidence: Evidence): Node {
  const {words} = evidence;
  const {protocols} = words;
  const entryOf = ({entry}: EvidenceState) => entry;
  const shownRegions = ({contest}: CatalogueContest) => Math.min(contest.regions?.length ?? 0, mostRegions);
  const hasRegions = ({contest}: CatalogueContest) => (contest.regions?.length ?? 0) > 0;
  return fragment`<div class="evidence-chart" id="regions">${view(evidence.state, entryOf, (entry) => {
    if (entry.stations === 0) return null;
    const count = entry.contest.regions?.length ?? 0;
    const notes = [
      ...(hasOfficialTurnouts(entry) ? [protocols.regionsOfficial] : []),
      ...(entry.basis === "observers" && !entry.loaded ? [protocols.regionsMadeUp] : []),
      ...(count === 0 ? [protocols.noRegions] : []),
      ...(count > mostRegions ? [protocols.regionsFirst(mostRegions, count)] : []),
    ];
    return fragment`<h3>${regionsHeading(evidence, entry)} ${entry.regionalTurnouts ? badge(evidence, "official", entry.regionalTurnouts) : stationsBadge(evidence, entry)}</h3><p class="quiet">${notes.join(" ")}</p>`;
  })}${lateChart(evidence, evidence.state, entryOf, {
    load: () => import("./regionDots.js"),
    draw: ({regionDots}, entry, width) => (hasRegions(entry) ? regionDots(evidence, entry, width) : null),
    height: (entry, width) => (hasRegions(entry) ? regionPlace(shownRegions(entry), width).height : null),
  })}
  ${view(evidence.state, entryOf, (entry) =>
    hasRegions(entry)
      ? tableDetails(words, regionsHeading(evidence, entry), regionTable(evidence, entry))
      : null,
  )}
  ${view(evidence.state, entryOf, (entry) =>
    hasRegions(entry)
      ? queryBehind(
          evidence,
          hasOfficialTurnouts(entry) ? "turnouts" : "regions",
          regionsHeading(evidence, entry),
          {
            ...(hasOfficialTurnouts(entry) && {under: () => [protocols.regionsOfficial]}),
            ...(entry.regionalTurnouts && {sources: () => [entry.regionalTurnouts ?? entry.sources[0]]}),
          },
        )
      : null,
  )}</div>`;
}
