/** Every word about how an answer differs from draw to draw. */
export interface SpreadMessages {
  readonly drawing: (done: number, of: number) => string;
  readonly progress: string;
  /** The same seats in every draw. */
  readonly always: (draws: number, party: string, seats: number) => string;
  /** Either of two neighbouring numbers of seats, or anything from one to the other. */
  readonly takes: Readonly<Record<"either" | "range", (least: number, greatest: number) => string>>;
  /** Whether the draw on screen gives as many seats as most draws. */
  readonly shown: Readonly<Record<"most" | "other", (shown: number) => string>>;
  /** `takes` as above; `most`: the number of seats that most draws give; `shown` as above. */
  readonly between: (draws: number, party: string, takes: string, most: number, shown: string) => string;
  readonly twoThirds: (party: string, draws: number, of: number) => string;
  readonly majority: (party: string, draws: number, of: number) => string;
  readonly nobody: (draws: number, of: number) => string;
  readonly unanswered: (draws: number) => string;
  /** What a range says, and what it does not say. */
  readonly covers: string;
  /** Said besides of an observers' count: its printed shares are taken as they stand. */
  readonly noRounding: string;
  /** Said besides of an observers' count: in what it differs from a random sample. */
  readonly noSample: string;
  readonly stop: string;
  readonly stopped: string;
  readonly more: (draws: number) => string;
  readonly again: string;
  readonly failed: string;
  readonly column: string;
  readonly range: (least: number, greatest: number) => string;
}
