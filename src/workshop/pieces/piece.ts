import type {Bench} from "../bench.js";

/** A chart, a table or a form that can be looked at alone. */
export interface Piece {
  /** The page it stands on. */
  readonly page: "lab" | "compare" | "evidence" | "method" | "query" | "recommendations";
  /** False where it is the same for every election. */
  readonly byElection: boolean;
  /** Fetches what it needs, and nothing that other pieces need; then it can be drawn. */
  readonly load: (bench: Bench) => Promise<() => Node | null>;
}
