import {districtCases} from "../../certainty/sensitivity/leverGround.js";
import type {SweptLever} from "../../certainty/sensitivity/stops.js";
import {asPercent, type Share} from "../../core/share.js";
import type {RowWords, TakenRows} from "../../picture/takeAway/taken.js";
import {partyName} from "../../views/partyNames.js";
import {caseWords, knownCase} from "./knownCase.js";
import type {Sensitivity} from "./sensitivity.js";

/** The steps of a lever as rows: each stretch by who wins the districts, with every list's seats; null before they are known. */
export function leverRows(page: Sensitivity, lever: SweptLever, names: RowWords): TakenRows | null {
  const {lab, worked} = page;
  const {sweep} = worked.value;
  if (!sweep) return null;
  return {
    columns: [
      names.above,
      names.upTo,
      names.districtSeats,
      names.whoWins,
      ...sweep.parties.map((party) => partyName(lab, party)),
      names.vacant,
      names.members,
    ],
    rows: sweep[lever].flatMap(({above, upTo, districts, cases}) =>
      casesOf(page, districts).flatMap((won) => {
        const figures = cases[won];
        if (!figures) return [];
        return [
          [
            percentOf(above),
            percentOf(upTo),
            districts,
            districts === 0 ? null : nameOf(page, won),
            ...sweep.parties.map((_, list) => figures.seats[list] ?? 0),
            figures.vacant,
            figures.members,
          ],
        ];
      }),
    ),
  };
}

/** Every field of the map as a row; null before it is known. */
export function mapRows(page: Sensitivity, names: RowWords): TakenRows | null {
  const {lab, worked} = page;
  const {map} = worked.value;
  if (!map) return null;
  return {
    columns: [
      names.districtSeats,
      names.above,
      names.upTo,
      names.whoWins,
      partyName(lab, map.leader),
      names.lists,
      names.members,
      names.lost,
      names.gallagher,
    ],
    rows: map.columns.flatMap((column, districts) =>
      column.flatMap((field, row) =>
        casesOf(page, districts).flatMap((won) => {
          const figures = field[won];
          if (!figures) return [];
          return [
            [
              districts,
              percentOf(map.thresholds[row].above),
              percentOf(map.thresholds[row].upTo),
              districts === 0 ? null : nameOf(page, won),
              figures.leader,
              figures.lists,
              figures.members,
              figures.lost && Number(figures.lost.votes),
              figures.gallagher,
            ],
          ];
        }),
      ),
    ),
  };
}

/** Without districts nobody wins any: one case stands for all. */
const casesOf = ({lab}: Sensitivity, districts: number) =>
  districts === 0
    ? (["none"] as const)
    : districtCases.filter((name) => name !== "as-known" || knownCase(lab.catalogue));

const nameOf = ({lab, words}: Sensitivity, won: (typeof districtCases)[number]): string =>
  caseWords(lab, words.won.options, won);

const percentOf = (share: Share | null): number | null => share && asPercent(share);
