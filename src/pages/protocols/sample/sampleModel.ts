import {type ReadonlySignal, signal} from "@preact/signals-core";
import type {DrawnSample, SampleStrata} from "../../../catalogue/drawnSample.js";
import {completeScenario} from "../../../catalogue/lawScenario.js";
import {lawOf} from "../../../catalogue/laws.js";
import type {LoadedSet} from "../../../catalogue/loadedSet.js";
import {replicates, sampleQuestion} from "../../../certainty/sampling/sampleQuestion.js";
import {whenTakenDown} from "../../../views/owner.js";
import type {Protocols} from "../protocols.js";
import {openingSample, type SampleState, sampleNow} from "./sampleState.js";

/** The form about one set's stations, and what can be done with it. */
export interface SampleModel {
  readonly state: ReadonlySignal<SampleState>;
  readonly tick: (isTicked: boolean) => Promise<void>;
  readonly choose: (by: SampleStrata) => void;
  readonly type: (stratum: string, text: string) => void;
  /** Keeps what was typed with the set, and works the intervals out. */
  readonly show: () => Promise<void>;
  readonly stop: () => void;
}

/** Opens the form; of a set that is kept as drawn by lot the intervals are worked out at once. */
export function openSample(page: Protocols, id: string): SampleModel {
  const {sampling} = page;
  const now = (): LoadedSet | undefined => page.state.peek().sets.find((set) => set.id === id);
  const kept = now()?.drawn;
  const state = signal(openingSample(kept));
  const service = sampling.service();
  const change = (changed: Partial<SampleState>): void => {
    state.value = {...state.peek(), ...changed};
  };
  const stop = (): void => {
    service.stop();
    change({phase: "still"});
  };
  const read = async (): Promise<void> => {
    const set = now();
    const {stations} = state.peek();
    if (!set || (stations !== null && stations !== "unread")) return;
    change({stations: await sampling.stations(set).catch(() => "unread" as const)});
  };
  const work = (drawn: DrawnSample): void => {
    const set = now();
    const {stations} = state.peek();
    if (!set || stations === null || stations === "unread") return;
    const {catalogue} = page.setting();
    const entry = catalogue.contests.find((one) => one.id === id);
    if (!entry) return;
    change({asked: drawn, answer: null, phase: "working", of: replicates});
    service.ask(
      "sample",
      sampleQuestion(stations, drawn, {
        seats: set.seats,
        scenario: completeScenario(lawOf(catalogue, entry).scenario),
      }),
      {
        going: (answer) => change({answer}),
        answered: (answer) => change({answer, phase: "still"}),
        failed: () => change({phase: "failed"}),
      },
    );
  };
  const keep = async (drawn: DrawnSample | undefined): Promise<void> => {
    const set = now();
    if (!set || JSON.stringify(set.drawn) === JSON.stringify(drawn)) return;
    const {drawn: _, ...rest} = set;
    await page.describe(drawn ? {...rest, drawn} : rest);
  };
  whenTakenDown(() => service.stop());
  if (kept)
    void read().then(() => {
      const drawn = sampleNow(state.peek());
      if (drawn) work(drawn);
    });
  return {
    state,
    async tick(isTicked) {
      stop();
      change({isTicked, asked: null, answer: null});
      await (isTicked ? read() : keep(undefined));
    },
    choose(by) {
      stop();
      change({by, asked: null, answer: null});
    },
    type(stratum, text) {
      stop();
      change({typed: {...state.peek().typed, [stratum]: text}, asked: null, answer: null});
    },
    async show() {
      const drawn = sampleNow(state.peek());
      if (!drawn) return;
      work(drawn);
      await keep(drawn);
    },
    stop,
  };
}
