/** What a page tells the worker: a question of one of its askers under a number, or null to stop that asker's work. */
export interface WorkOrder {
  /** Who asks: a newer question of the same asker drops its older one, and leaves those of others alone. */
  readonly asker: number;
  readonly number: number;
  readonly asked: {
    readonly work: string;
    readonly question: unknown;
    /** True where somebody shows how it goes: a best answer so far can be large, and the page pays for reading it. */
    readonly hearsProgress: boolean;
  } | null;
}

/**
 * What the worker tells a page on its way, with the asker and the number of the question it is about. `alive` is
 * a sign that it is worked on, where nobody hears how it goes.
 */
export type WorkNews = {readonly asker: number; readonly number: number} & (
  | {readonly state: "alive"}
  | {readonly state: "going"; readonly done: number; readonly of: number; readonly soFar: unknown}
  | {readonly state: "answered"; readonly answer: unknown}
  | {readonly state: "failed"; readonly problem: string}
);
