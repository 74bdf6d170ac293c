import "../charts/document.js";

import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {lateNotice} from "../../src/views/lateNotice.js";
import {loadLateWords} from "../../src/views/loadLateWords.js";
import {patience, waitFor} from "../../src/waiting/lateWork.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each(languages)(
  "in %s a page says what is late, once a kind, and tries all of it again",
  async (language) => {
    const words = await loadLateWords(language);
    const notice = lateNotice(words);
    const tried: string[] = [];
    const waits = ["engine", "data", "data"].map((kind, place) =>
      waitFor(kind as "engine" | "data", () => tried.push(`${kind} ${place}`)),
    );
    expect(notice.textContent).toBe("");
    await vi.advanceTimersByTimeAsync(patience);
    const sentences = () =>
      [...notice.querySelectorAll("p")].map(({textContent}) => textContent?.replace(` ${words.again}`, ""));
    expect(sentences()).toEqual([words.late.engine, words.late.data]);
    notice.querySelector<HTMLButtonElement>("[data-again=data]")?.click();
    expect(tried).toEqual(["data 1", "data 2"]);
    expect(sentences()).toEqual([words.late.engine]);
    waits[0].over();
    expect(notice.textContent).toBe("");
    waits[1].over();
    waits[2].over();
  },
);

test("who closes the notice is left in peace until something else is late", async () => {
  const words = await loadLateWords("en");
  const notice = lateNotice(words);
  const wait = waitFor("work", () => {});
  await vi.advanceTimersByTimeAsync(patience);
  [...notice.querySelectorAll("button")].find(({textContent}) => textContent === words.close)?.click();
  expect(notice.textContent).toBe("");
  const other = waitFor("file", () => {});
  await vi.advanceTimersByTimeAsync(patience);
  expect(notice.textContent).toContain(words.late.file);
  expect(notice.textContent).not.toContain(words.late.work);
  wait.over();
  other.over();
});
