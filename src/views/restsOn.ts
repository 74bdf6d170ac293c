import type {Basis} from "../catalogue/catalogue.js";
import {drawnStations} from "../catalogue/drawnStations.js";
import {shownBasis, sourceOf} from "../catalogue/lookUp.js";
import {type Answer, restsOnStations} from "../scenario/answer.js";
import {asksTheLaw} from "./headline.js";
import type {Setting} from "./lab.js";

/** What an answer rests on. */
export interface RestsOn {
  /** Basis of the votes. */
  readonly votes: Basis;
  /** What is taken from the stations' figures: the stations themselves, whole votes where only shares were printed, or nothing. */
  readonly stations: "stations" | "votes" | null;
  /** Basis of those figures. */
  readonly stationsBasis: Basis;
  /** True where the rules are those of the law of the day. */
  readonly isLawful: boolean;
  /** Basis of the rules. */
  readonly rules: Basis;
  /** True where the number of seats is an assumption. */
  readonly isSizeAssumed: boolean;
  /** Every basis of the above, once, the votes' first. */
  readonly bases: readonly Basis[];
}

/** Whose votes an answer counts, from which stations, by whose rules. */
export function restsOn(setting: Setting, answer: Answer): RestsOn {
  const {catalogue} = setting;
  const {entry, question, law} = answer;
  const votes = shownBasis(catalogue, entry.basis, entry.sources[0]);
  const usesStations = restsOnStations(question, entry);
  const stations = usesStations ? "stations" : entry.votesReconstructed ? "votes" : null;
  const stationsBasis = drawnStations(entry) > 0 ? "reconstructed" : votes;
  const isLawful = asksTheLaw(setting, answer);
  const rules = isLawful ? (sourceOf(catalogue, law.source)?.basis ?? "law") : "hypothetical";
  return {
    votes,
    stations,
    stationsBasis,
    isLawful,
    rules,
    isSizeAssumed: entry.seatsBasis === "hypothetical",
    bases: [...new Set<Basis>([votes, ...(stations ? [stationsBasis] : []), rules])],
  };
}
