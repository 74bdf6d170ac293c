import {type HTMLElement, Window} from "happy-dom";
import {describe, expect, test} from "vitest";
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
  const notices = () => [...document.querySelectorAll("#module-fault")].map(({textContent}) => textContent);
  return {fail, notices};
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

describe.each(languages)("Where a part of the page does not load, in %s", (language) => {
  const {failed, reload} = moduleFaultTexts[language];

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

  test("an error of another kind is left where it is", async () => {
    const {fail, notices} = pageIn(language);
    const cell = fail("RangeError: out of range");
    await pause();
    expect([notices(), cell.hidden]).toEqual([[], false]);
  });
});
