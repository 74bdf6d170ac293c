import {onTestFinished, vi} from "vitest";

/**
 * For the rest of a test the clock is a second further whenever it is asked. Work that tells how far it has come every
 * so many milliseconds then does so on any machine: a fast one is done before the first time has passed.
 */
export function slowMachine(): void {
  let milliseconds = performance.now();
  const clock = vi.spyOn(performance, "now").mockImplementation(() => {
    milliseconds += 1_000;
    return milliseconds;
  });
  onTestFinished(() => clock.mockRestore());
}
