import {lawOf} from "../../catalogue/laws.js";
import {lawfulQuestion} from "../../scenario/question.js";
import {contestOf, officialBefore, officialNow} from "../../statement/claims/ground.js";
import {statementSource} from "../../statement/evidenceData.js";
import {safeToSay} from "../../statement/safeToSay.js";
import {type LaterRemarks, sourceList} from "../../views/sourceList.js";
import type {Evidence} from "./evidence.js";
import type {EvidenceState} from "./state.js";

/** Ids of the sources that the page quotes: for its claims and sentences, and for the contest whose protocols it shows. */
export function evidenceSources(
  {catalogue, all, ground}: Pick<Evidence, "catalogue" | "all" | "ground">,
  {entry, question}: Pick<EvidenceState, "entry" | "question">,
): readonly string[] {
  const rests = [...all, ...safeToSay(ground, all)].flatMap((one) => one.rests.map(({source}) => source));
  const compared = [officialBefore, officialNow].flatMap((id) => contestOf(ground, id).sources);
  const {regionalTurnouts, sources} = entry;
  const isLawful = JSON.stringify(question) === JSON.stringify(lawfulQuestion(catalogue, entry.id));
  return [
    ...new Set([
      statementSource,
      ...rests,
      ...compared,
      ...sources,
      ...(regionalTurnouts === undefined ? [] : [regionalTurnouts]),
      lawOf(catalogue, entry).source,
      catalogue.lawSources.election,
      "reconstruction",
      ...(isLawful ? [] : ["reader"]),
    ]),
  ];
}

/** These sources, where the badges of the page lead. */
export const evidenceSourceList = (evidence: Evidence, state: EvidenceState, remarks: LaterRemarks): Node =>
  sourceList(evidence, {remarks, only: evidenceSources(evidence, state)});
