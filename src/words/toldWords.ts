/** How what is not sure is told, the same in every room. */
export interface ToldWords {
  /** A range of seats with the most likely number in it: “between 83 and 88 seats, most likely 86”. */
  readonly between: (least: number, greatest: number, most: number) => string;
  /** The same in a cell, whose column says what is counted: “83–88, most likely 86”. */
  readonly briefly: (least: number, greatest: number, most: number) => string;
  /** How many of the elections that a model drew lie within a range: “in 934 of 1,000 simulated elections”. */
  readonly within: (within: number, draws: number) => string;
  /** The most likely number, above its dots. */
  readonly mostLikely: (most: number) => string;
  /** What one of so many dots stands for. */
  readonly eachDot: (dots: number) => string;
}
