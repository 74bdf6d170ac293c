import type {CatalogueContest} from "../catalogue/catalogue.js";
import {districtSeatsOf} from "../catalogue/lawScenario.js";
import {ownProtocols} from "../catalogue/ownProtocols.js";
import type {ScenarioJson} from "../core/scenario.js";
import type {Ignored} from "../scenario/ignored.js";
import type {Limit} from "./limit.js";

/** Districts are cut from stations; where there are none, only the law's own number of them has winners. */
export const districtsNeedStations: Limit = (scenario, {entry, law, house, hasStations, noStations}) => {
  const asked = districtSeatsOf(scenario, house);
  const possible = hasStations
    ? asked <= entry.stations
    : asked === 0 || (!ownProtocols(entry) && asked === districtSeatsOf(law, entry.contest.seats));
  return possible ? null : withoutDistricts(scenario, asked, noStations, entry, law);
};

/** The model cuts districts of equal registered voters; districts that the protocols name do without. */
export const districtsNeedRegistered: Limit = (scenario, {entry, law, house, hasStations}) => {
  const asked = districtSeatsOf(scenario, house);
  const isKnown =
    asked === 0 ||
    !hasStations ||
    entry.contest.registered !== undefined ||
    ownProtocols(entry)?.districts === asked;
  return isKnown ? null : withoutDistricts(scenario, asked, "no-registered", entry, law);
};

/** More districts than the house has seats: none then, since nobody can say which are meant. */
export const districtsNeedSeats: Limit = (scenario, {house}) => {
  const asked = districtSeatsOf(scenario, house);
  if (asked <= house) return null;
  const {linkage, overhang} = scenario.mixed;
  return {
    name: "seats",
    value: String(house),
    reason: "too-few-seats",
    instead: {mixed: {districtPercent: 0, linkage, overhang}},
  };
};

/** The law's districts in place of those asked for; protocols of their own have none of the law's. */
const withoutDistricts = (
  {mixed}: ScenarioJson,
  asked: number,
  reason: Ignored["reason"],
  entry: CatalogueContest,
  law: ScenarioJson,
) => ({
  name: "districts",
  value: String(mixed.districtPercent ?? asked),
  reason,
  instead: {
    mixed: ownProtocols(entry)
      ? {districtPercent: 0, linkage: law.mixed.linkage, overhang: law.mixed.overhang}
      : law.mixed,
  },
});
