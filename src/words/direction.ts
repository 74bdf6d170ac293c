/** Which way a figure went: the word for it is picked by this, the sentence is given how far. */
export type Direction = "fewer" | "same" | "more";

/** The direction of a change. */
export const direction = (change: number): Direction => (change < 0 ? "fewer" : change > 0 ? "more" : "same");
