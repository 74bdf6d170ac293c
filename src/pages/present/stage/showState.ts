/** What all windows of one show share. */
export interface ShowState {
  /** The step that is seen, from nought. */
  readonly step: number;
  readonly isBlack: boolean;
  /** Where the levers of a step were moved to, as the query of its scenario, by its place. */
  readonly levers: Readonly<Record<number, string>>;
  /** When the clock of the talk was set to nought, in milliseconds since 1970. */
  readonly startedAt: number;
  /** Grows with every change: of two states the greater is the later one. */
  readonly version: number;
}

/** What a speaker does to a show. */
export type ShowEvent =
  | {readonly type: "went"; readonly to: number}
  | {readonly type: "blackened"; readonly isBlack: boolean}
  | {readonly type: "levered"; readonly step: number; readonly query: string}
  | {readonly type: "restarted"; readonly at: number};

/** A show that begins at a step, at a moment. */
export const openingShow = (step: number, startedAt: number): ShowState => ({
  step,
  isBlack: false,
  levers: {},
  startedAt,
  version: 0,
});

/** The show after an event. It stays within its steps, and a screen that is black is lit by going on. */
export function showAfter(state: ShowState, steps: number, event: ShowEvent): ShowState {
  const next = changed(state, steps, event);
  return next === state ? state : {...next, version: state.version + 1};
}

function changed(state: ShowState, steps: number, event: ShowEvent): ShowState {
  switch (event.type) {
    case "went": {
      const step = Math.min(Math.max(event.to, 0), Math.max(steps - 1, 0));
      return step === state.step && !state.isBlack ? state : {...state, step, isBlack: false};
    }
    case "blackened":
      return event.isBlack === state.isBlack ? state : {...state, isBlack: event.isBlack};
    case "levered":
      return state.levers[event.step] === event.query
        ? state
        : {...state, levers: {...state.levers, [event.step]: event.query}};
    case "restarted":
      return {...state, startedAt: event.at};
  }
}

/** A state that another window, or this one before a reload, wrote; null where it is none. */
export function readShowState(value: unknown, steps: number): ShowState | null {
  if (typeof value !== "object" || value === null) return null;
  const {step, isBlack, levers, startedAt, version} = value as Record<string, unknown>;
  if (!Number.isSafeInteger(step) || !Number.isSafeInteger(version)) return null;
  if (typeof isBlack !== "boolean" || typeof startedAt !== "number") return null;
  if (typeof levers !== "object" || levers === null) return null;
  const queries = Object.entries(levers).filter(([, query]) => typeof query === "string");
  return {
    step: Math.min(Math.max(step as number, 0), Math.max(steps - 1, 0)),
    isBlack,
    levers: Object.fromEntries(queries),
    startedAt,
    version: version as number,
  };
}
