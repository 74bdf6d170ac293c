import type {ReadyFigures, ReadyStepId} from "../talk/readySteps.js";

/** What the ready talk says: what stands on each screen, and what the speaker has beside it. */
export interface ReadyTalkWords {
  readonly title: string;
  readonly steps: Readonly<
    Record<
      ReadyStepId,
      {readonly title: string | ((figures: ReadyFigures) => string); readonly notes: string}
    >
  >;
}
