/** One screen of a talk. */
export interface TalkStep {
  /** What stands on top of the screen, in the speaker's words; empty for the sentence of the answer. */
  readonly title: string;
  /** What the speaker alone sees. */
  readonly notes: string;
  /** The question whose answer is shown, as the query of its address (`writeAddress`); null for a screen of words alone. */
  readonly scenario: string | null;
  /** Whether the audience's screen has the levers on it, so that the speaker can move them there. */
  readonly hasLevers: boolean;
}

/** A talk: screens in their order. */
export interface Talk {
  readonly title: string;
  readonly steps: readonly TalkStep[];
}

/** How much a talk may hold, in characters (UTF-16 units) and steps: more is no talk, and would fill the browser's storage. */
export const talkLimits = {title: 300, notes: 5_000, scenario: 4_000, steps: 100} as const;

/** What a speaker does with the list of steps. Places count from nought; one that is not there changes nothing. */
export type TalkEdit =
  | {readonly type: "named"; readonly title: string}
  /** A step is put in at a place; at the end unless told. */
  | {readonly type: "added"; readonly step: TalkStep; readonly at?: number}
  | {readonly type: "removed"; readonly at: number}
  | {readonly type: "moved"; readonly from: number; readonly to: number}
  | {readonly type: "changed"; readonly at: number; readonly step: Partial<TalkStep>};

/** A step of an answer, before the speaker has written anything to it. */
export const stepOf = (scenario: string | null): TalkStep => ({
  title: "",
  notes: "",
  scenario,
  hasLevers: false,
});

/** The talk after an edit. Texts beyond their limit are cut there, and a step beyond the last one is not added. */
export function talkAfter(talk: Talk, edit: TalkEdit): Talk {
  const {steps} = talk;
  switch (edit.type) {
    case "named":
      return {...talk, title: edit.title.slice(0, talkLimits.title)};
    case "added":
      return steps.length >= talkLimits.steps
        ? talk
        : {...talk, steps: steps.toSpliced(edit.at ?? steps.length, 0, within(edit.step))};
    case "removed":
      return edit.at in steps ? {...talk, steps: steps.toSpliced(edit.at, 1)} : talk;
    case "moved":
      return edit.from in steps && edit.to in steps
        ? {...talk, steps: steps.toSpliced(edit.from, 1).toSpliced(edit.to, 0, steps[edit.from])}
        : talk;
    case "changed":
      return edit.at in steps
        ? {...talk, steps: steps.with(edit.at, within({...steps[edit.at], ...edit.step}))}
        : talk;
  }
}

const within = ({title, notes, scenario, hasLevers}: TalkStep): TalkStep => ({
  title: title.slice(0, talkLimits.title),
  notes: notes.slice(0, talkLimits.notes),
  scenario: scenario === null ? null : scenario.slice(0, talkLimits.scenario),
  hasLevers,
});
