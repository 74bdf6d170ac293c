import "../charts/document.js";

import {signal} from "@preact/signals-core";
import {describe, expect, test} from "vitest";
import {chartBody} from "../../src/picture/chartBody.js";
import {chartOfCount} from "../../src/picture/chartText.js";
import {picture} from "../../src/picture/frame.js";
import {drawnBeside} from "../../src/picture/takeAway/drawnBeside.js";
import {numberIn, tableRows} from "../../src/picture/takeAway/tableRows.js";
import {typeface} from "../../src/press/typeface.js";
import {paletteOf} from "../../src/views/chart/palette.js";
import {html} from "../../src/views/html.js";
import {parliament} from "../../src/views/parliament/parliament.js";
import {seatBars} from "../../src/views/seatBars.js";
import {view} from "../../src/views/view.js";
import {aLoadedContest} from "../catalogue/aLoadedContest.js";
import {answerTo, catalogue, settingIn} from "../charts/elections.js";
import {seeWidth, setType} from "../charts/picture.js";
import {onPage} from "../views/aLab.js";
import {messagesIn} from "../words/allMessages.js";

const words = {note: (column: string) => `${column}: remark`, unnamed: "Row"};

describe("A number in a table is read as its language writes it", () => {
  test.each([
    ["en", "5,148,074", 5_148_074],
    ["en", "71.09%", 71.09],
    ["en", "−6", -6],
    ["ru", "5\u00a0148\u00a0074", 5_148_074],
    ["ru", "71,09\u00a0%", 71.09],
    ["kk", "71,09%", 71.09],
    ["kk", "+3", 3],
  ] as const)("%s: %s", (language, text, value) => expect(numberIn(text, language)?.value).toBe(value));

  test.each([
    ["en", "1,23"],
    ["en", "84–98"],
    ["ru", "5 10"],
    ["ru", "1.234"],
    ["en", "007"],
    ["en", "10 January 2021"],
  ] as const)("%s: %s is none", (language, text) => expect(numberIn(text, language)).toBeNull());
});

describe("A table that is taken away", () => {
  test("has numbers as numbers, percent signs in the heading, small texts in a column of their own", () => {
    const table: HTMLTableElement = html`<table aria-label="Seats"><thead><tr><td></td><th>Share <a class="badge" href="#x">official</a></th><th>Seats</th></tr></thead>
      <tbody><tr><th scope="row"><i class="swatch"></i>Ash</th><td>71.09%</td><td>70<small>60–72</small></td></tr>
      <tr><th scope="row">Birch</th><td>–</td><td>1,028</td></tr></tbody></table>`;
    onPage(table);
    const {name, columns, rows} = tableRows(table, "en", words);
    expect(name).toBe("Seats");
    expect(columns.map((column) => [column.name, column.kind])).toEqual([
      ["Row", "text"],
      ["Share, %", "decimal"],
      ["Seats", "whole"],
      ["Seats: remark", "text"],
    ]);
    expect(rows).toEqual([
      ["Ash", 71.09, 70, "60–72"],
      ["Birch", null, 1028, null],
    ]);
  });

  test("with cells that span rows or columns has them at every place", () => {
    const table: HTMLTableElement = html`<table><thead><tr><th rowspan="2">List</th><th colspan="2">Seats</th></tr><tr><th>now</th><th>then</th></tr></thead>
      <tbody><tr><th rowspan="2">Ash</th><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>`;
    onPage(table);
    const {columns, rows} = tableRows(table, "en", words);
    expect(columns.map(({name}) => name)).toEqual(["List", "Seats – now", "Seats – then"]);
    expect(rows).toEqual([
      ["Ash", 1, 2],
      ["Ash", 3, 4],
    ]);
  });

  test("leaves out what is there to be operated", () => {
    const table: HTMLTableElement = html`<table><tbody><tr><th>Rule</th><td><select><option>7%</option></select></td></tr><tr><th>Seats</th><td>9</td></tr></tbody></table>`;
    onPage(table);
    expect(tableRows(table, "en", words).rows).toEqual([["Seats", 9]]);
  });
});

describe("A menu", () => {
  const control = () => html`<span class="take-away"></span>`;
  const chart = () => html`<div><svg role="img" viewBox="0 0 1 1"></svg></div>`;

  test("belongs to what stands before it in its part of the page, the last one also to what stands behind it", () => {
    const [first, last] = [control(), control()];
    onPage(
      html`<section>${chart()}${first}<table id="one"></table>${last}<table id="two"></table></section>`,
    );
    expect(drawnBeside(first).charts).toHaveLength(1);
    expect(drawnBeside(first).tables).toHaveLength(0);
    expect(drawnBeside(last).tables.map(({id}) => id)).toEqual(["one", "two"]);
  });

  test("never reaches beyond its section, and takes no chart that is part of a link or a table", () => {
    const own = control();
    onPage(html`<section>${chart()}</section>`, html`<section><a href="#x">${chart()}</a>${own}</section>`);
    expect(drawnBeside(own)).toEqual({charts: [], tables: [], key: []});
  });

  test("draws the chart on the page anew for the width of the picture, in type of one size", () => {
    seeWidth(640);
    setType(32);
    const state = signal(answerTo("official-2021"));
    const own = control();
    const setting = settingIn("en");
    onPage(
      html`<section>${view(
        state,
        (answer) => answer,
        (answer, width) => seatBars(setting, answer, width),
        {toWidth: true},
      )}${own}</section>`,
    );
    const [draw] = drawnBeside(own).charts;
    const [again] = chartBody([draw])({left: 0, top: 0, width: 500, height: 400});
    setType(16);
    const widths = [320, 380, 440, 520, 600, 700, 820, 960, 1112];
    const texts = [...again.querySelectorAll("text")].map(({textContent}) => textContent);
    expect(widths.map((width) => seatBars(setting, state.value, width).getAttribute("viewBox"))).toContain(
      again.getAttribute("viewBox"),
    );
    expect(texts).toContain("76");
  });
});

const face = await typeface();

describe("A picture of a set that the reader loaded", () => {
  const nothingMissing = {...aLoadedContest, missing: null, overBallots: null};
  const entry = {
    ...catalogue.contests[0],
    loaded: {...nothingMissing, leftOut: [], sheetsLeftOut: []},
  };
  const setting = settingIn("en");
  const answer = answerTo("official-2021");
  const onlyHere = "The address opens this only here.";
  const svg = picture({
    size: "wide",
    typeface: face,
    palette: paletteOf(catalogue, "light"),
    text: chartOfCount(
      setting,
      entry,
      {title: '<img src=x onerror="alert(1)"> & Birch', under: [], key: []},
      {address: "https://mandat.example/en/?contest=loaded-1", day: "2026-11-28", onlyHere},
    ),
    body: chartBody([(width) => parliament(setting, answer, width)]),
  });
  const said = [...svg.querySelectorAll(":scope > text")].map(({textContent}) => textContent);

  test("has the address, says that it opens on this device only, and sends nobody there by a code", () => {
    expect(said).toContain("https://mandat.example/en/?contest=loaded-1");
    expect(said).toContain(onlyHere);
    expect(said).toContain(messagesIn("en").loaded.unchecked);
    expect(svg.querySelector(".qr")).toBeNull();
  });

  test("takes names out of files as text", () => {
    expect(said[0]).toBe('<img src=x onerror="alert(1)"> & Birch');
    expect(svg.querySelector("img")).toBeNull();
  });
});
