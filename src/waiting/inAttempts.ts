import {type LateKind, waitFor} from "./lateWork.js";

/** One way to an answer that may never come. */
export interface Attempt<Answer> {
  readonly answer: Promise<Answer>;
  /** Ends it and frees what it holds; an attempt that cannot be ended may still answer after the next one began. */
  readonly end?: () => void;
}

/**
 * Waits for an answer for as long as it takes, and says so when it takes long; the reader may then have it tried once
 * more. The first answer is taken, from whichever attempt. Rejects where the latest attempt does.
 */
export function inAttempts<Answer>(
  kind: LateKind,
  begin: (heard: () => void) => Attempt<Answer>,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let latest = 0;
    let end: (() => void) | undefined;
    const start = (): void => {
      const own = ++latest;
      const ofLatest = (act: () => void) => () => own === latest && act();
      end = undefined;
      try {
        const attempt = begin(ofLatest(() => wait.heard()));
        end = attempt.end;
        attempt.answer.then(
          (answer) => {
            wait.over();
            resolve(answer);
          },
          (error) => ofLatest(() => fail(error))(),
        );
      } catch (error) {
        fail(error);
      }
    };
    const fail = (error: unknown): void => {
      wait.over();
      reject(error);
    };
    const wait = waitFor(kind, () => {
      end?.();
      start();
    });
    start();
  });
}

/** A source of files, each of which is waited for and can be asked for once more. */
export const patiently = <Files extends {readonly [Name in keyof Files]: () => Promise<unknown>}>(
  files: Files,
): Files =>
  Object.fromEntries(
    Object.entries<() => Promise<unknown>>(files).map(([name, file]) => [
      name,
      () => inAttempts("data", () => ({answer: file()})),
    ]),
  ) as Files;

/** A module that is fetched when it is wanted: where it does not come, the page has to be loaded again. */
export const latePart = <Part>(part: Promise<Part>): Promise<Part> => {
  const wait = waitFor("page", () => location.reload());
  return part.finally(wait.over);
};
