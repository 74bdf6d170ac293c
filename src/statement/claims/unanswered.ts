import {tableOf} from "../evidenceData.js";
import type {Claim} from "./claim.js";
import {claim, contestOf, type Ground, officialNow} from "./ground.js";

/**
 * Obstacles were put in observers' way: the statement names no case, so that nothing can be recomputed. Others' reports
 * speak of the country, and not of these observers' stations.
 */
export const obstacles = (): Claim =>
  claim("obstacles", "cannot-be-checked", {}, {rests: [{basis: "official", source: "odihr-final-2021"}]});

/**
 * The official results are not right: that takes two protocols of one station, the one that the observers were handed
 * and the one that the commissions added up. Neither is published.
 */
export const officialWrong = (ground: Ground): Claim =>
  claim(
    "official-wrong",
    "cannot-be-checked",
    {
      stations: tableOf(ground.statement, "mazhilis").stations,
      country: contestOf(ground, officialNow).stations,
    },
    {rests: [{basis: "official", source: "odihr-2021"}]},
  );
