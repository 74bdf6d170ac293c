import type {VoteRate} from "../catalogue/catalogue.js";
import type {FundingRate} from "../core/partyFunding.js";
import {type CellReader, number, readCsv, text} from "./readData.js";

const unit: CellReader<VoteRate["unit"]> = (cell) => {
  if (cell === "minimum-wage" || cell === "mci") return cell;
  throw new Error(`"${cell}" is no unit that funding is reckoned in`);
};

/** What a vote was worth to a party in the Mazhilis, by the day from which it was. */
export const voteRates = (): readonly VoteRate[] =>
  readCsv("fundingRates.csv", {from: text, unit, unit_tenge: number, percent: number, source: text}).map(
    ({unit_tenge, ...rate}) => ({...rate, unitTenge: unit_tenge}),
  );

/**
 * The rate that holds from a day, in the core's whole tenths of a tenge.
 * @throws where `data/` has no rate from that day, or it is no whole number of tenths.
 */
export function fundingRateFrom(from: string): FundingRate {
  const rate = voteRates().find((known) => known.from === from);
  if (!rate) throw new Error(`data/fundingRates.csv has no rate from ${from}`);
  const hundredths = rate.unitTenge * rate.percent;
  if (hundredths % 10 !== 0) throw new Error(`the rate from ${from} is no whole number of tenths of a tenge`);
  return {year: from.slice(0, 4), tenths: hundredths / 10};
}
