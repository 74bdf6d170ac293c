import {heldIn} from "../../certainty/sensitivity/goals.js";
import type {LeverMap, MapField} from "../../certainty/sensitivity/leverMap.js";
import {asPercent} from "../../core/share.js";
import {partyName} from "../../views/partyNames.js";
import {caseWords, supposing} from "./knownCase.js";
import {binEnds} from "./mapCells.js";
import type {Sensitivity} from "./sensitivity.js";
import type {PageChoices, Quantity} from "./state.js";

/** The name of a kind of fields, as it is written on them. */
export const kindName =
  ({words, lab}: Pick<Sensitivity, "words" | "lab">, quantity: Quantity) =>
  (kind: string): string => {
    const {map} = words;
    const bin = binEnds(kind, quantity);
    if (bin) {
      const text = (value: number) =>
        quantity === "lost" ? lab.formats.percent(value) : lab.formats.whole(value);
      return bin.to === null ? `≥ ${text(bin.from)}` : `${text(bin.from)}–${text(bin.to)}`;
    }
    if (quantity === "lists" && /^\d+$/.test(kind))
      return kind === "0" ? map.nobody : map.lists(Number(kind));
    switch (kind) {
      case "two-thirds":
        return lab.messages.twoThirds;
      case "majority":
        return lab.messages.majority;
      case "below":
        return map.below;
      case "yes":
      case "no":
      case "open":
        return map.twoThirds[kind];
      case "void":
        return map.isVoid;
      case "nobody":
        return map.nobody;
      default:
        return map.unknown;
    }
  };

/** What the map says as a whole, in a sentence. */
export function mapSaid({words, lab}: Sensitivity, map: LeverMap, {map: quantity, won}: PageChoices): string {
  const {said} = words.map;
  const {formats} = lab;
  const known = map.columns.flatMap((column) => column.flatMap((field) => field[won] ?? []));
  const seated = known.filter(({status}) => status !== "void");
  const party = partyName(lab, map.leader);
  const supposed = (sentence: string) => supposing({lab, words}, won, party, sentence);
  const ends = (values: readonly number[]): [number, number] =>
    values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];
  switch (quantity) {
    case "leader":
      return supposed(said.leader(party, ...ends(seated.map(({leader}) => leader))));
    case "lists":
      return said.lists(...ends(seated.map(({lists}) => lists)));
    case "two-thirds":
      return said["two-thirds"];
    case "lost": {
      const shares = seated.flatMap(({lost}) => (lost ? [lostPercent(lost)] : []));
      const [least, most] = ends(shares);
      return said.lost(formats.rounded(least), formats.rounded(most));
    }
    case "gallagher": {
      const [least, most] = ends(seated.flatMap(({gallagher}) => gallagher ?? []));
      return supposed(said.gallagher(formats.fixed(least, 1), formats.fixed(most, 1)));
    }
  }
}

const lostPercent = ({votes, of}: NonNullable<NonNullable<MapField["none"]>["lost"]>): number =>
  of === 0 ? 0 : asPercent({parts: votes, of});

/** What one point of the map comes to; `isHere` for the scenario in question. */
export function pointSaid(
  {words, lab, choices}: Sensitivity,
  map: LeverMap,
  {row, districts, threshold}: {readonly row: number; readonly districts: number; readonly threshold: number},
  isHere: boolean,
): string {
  const {map: said} = words;
  const {formats} = lab;
  const field = map.columns[districts]?.[row];
  const at = said.at(formats.percent(threshold), districts, map.columns.length - 1);
  const place = isHere ? `${said.here} ${at}` : at;
  const figures = field?.[choices.value.won];
  if (!field || !figures || !field.none || !field.every) return `${place}: ${said.unknown}.`;
  if (figures.status === "void") return `${place}: ${said.isVoid}.`;
  if (figures.status === "none-admitted") return `${place}: ${said.noneAdmitted}.`;
  const [one, other] = [field.none.leader, field.every.leader];
  const {won} = choices.value;
  const isKnown = districts === 0 || districts === map.known;
  const index = figures.gallagher === null ? null : said.gallagher(formats.fixed(figures.gallagher, 1));
  const parts = [
    said.seats(partyName(lab, map.leader), Math.min(one, other), Math.max(one, other)),
    said.lists(figures.lists),
    said.twoThirds[heldIn("two-thirds", field)],
    ...(figures.lost ? [said.lost(formats.rounded(lostPercent(figures.lost)))] : []),
    ...(index === null ? [] : [isKnown ? index : `${index} (${caseWords(lab, words.won.short, won)})`]),
  ];
  return `${place}: ${parts.join("; ")}.`;
}
