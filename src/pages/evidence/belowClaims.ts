/** What the page has below the claims, which no reader sees first. */
import {fragment} from "../../views/html.js";
import {view} from "../../views/view.js";
import type {Evidence} from "./evidence.js";
import {effectView} from "./evidenceEffect.js";
import {findingsView} from "./evidenceFindings.js";
import {originNote, regionCharts, sheetLine, stationCharts} from "./evidenceStations.js";

export {besideChart, invalidChart} from "./evidenceBeside.js";
export {safeList} from "./evidenceSafe.js";
export {evidenceSourceList} from "./evidenceSources.js";

/** The protocols of the contest: where they come from, whether they are there, and their charts. */
export const protocolsPart = (evidence: Evidence): Node =>
  fragment`${view(
    evidence.state,
    ({entry}) => entry,
    (entry) => originNote(evidence, entry),
  )}
  <div aria-live="polite">${view(
    evidence.state,
    ({sheet}) => sheet,
    (sheet) => sheetLine(evidence, sheet),
  )}</div>
  ${stationCharts(evidence)}
  ${regionCharts(evidence)}`;

/** What is wrong with them, and what the seats become without them. */
export const findingsPart = (evidence: Evidence): Node =>
  fragment`${findingsView(evidence)}${effectView(evidence)}`;
