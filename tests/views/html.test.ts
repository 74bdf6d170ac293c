import "../charts/document.js";
import {expect, test} from "vitest";
import {fragment, html} from "../../src/views/html.js";

test("A template of one element refuses what stands beside it: it would be lost", () => {
  expect(() => html` <small>49 + 49</small>`).toThrow("use fragment");
  expect(() => html`<b>98</b> seats`).toThrow("use fragment");
  expect(() => html`<b>98</b><small>49 + 49</small>`).toThrow("use fragment");
  expect(fragment`98 <small>49 + 49</small>`.textContent).toBe("98 49 + 49");
});

test("A value is text, never markup, and what is null or false takes its attribute away", () => {
  const element = html`<b title=${"<i>"} hidden=${false} lang=${null}>${"<img src=x>"}</b>`;
  expect(element.querySelector("img")).toBeNull();
  expect(element.textContent).toBe("<img src=x>");
  expect(element.getAttribute("title")).toBe("<i>");
  expect(element.hasAttribute("hidden") || element.hasAttribute("lang")).toBe(false);
});
