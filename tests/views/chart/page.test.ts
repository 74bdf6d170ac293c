import {Window} from "happy-dom";
import {afterEach, expect, test, vi} from "vitest";
import {rem} from "../../../src/views/chart/page.js";

afterEach(() => void vi.unstubAllGlobals());

test("A drawing grows with the type of the page; where no page says how large that is, it is 16 pixels", () => {
  const {document} = new Window();
  document.documentElement.style.fontSize = "20px";
  vi.stubGlobal("document", document);
  expect(rem()).toBe(20);
  document.documentElement.style.fontSize = "";
  expect(rem()).toBe(16);
});
