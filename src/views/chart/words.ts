import {layer, type Shape} from "./shape.js";

/** A word in a drawing. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** How words are written. */
export interface Writing {
  /** Pixels; left out for the size of the drawing. */
  readonly size?: number;
  readonly tone?: "ink" | "quiet" | "accent";
  readonly weight?: number;
  /** Which end of the word stands at its place. */
  readonly anchor?: "start" | "middle" | "end";
  /** Pixels of ground around the letters, where lines pass behind them. */
  readonly halo?: number;
}

/** Words in a drawing of shapes, each at its place; empty ones are left out. */
export const words = (
  labels: readonly Label[],
  {size, tone = "ink", weight, anchor}: Omit<Writing, "halo"> = {},
): Shape | null =>
  layer(
    {
      fill: `var(--${tone})`,
      "text-anchor": anchor,
      "font-size": size,
      "font-weight": weight,
    },
    labels
      .filter(({text}) => text !== "")
      .map(({x, y, text}) => ({
        name: "text",
        attributes: {y: "0.32em", transform: `translate(${x},${y})`},
        inside: [],
        text,
      })),
  );

/** A text of so many letters at most; where it is longer, it ends in an ellipsis. */
export const cut = (text: string, letters: number): string =>
  text.length > letters ? `${text.slice(0, Math.max(Math.floor(letters) - 1, 3))}…` : text;

/**
 * Moves labels down, in the order of their height, until each is so far below the one before; where the last would
 * stand below the end, it and those that are in its way move up again.
 */
export function spaceDown<L extends Label>(labels: readonly L[], distance: number, end: number): L[] {
  const ordered = [...labels].sort((a, b) => a.y - b.y);
  let lowest = Number.NEGATIVE_INFINITY;
  return ordered.map((label, place) => {
    const latest = end - (ordered.length - 1 - place) * distance;
    lowest = Math.min(Math.max(label.y, lowest + distance), latest);
    return {...label, y: lowest};
  });
}
