import type {LateKind} from "../waiting/lateWork.js";

/** What is said of something that the page waits for longer than usual. */
export interface LateWords {
  /** What takes long, and what can be done. */
  readonly late: Readonly<Record<LateKind, string>>;
  readonly again: string;
  readonly reload: string;
  readonly close: string;
}
