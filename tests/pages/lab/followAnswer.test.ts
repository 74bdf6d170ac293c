import {signal} from "@preact/signals-core";
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import {followAnswer, type Run} from "../../../src/pages/lab/followAnswer.js";
import type {Answer} from "../../../src/scenario/answer.js";
import type {Lab} from "../../../src/views/lab.js";

interface Known {
  readonly phase: "none" | "working" | "done" | "stopped";
}

/** Answers need only be told apart here. */
const named = (name: string): Answer => ({question: {contest: name}}) as unknown as Answer;
const [first, second, unasked] = ["first", "second", "unasked"].map(named);

/** Work that follows a lab on its first answer: what was begun, in its order, and how often it was ended. */
function followed() {
  const state = signal({answer: first as Answer | null, fault: null, waits: false});
  const begun: {readonly answer: Answer; readonly run: Run<Known>}[] = [];
  const ended = vi.fn();
  const work = followAnswer<Known>({state} as unknown as Lab, {
    applies: (answer) => answer !== unasked,
    atFirst: (answer) => ({phase: answer ? "working" : "none"}),
    rest: 100,
    begin: (answer, run) => begun.push({answer, run}),
    end: ended,
  });
  const turnTo = (next: Partial<typeof state.value>): void => {
    state.value = {...state.value, ...next};
  };
  return {work, begun, ended, turnTo};
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("What is worked out beside the page", () => {
  test("begins once the lever has rested, and says what it knows of the answer on screen", () => {
    const {work, begun} = followed();
    vi.advanceTimersByTime(99);
    expect(begun).toEqual([]);
    expect(work.state.value).toEqual({answer: first, phase: "working"});
    vi.advanceTimersByTime(1);
    begun[0].run.know({phase: "done"});
    expect(work.state.value).toEqual({answer: first, phase: "done"});
  });

  test("is dropped for the next answer: what the older run still says is not heard", () => {
    const {work, begun, ended, turnTo} = followed();
    vi.advanceTimersByTime(100);
    const before = ended.mock.calls.length;
    turnTo({answer: second});
    expect(ended.mock.calls.length).toBe(before + 1);
    begun[0].run.know({phase: "done"});
    expect(begun[0].run.isCurrent()).toBe(false);
    expect(work.state.value).toEqual({answer: second, phase: "working"});
    vi.advanceTimersByTime(100);
    expect(begun.map(({answer}) => answer)).toEqual([first, second]);
  });

  test("while a lever moves, begins for the last answer alone", () => {
    const {begun, turnTo} = followed();
    vi.advanceTimersByTime(60);
    turnTo({answer: second});
    vi.advanceTimersByTime(60);
    turnTo({answer: first});
    vi.advanceTimersByTime(100);
    expect(begun.map(({answer}) => answer)).toEqual([first]);
  });

  test.each([
    ["that it does not apply to", {answer: unasked}],
    ["that waits for its stations", {waits: true}],
    ["that the core cannot give", {fault: new Error("no") as never}],
  ])("knows nothing of an answer %s", (_, next) => {
    const {work, begun, turnTo} = followed();
    turnTo(next);
    vi.advanceTimersByTime(1000);
    expect(begun).toEqual([]);
    expect(work.state.value).toEqual({answer: null, phase: "none"});
  });

  test("keeps what is known when it is stopped, and begins again at once when it is asked to", () => {
    const {work, begun} = followed();
    vi.advanceTimersByTime(100);
    work.stop({phase: "stopped"});
    begun[0].run.know({phase: "done"});
    expect(work.state.value).toEqual({answer: first, phase: "stopped"});
    work.again();
    expect(work.state.value.phase).toBe("working");
    vi.advanceTimersByTime(0);
    begun[0].run.know({phase: "stopped"});
    begun[1].run.know({phase: "done"});
    expect(work.state.value.phase).toBe("done");
  });

  test("stopped before it began, it does not begin", () => {
    const {work, begun} = followed();
    work.stop({phase: "stopped"});
    vi.advanceTimersByTime(1000);
    expect(begun).toEqual([]);
  });
});
