import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import {inAttempts, patiently} from "../../src/waiting/inAttempts.js";
import {type LateWork, onLateWork, patience} from "../../src/waiting/lateWork.js";

let late: readonly LateWork[] = [];
let leave = (): void => {};

beforeEach(() => {
  vi.useFakeTimers();
  const off = onLateWork((now) => {
    late = now;
  });
  leave = () => void off();
});
afterEach(() => {
  leave();
  vi.useRealTimers();
});

const kinds = () => late.map(({kind}) => kind);

/** Attempts that answer when the test says so. */
function attempts() {
  const begun: {
    answer: (text: string) => void;
    fail: (error: Error) => void;
    heard: () => void;
    isEnded: boolean;
  }[] = [];
  const answer = inAttempts<string>("engine", (heard) => {
    const own = {answer: (_: string) => {}, fail: (_: Error) => {}, heard, isEnded: false};
    begun.push(own);
    return {
      answer: new Promise((resolve, reject) => {
        own.answer = resolve;
        own.fail = reject;
      }),
      end: () => {
        own.isEnded = true;
      },
    };
  });
  answer.catch(() => {});
  return {begun, answer};
}

describe("What a page waits for", () => {
  test("is late when it has given no sign for long, and not while it goes on", async () => {
    const {begun, answer} = attempts();
    await vi.advanceTimersByTimeAsync(patience - 1);
    begun[0].heard();
    await vi.advanceTimersByTimeAsync(patience - 1);
    expect(kinds()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(kinds()).toEqual(["engine"]);
    begun[0].heard();
    expect(kinds()).toEqual([]);
    begun[0].answer("here");
    expect(await answer).toBe("here");
    // A sign that comes after the answer makes nobody wait again.
    begun[0].heard();
    await vi.advanceTimersByTimeAsync(2 * patience);
    expect(kinds()).toEqual([]);
  });

  test("is taken when it comes late", async () => {
    const {begun, answer} = attempts();
    await vi.advanceTimersByTimeAsync(20 * patience);
    expect(kinds()).toEqual(["engine"]);
    begun[0].answer("late");
    expect(await answer).toBe("late");
    expect(kinds()).toEqual([]);
  });

  test("is tried once more when the reader says so: the silent one is ended, and what becomes of it is not heard", async () => {
    const {begun, answer} = attempts();
    await vi.advanceTimersByTimeAsync(patience);
    late[0].again();
    expect(kinds()).toEqual([]);
    expect(begun.map(({isEnded}) => isEnded)).toEqual([true, false]);
    begun[0].fail(new Error("ended"));
    begun[1].answer("second");
    expect(await answer).toBe("second");
  });

  test("is late again where the second attempt is silent too", async () => {
    attempts();
    await vi.advanceTimersByTimeAsync(patience);
    late[0].again();
    await vi.advanceTimersByTimeAsync(patience);
    expect(kinds()).toEqual(["engine"]);
    late[0].again();
  });

  test("fails as it fails, and is not late any more", async () => {
    const {begun, answer} = attempts();
    await vi.advanceTimersByTimeAsync(patience);
    begun[0].fail(new Error("cut"));
    await expect(answer).rejects.toThrow("cut");
    expect(kinds()).toEqual([]);
  });
});

test("a file that never answers is asked for once more, and whichever comes is taken", async () => {
  const asked: ((bytes: ArrayBuffer) => void)[] = [];
  const files = patiently({votes: () => new Promise<ArrayBuffer>((resolve) => asked.push(resolve))});
  const votes = files.votes();
  await vi.advanceTimersByTimeAsync(patience);
  expect(kinds()).toEqual(["data"]);
  late[0].again();
  expect(asked).toHaveLength(2);
  const bytes = new ArrayBuffer(1);
  asked[0](bytes);
  expect(await votes).toBe(bytes);
});
