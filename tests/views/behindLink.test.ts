import "../charts/document.js";

import {describe, expect, test} from "vitest";
import {measuresTable} from "../../src/pages/lab/measuresTable.js";
import {behind} from "../../src/query/behind.js";
import {readAddress} from "../../src/rules/address.js";
import {behindLine, behindLink} from "../../src/views/behindLink.js";
import {catalogue} from "../charts/elections.js";
import {aLab, observers, withRules} from "./aLab.js";

/** Where a link leads, as its page would resolve it from a folder of a host. */
const leadsTo = (link: Element | null) =>
  new URL(link?.getAttribute("href") ?? "", "https://example.org/folder/kk/compare?threshold=9");

const questionIn = ({search}: URL) => {
  const scenario = new URLSearchParams(search);
  scenario.delete("sql");
  return readAddress(`?${scenario}`, catalogue);
};

describe("The link under a chart", () => {
  test("leads to the query page beside its own, in whatever folder the site stands, with the chart's SQL", () => {
    const lab = aLab({query: `?contest=${observers}&threshold=3`});
    const url = leadsTo(behindLink(lab, "strip", {label: "Seats", question: () => lab.state.value.question}));
    expect(url.pathname).toBe("/folder/kk/query");
    expect(url.searchParams.get("sql")).toBe(behind("strip"));
    const {question, ignored} = questionIn(url);
    expect([question, ignored]).toEqual([lab.state.value.question, []]);
  });

  test("takes the scenario along as it is when the link is used, not as it was drawn", () => {
    const lab = aLab();
    const link = behindLink(lab, "bars", {label: "Seats", question: () => lab.state.value.question});
    const {question} = lab.state.value;
    lab.ask(withRules(question, {threshold: {...question.scenario.threshold, percent: 4}}));
    for (const event of ["pointerenter", "focus", "click"]) {
      link.setAttribute("href", "");
      link.dispatchEvent(new Event(event));
      expect(questionIn(leadsTo(link)).question.scenario.threshold.percent, event).toBe(4);
    }
  });

  test("says to those who do not see the page which chart it belongs to", () => {
    const lab = aLab({language: "ru"});
    const line = behindLine(lab, "table", {
      label: "Голоса и мандаты",
      question: () => lab.state.value.question,
    });
    expect(line.textContent).toBe("Запрос, по которому это построено: Голоса и мандаты");
  });

  test("stands under the measures, and under the money", () => {
    const lab = aLab();
    const {answer} = lab.state.value;
    const place = document.createElement("div");
    if (answer) place.append(measuresTable(lab, answer));
    const links = [...place.querySelectorAll("[data-behind]")];
    expect(links.map((link) => leadsTo(link).searchParams.get("sql"))).toEqual([
      behind("measures"),
      behind("funding"),
    ]);
    const tables = [...place.querySelectorAll("table, [data-behind]")].map(({localName}) => localName);
    expect(tables).toEqual(["table", "a", "table", "a"]);
  });
});
