import {chartLine, takeAway} from "../../picture/takeAway/takeAway.js";
import type {RowWords, TakenRows} from "../../picture/takeAway/taken.js";
import {type BehindName, behind} from "../../query/behind.js";
import type {Claim} from "../../statement/claims/claim.js";
import {contestOf, officialBefore, officialNow} from "../../statement/claims/ground.js";
import {statementSource, tableOf} from "../../statement/evidenceData.js";
import {html} from "../../views/html.js";
import {claimWords} from "./claimWords.js";
import type {Evidence} from "./evidence.js";

/** The line under a chart of the Commission's figures beside the observers': both bases stand on its picture. */
export const besideLine = (
  evidence: Evidence,
  name: Extract<BehindName, "beside" | "invalid">,
  label: string,
): HTMLElement => {
  const {words, messages, ground} = evidence;
  const [before, now] = [contestOf(ground, officialBefore), contestOf(ground, officialNow)];
  return chartLine(
    evidence,
    {name, sql: () => behind(name)},
    {
      label,
      question: () => evidence.state.value.question,
      under: () => [words[name].lead],
      rests: () => [
        `${messages.votesFrom} ${messages.basis.official}, ${messages.basis.observers}`,
        messages.sampleCaveat(tableOf(evidence.ground.statement, "mazhilis").stations),
      ],
      sources: () => [statementSource, now.sources[0], ...(name === "invalid" ? [before.sources[0]] : [])],
    },
  );
};

/** What can be taken away of the statement's sentences, or of our own checks: a row an assertion, with its verdict. */
export const claimsLine = (evidence: Evidence, which: "statement" | "own"): HTMLElement => {
  const {words, messages, claims} = evidence;
  const label = which === "own" ? words.claims.ownHeading : words.claims.heading;
  const rows = (names: RowWords): TakenRows => ({
    columns: [...(which === "own" ? [] : [names.sentence]), names.claim, names.verdict, names.found],
    rows:
      which === "own"
        ? claims.own.map((claim) => claimRow(evidence, claim))
        : claims.statement.flatMap(({quote, parts}) =>
            parts.map((claim) => [quote, ...claimRow(evidence, claim)]),
          ),
  });
  return html`<div class="behind">${takeAway(evidence, {
    label,
    question: () => evidence.state.value.question,
    rests: () => [
      messages.basis.observers,
      messages.sampleCaveat(tableOf(evidence.ground.statement, "mazhilis").stations),
    ],
    sources: () => [statementSource],
    rows,
  })}</div>`;
};

function claimRow({words, names}: Evidence, claim: Claim): readonly string[] {
  const {said, found} = claimWords(words, names, claim);
  return [said, words.verdicts[claim.verdict], found];
}
