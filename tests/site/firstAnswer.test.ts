import {Window} from "happy-dom";
import {describe, expect, test} from "vitest";
import {withFirstAnswer} from "../../src/site/firstAnswer/firstAnswers.js";
import {shownFirst} from "../../src/site/firstAnswer/shownFirst.js";

const built = `<link rel="stylesheet" type="text/css" href="../style.css"><main id="observablehq-main"><p>cell</p></main>`;

describe("the first answer in a page", () => {
  test("stands in a tree of its own, before the cells, with the style of the page", () => {
    const page = withFirstAnswer(built, "<h1>76 of 98</h1>");
    expect(page).toMatch(
      /<main[^>]*>\n<script>[\s\S]*?<div class="first-answer"><template shadowrootmode="closed"><link/,
    );
    expect(page.indexOf("76 of 98")).toBeLessThan(page.indexOf("<p>cell</p>"));
  });

  test("is not put where it would stand without style", () => {
    expect(() => withFirstAnswer("<main></main>", "")).toThrow("without a style sheet");
  });

  test("says what a reader sees in controls, which are off, and keeps paragraphs that hold more than text", () => {
    const {document} = new Window();
    document.body.innerHTML = `<main><section><input type="radio"><select><option value="a">a</option><option value="b">b</option></select></section></main>`;
    const paragraph = document.createElement("p");
    paragraph.append(document.createElement("div"));
    document.querySelector("section")?.append(paragraph);
    const [radio, select] = [document.querySelector("input"), document.querySelector("select")];
    if (radio && select) [radio.checked, select.value] = [true, "b"];
    const page = {document: document as unknown as Document, lay: () => {}};
    const markup = shownFirst(page, {parts: ["section"], charts: []});
    expect(markup).toContain('<input type="radio" checked="" disabled="">');
    expect(markup).toContain('<option value="b" selected="">');
    expect(markup).toContain("<div><div></div></div>");
  });

  test("draws its charts in the letters of the page, once for each screen, growing with the type", () => {
    const {document} = new Window();
    document.body.innerHTML = `<main><section><div class="chart"></div></section></main>`;
    const lay = (place: Element, width: number) => {
      place.innerHTML = `<svg width="${width}" style="font-family: inherit; font-size: 0.8125rem"></svg>`;
    };
    const page = {document: document as unknown as Document, lay};
    const markup = shownFirst(page, {parts: ["section"], charts: [[320, 640]]});
    expect([...markup.matchAll(/<svg[^>]*class="on-(\w+)"/g)].map(([, name]) => name)).toEqual([
      "phone",
      "laptop",
    ]);
    expect(markup).toContain('style="font-family: inherit; font-size: 13px; width: 20rem; height: auto"');
    expect(markup).toContain('style="font-family: inherit; font-size: 13px; width: 40rem; height: auto"');
  });

  test("ends where the page goes on by itself, and leaves out what is kept for the reader", () => {
    const {document} = new Window();
    document.body.innerHTML = `<main><article><h1>Talks</h1><ul class="own"><li>mine</li></ul><p>lead</p><section id="rest">rest</section><section>more</section></article></main>`;
    const page = {document: document as unknown as Document, lay: () => {}};
    const markup = shownFirst(page, {parts: ["article"], until: "#rest", without: ".own", charts: []});
    expect(markup).toContain("<article><h1>Talks</h1><p>lead</p></article>");
  });

  test("leads to files of the site, and never to the place where it was drawn", () => {
    const {document} = new Window();
    document.body.innerHTML = `<main><p><a href="http://mandat.invalid/_file/example.csv">example</a></p></main>`;
    const page = {document: document as unknown as Document, lay: () => {}};
    const part = {parts: ["p"], charts: []};
    expect(shownFirst(page, part)).toContain('href="../_file/example.csv"');
    document.querySelector("a")?.setAttribute("title", "http://mandat.invalid/en/");
    expect(() => shownFirst(page, part)).toThrow("the place where it was drawn");
  });

  test("is not drawn from a page that shows other parts or charts than it was told", () => {
    const {document} = new Window();
    document.body.innerHTML = `<main><section><div class="chart"></div></section></main>`;
    const page = {document: document as unknown as Document, lay: () => {}};
    expect(() => shownFirst(page, {parts: [".lab"], charts: []})).toThrow("no .lab");
    expect(() => shownFirst(page, {parts: ["section"], charts: []})).toThrow("1 charts");
  });
});
