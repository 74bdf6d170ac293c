/**
 * What an embed and the page around it say to each other: the embed tells how high it is, in px, whenever that
 * changes and when it is asked. Any other message is none of theirs.
 */
export interface HeightMessage {
  readonly type: "mandat:height";
  readonly height: number;
}

/** How the page around asks. */
export interface HeightQuestion {
  readonly type: "mandat:tell-height";
}

/** An embed higher than this is a mistake, in px. */
const highest = 20_000;

/** The height that a message tells; null where it tells none. */
export function toldHeight(message: unknown): number | null {
  const {type, height} = (message ?? {}) as Partial<HeightMessage>;
  return type === "mandat:height" && typeof height === "number" && height > 0 && height <= highest
    ? Math.ceil(height)
    : null;
}

/** True where a message asks for the height. */
export const asksForHeight = (message: unknown): boolean =>
  ((message ?? {}) as Partial<HeightQuestion>).type === "mandat:tell-height";
