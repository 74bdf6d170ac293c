import {drawnStations} from "../../catalogue/drawnStations.js";
import {shownBasis, sourceOf} from "../../catalogue/lookUp.js";
import {type Answer, restsOnStations} from "../../scenario/answer.js";
import {badge, basisSign, lawBadge, stationsBadge} from "../../views/badge.js";
import {asksTheLaw} from "../../views/headline.js";
import {fragment, html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {toBeyond} from "../../views/toBeyond.js";

/** What the seats on screen rest on: whose votes, which reconstruction, whose rules – and what the signs of these mean. */
export function basisLine(lab: Lab, answer: Answer): Node {
  const {entry, question, law, house} = answer;
  const {messages} = lab;
  const source = entry.sources[0];
  const usesStations = restsOnStations(question, entry);
  const rests = entry.votesReconstructed || usesStations;
  const lawful = asksTheLaw(lab, answer);
  const bases = [
    shownBasis(lab.catalogue, entry.basis, source),
    ...(rests && drawnStations(entry) > 0 ? (["reconstructed"] as const) : []),
    lawful ? (sourceOf(lab.catalogue, law.source)?.basis ?? "law") : ("hypothetical" as const),
  ];
  return fragment`<span>${messages.votesFrom} ${badge(lab, entry.basis, source)}</span>
    ${rests ? fragment`<span>${usesStations ? messages.stationsFrom : messages.wholeVotesFrom} ${stationsBadge(lab, entry)}</span>` : null}
    <span>${messages.rulesFrom} ${lawful ? lawBadge(lab, law) : badge(lab, "hypothetical", "reader")}</span>
    ${entry.seatsBasis === "hypothetical" ? fragment`<span>${messages.seatsOfHouse(house.seats)} ${badge(lab, "hypothetical", source)}</span>` : null}
    ${entry.loaded ? fragment`<span>${messages.loaded.unchecked}</span>` : null}
    ${entry.basis === "observers" && !entry.loaded ? fragment`<span>${messages.sampleCaveat(entry.stations)} ${toBeyond(lab, entry)}</span>` : null}
    <span class="bases-used">${[...new Set(bases)].map((basis) => html`<span>${basisSign(basis)} ${messages.basis[basis]}: ${messages.basisMeaning[basis]}</span>`)}</span>`;
}
