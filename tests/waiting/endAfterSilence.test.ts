import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {endAfterSilence} from "../../src/waiting/endAfterSilence.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("work that gives no sign for so long is ended, and work that gives one or has ended is not", () => {
  const ended: string[] = [];
  const watch = (name: string) => endAfterSilence(60, () => ended.push(name));
  const [, lively, over] = ["silent", "lively", "over"].map(watch);
  vi.advanceTimersByTime(59_000);
  lively.heard();
  over.over();
  over.heard();
  vi.advanceTimersByTime(59_000);
  expect(ended).toEqual(["silent"]);
  vi.advanceTimersByTime(1000);
  expect(ended).toEqual(["silent", "lively"]);
});
