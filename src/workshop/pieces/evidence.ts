import type {Evidence} from "../../pages/evidence/evidence.js";
import {checkedSheet} from "../../stations/findings.js";
import {ownAddress} from "../../views/address.js";
import {fragment} from "../../views/html.js";
import {view} from "../../views/view.js";
import {faultySheet} from "../faultySheet.js";
import type {Piece} from "./piece.js";

/** A part of the evidence page. */
const ofEvidence = (
  load: () => Promise<(evidence: Evidence) => Node | null>,
  {byElection = true, withFaults = false} = {},
): Piece => ({
  page: "evidence",
  byElection,
  load: async ({catalogue, language, lab, evidence, checked, stations, query}) => {
    const [{openEvidence}, {loadEvidenceWords}, draw, data] = await Promise.all([
      import("../../pages/evidence/evidence.js"),
      import("../../pages/evidence/loadWords.js"),
      load(),
      evidence(),
    ]);
    const loadSheet = withFaults
      ? async (contest: string) => checkedSheet(faultySheet((await checked(contest)).sheet))
      : checked;
    const {messages} = lab;
    const words = await loadEvidenceWords(language);
    return () =>
      draw(
        openEvidence({
          catalogue,
          language,
          messages,
          words,
          data,
          loadSheet,
          loadStations: stations,
          address: ownAddress(query),
        }),
      );
  },
});

/** The pieces of the evidence page: charts, what is said, what is wrong with protocols. */
export const evidencePieces = {
  beside: ofEvidence(async () => (await import("../../pages/evidence/evidenceBeside.js")).besideChart, {
    byElection: false,
  }),
  "invalid-ballots": ofEvidence(
    async () => (await import("../../pages/evidence/evidenceBeside.js")).invalidChart,
    {byElection: false},
  ),
  "station-charts": ofEvidence(async () => {
    const {originNote, sheetLine, stationCharts} = await import("../../pages/evidence/evidenceStations.js");
    return (evidence) =>
      fragment`${view(
        evidence.state,
        ({entry}) => entry,
        (entry) => originNote(evidence, entry),
      )}${view(
        evidence.state,
        ({sheet}) => sheet,
        (sheet) => sheetLine(evidence, sheet),
      )}${stationCharts(evidence)}`;
  }),
  "region-charts": ofEvidence(
    async () => (await import("../../pages/evidence/evidenceStations.js")).regionCharts,
  ),
  claims: ofEvidence(
    async () => {
      const {claimCounts, claimList} = await import("../../pages/evidence/evidenceClaims.js");
      return (evidence) => fragment`${claimCounts(evidence)}${claimList(evidence)}`;
    },
    {byElection: false},
  ),
  "safe-to-say": ofEvidence(
    async () => {
      const [{safeList}, {sampleLine}] = await Promise.all([
        import("../../pages/evidence/evidenceSafe.js"),
        import("../../pages/evidence/sampleLine.js"),
      ]);
      return (evidence) => fragment`${sampleLine(evidence)}${safeList(evidence)}`;
    },
    {byElection: false},
  ),
  findings: ofEvidence(async () => (await import("../../pages/evidence/evidenceFindings.js")).findingsView),
  "findings-with-faults": ofEvidence(
    async () => (await import("../../pages/evidence/evidenceFindings.js")).findingsView,
    {withFaults: true},
  ),
  "effect-of-faults": ofEvidence(
    async () => (await import("../../pages/evidence/evidenceEffect.js")).effectView,
    {withFaults: true},
  ),
} as const satisfies Record<string, Piece>;
