import {type HeldState, heldIn} from "../../certainty/sensitivity/goals.js";
import type {LeverMap, MapField} from "../../certainty/sensitivity/leverMap.js";
import {asPercent} from "../../core/share.js";
import type {PageChoices} from "./state.js";

/** A run of fields beside each other that look alike. */
export interface MapRun {
  readonly row: number;
  /** District seats, both in. */
  readonly first: number;
  readonly last: number;
  /** How dark, from 0 to 1; null where nobody can say. */
  readonly shade: number | null;
  /** Fields of one kind are framed together, and its name is written on the largest of them. */
  readonly kind: string;
}

/** What a field comes to for the quantity shown. */
export interface FieldValue {
  readonly shade: number | null;
  readonly kind: string;
}

/** Ends of the kinds that a share of lost votes, and the index of Gallagher, are told in. */
const lostKinds = [1, 5, 10, 20, 40];
const indexKinds = [2, 5, 10, 15, 20];

/** How a field is drawn. */
export function fieldValue(field: MapField, {map: quantity, won}: PageChoices): FieldValue {
  const figures = field[won];
  const {none, every} = field;
  if (!figures || !none || !every) return {shade: null, kind: "unknown"};
  if (figures.status === "void") return {shade: null, kind: "void"};
  switch (quantity) {
    case "leader":
      return {
        shade: figures.leader / Math.max(figures.members, 1),
        kind: figures.leader === 0 ? "nobody" : lineOf(figures.leader, figures.members),
      };
    case "lists":
      return {shade: Math.min(figures.lists / 8, 1), kind: `${figures.lists}`};
    case "two-thirds": {
      const held: HeldState = heldIn("two-thirds", field);
      return {shade: {yes: 0.75, open: 0.35, no: 0.06}[held], kind: held};
    }
    case "lost":
      return binned(
        figures.lost === null ? 0 : asPercent({parts: figures.lost.votes, of: figures.lost.of || 1}),
        lostKinds,
      );
    case "gallagher":
      return figures.gallagher === null
        ? {shade: null, kind: "nobody"}
        : binned(figures.gallagher, indexKinds);
  }
}

const lineOf = (seats: number, members: number): string =>
  3 * seats >= 2 * members ? "two-thirds" : 2 * seats > members ? "majority" : "below";

/** The kind is the number of its ends that the value has reached. */
const binned = (value: number, ends: readonly number[]): FieldValue => {
  const bin = ends.filter((end) => value >= end).length;
  return {shade: 0.06 + (0.75 * bin) / ends.length, kind: `bin-${bin}`};
};

/** From and to which value a kind goes, as its name has it; null for what is no bin. */
export function binEnds(
  kind: string,
  quantity: PageChoices["map"],
): {readonly from: number; readonly to: number | null} | null {
  if (!kind.startsWith("bin-")) return null;
  const ends = quantity === "lost" ? lostKinds : indexKinds;
  const bin = Number(kind.slice(4));
  return {from: bin === 0 ? 0 : ends[bin - 1], to: ends[bin] ?? null};
}

/** The fields of the map in runs, row by row from the lowest thresholds. */
export function runsOf({thresholds, columns}: LeverMap, choices: PageChoices): readonly MapRun[] {
  return thresholds.flatMap((_, row) => {
    const runs: MapRun[] = [];
    columns.forEach((column, districts) => {
      const {shade, kind} = fieldValue(column[row], choices);
      const last = runs.at(-1);
      if (last && last.kind === kind && isLike(last.shade, shade))
        runs[runs.length - 1] = {...last, last: districts};
      else runs.push({row, first: districts, last: districts, shade, kind});
    });
    return runs;
  });
}

/** Shades that no eye tells apart. */
const isLike = (one: number | null, other: number | null): boolean =>
  one === null || other === null ? one === other : Math.abs(one - other) < 0.004;
