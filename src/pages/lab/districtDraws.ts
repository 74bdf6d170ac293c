import type {ReadonlySignal} from "@preact/signals-core";
import {askedDistricts, drawnElections} from "../../certainty/districts/districtsQuestion.js";
import type {DrawnDistricts} from "../../certainty/districts/drawDistricts.js";
import type {CertaintyService} from "../../certainty/work/certaintyService.js";
import type {Lab} from "../../views/lab.js";
import {followAnswer, type OfAnswer} from "./followAnswer.js";

/** How far the draws of districts for an answer are; of none while the districts on screen are no model's. */
export type DistrictState = OfAnswer<DistrictsKnown>;

interface DistrictsKnown {
  /** `unasked`: the model has nothing to say under these rules. */
  readonly phase: "drawing" | "done" | "stopped" | "failed" | "unasked";
  readonly done: number;
  readonly of: number;
  /** What is drawn so far; null before the first is heard of. */
  readonly drawn: DrawnDistricts | null;
}

/** The draws of districts behind a lab's answers: they follow every question, and never hold one up. */
export interface DistrictDraws {
  readonly state: ReadonlySignal<DistrictState>;
  readonly stop: () => void;
  /** Once more, after a stop or a failure. */
  readonly again: () => void;
}

/** Follows the lab: as soon as districts are a model's, has them drawn, and again when the question changes. */
export function followDistricts(lab: Lab, service: CertaintyService): DistrictDraws {
  const {state, stop, again} = followAnswer<DistrictsKnown>(lab, {
    applies: ({ranges, outcome}) => ranges !== null && outcome.status !== "void",
    atFirst: (answer) => ({
      phase: answer ? "drawing" : "done",
      done: 0,
      of: drawnElections,
      drawn: null,
    }),
    rest: 200,
    begin(answer, {know}) {
      const question = askedDistricts(answer, lab.catalogue);
      if (!question) return know({phase: "unasked"});
      service.ask("districts", question, {
        going: (drawn, {done}) => know({done, drawn: drawn.draws > 0 ? drawn : null}),
        answered: (drawn) => know({phase: "done", done: drawnElections, drawn}),
        failed: () => know({phase: "failed", drawn: null}),
      });
    },
    end: () => service.stop(),
  });
  return {state, stop: () => stop({phase: "stopped"}), again};
}
