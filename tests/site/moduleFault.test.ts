import {type HTMLElement, Window} from "happy-dom";
import {afterEach, describe, expect, test, vi} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {moduleFaultScript, moduleFaultTexts} from "../../src/site/moduleFault.js";

/** A page with the script in its head. */
function pageIn(language: (typeof languages)[number]) {
  const window = new Window();
  const {document, location, MutationObserver} = window;
  document.body.innerHTML = `<main id="observablehq-main"></main>`;
  const script = moduleFaultScript(language);
  const hear = window.addEventListener.bind(window);
  new Function("document", "location", "MutationObserver", "addEventListener", script)(
    document,
    location,
    MutationObserver,
    hear,
  );
  const fail = (text: string): HTMLElement => {
    const cell = document.createElement("div");
    cell.className = "observablehq--error";
    cell.textContent = text;
    document.getElementById("observablehq-main")?.append(cell);
    return cell;
  };
  const wait = (): void => {
    const cell = document.createElement("observablehq-loading");
    document.getElementById("observablehq-main")?.append(cell);
  };
  const come = (): void => document.querySelector("observablehq-loading")?.remove();
  const notices = () => [...document.querySelectorAll("#module-fault")].map(({textContent}) => textContent);
  return {fail, wait, come, notices};
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

afterEach(() => void vi.useRealTimers());

describe.each(languages)("Where a part of the page does not load, in %s", (language) => {
  const {failed, slow, reload} = moduleFaultTexts[language];

  test("one sentence with a way to reload takes the place of raw errors in every cell", async () => {
    const {fail, notices} = pageIn(language);
    const cells = [
      fail("TypeError: Failed to fetch dynamically imported module: http://host/lab.js"),
      fail("RuntimeError: lab could not be resolved"),
    ];
    await pause();
    cells.push(fail("RuntimeError: levers could not be resolved"));
    await pause();
    expect(notices()).toEqual([`${failed} ${reload}`]);
    expect(cells.map(({hidden}) => hidden)).toEqual([true, true, true]);
  });

  test("a page that has not come for long says so, until it comes", async () => {
    vi.useFakeTimers({toFake: ["setTimeout"]});
    const [late, whole] = [pageIn(language), pageIn(language)];
    late.wait();
    vi.advanceTimersByTime(19_000);
    expect(late.notices()).toEqual([]);
    vi.advanceTimersByTime(2000);
    expect(late.notices()).toEqual([`${slow} ${reload}`]);
    expect(whole.notices()).toEqual([]);
    vi.useRealTimers();
    late.come();
    await pause();
    expect(late.notices()).toEqual([]);
  });

  test("an error of another kind is told in the same sentence: no reader sees a raw one", async () => {
    const {fail, notices} = pageIn(language);
    const cell = fail("RangeError: out of range");
    await pause();
    expect([notices(), cell.hidden]).toEqual([[`${failed} ${reload}`], true]);
  });
});
