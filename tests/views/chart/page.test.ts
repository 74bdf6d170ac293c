import {Window} from "happy-dom";
import {afterEach, expect, test, vi} from "vitest";
import {rem} from "../../../src/views/chart/page.js";

afterEach(() => void vi.unstubAllGlobals());

test("A drawing grows with the type of the page; where no page says how large that is, it is 16 pixels", () => {
  const [sized, silent] = [new Window(), new Window()];
  sized.document.documentElement.style.fontSize = "20px";
  vi.stubGlobal("document", sized.document);
  expect(rem()).toBe(20);
  vi.stubGlobal("document", silent.document);
  expect(rem()).toBe(16);
});

test("The size of type is looked up once, and again when the window has another size", () => {
  const window = new Window();
  const {document} = window;
  const lookedUp = vi.spyOn(window, "getComputedStyle");
  vi.stubGlobal("document", document);
  document.documentElement.style.fontSize = "20px";
  expect([rem(), rem()]).toEqual([20, 20]);
  expect(lookedUp).toHaveBeenCalledOnce();
  document.documentElement.style.fontSize = "32px";
  window.dispatchEvent(new window.Event("resize"));
  expect(rem()).toBe(32);
});
