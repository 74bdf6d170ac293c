import type {Answer} from "../../scenario/answer.js";
import {restsOnStations} from "../../scenario/answer.js";
import {badge, lawBadge, stationsBadge} from "../../views/badge.js";
import {asksTheLaw} from "../../views/headline.js";
import {fragment} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";

/** What the seats on screen rest on: whose votes, which reconstruction, whose rules. */
export function basisLine(lab: Lab, answer: Answer): Node {
  const {entry, question, law, house} = answer;
  const {messages} = lab;
  const source = entry.sources[0];
  const usesStations = restsOnStations(question, entry);
  const rests = entry.votesReconstructed || usesStations;
  return fragment`<span>${messages.votesFrom} ${badge(lab, entry.basis, source)}</span>
    ${rests ? fragment`<span>${usesStations ? messages.stationsFrom : messages.wholeVotesFrom} ${stationsBadge(lab, entry)}</span>` : null}
    <span>${messages.rulesFrom} ${asksTheLaw(lab, answer) ? lawBadge(lab, law) : badge(lab, "hypothetical", "reader")}</span>
    ${entry.seatsBasis === "hypothetical" ? fragment`<span>${messages.seatsOfHouse(house.seats)} ${badge(lab, "hypothetical", source)}</span>` : null}
    ${entry.loaded ? fragment`<span>${messages.loaded.unchecked}</span>` : null}
    ${entry.basis === "observers" && !entry.loaded ? fragment`<span>${messages.sampleCaveat(entry.stations)}</span>` : null}`;
}
