import type {Answer} from "../../scenario/answer.js";
import {badge, basisSign, lawBadge, stationsBadge} from "../../views/badge.js";
import {type Part, part} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {loadedSaid} from "../../views/loadedSaid.js";
import {restsOn} from "../../views/restsOn.js";
import {toBeyond} from "../../views/toBeyond.js";

/** What the seats on screen rest on: whose votes, which reconstruction, whose rules – and what the signs of these mean. */
export function basisLine(lab: Lab, answer: Answer): Part {
  const {entry, question, law, house} = answer;
  const {messages} = lab;
  const source = entry.sources[0];
  const {stations, isLawful, bases, isSizeAssumed} = restsOn(lab, answer);
  return part`<span>${messages.votesFrom} ${badge(lab, entry.basis, source)}</span>
    ${stations ? part`<span>${stations === "stations" ? messages.stationsFrom : messages.wholeVotesFrom} ${stationsBadge(lab, entry)}</span>` : null}
    <span>${messages.rulesFrom} ${isLawful ? lawBadge(lab, law) : badge(lab, "hypothetical", "reader")}</span>
    ${isSizeAssumed ? part`<span>${messages.seatsOfHouse(house.seats)} ${badge(lab, "hypothetical", source)}</span>` : null}
    ${entry.loaded ? part`<span>${loadedSaid(lab, entry)}</span>` : null}
    ${entry.basis === "observers" && !entry.loaded ? part`<span>${messages.sampleCaveat(entry.stations)} ${toBeyond(lab, entry, question.scenario.threshold)}</span>` : null}
    <span class="bases-used">${bases.map((basis) => part`<span>${basisSign(basis)} ${messages.basis[basis]}: ${messages.basisMeaning[basis]}</span>`)}</span>`;
}
