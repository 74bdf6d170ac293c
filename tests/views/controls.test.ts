import "../charts/document.js";

import {beforeEach, describe, expect, test, vi} from "vitest";
import {moreRules} from "../../src/pages/lab/moreRules.js";
import {labContestPicker} from "../../src/views/contestPicker.js";
import type {Lab} from "../../src/views/lab.js";
import {lawButton} from "../../src/views/lawButton.js";
import {levers} from "../../src/views/levers.js";
import {questionNotice} from "../../src/views/notices.js";
import {languages} from "../charts/elections.js";
import {
  aLab,
  choose,
  labOn,
  leave,
  loaded,
  never,
  observers,
  official,
  onPage,
  press,
  read,
  the,
  type,
  withRules,
} from "./aLab.js";

const query = `?contest=${official}`;
const thresholdOf = (lab: Lab) => lab.state.value.question.scenario.threshold.percent;
const errorOf = (id: string) => read(the(`#${id}-error`));

const setThreshold = (lab: Lab, percent: number): void => {
  const {question} = lab.state.value;
  lab.ask(withRules(question, {threshold: {...question.scenario.threshold, percent}}));
};

describe("A percentage that is typed", () => {
  let lab: Lab;
  beforeEach(() => {
    lab = aLab({query});
    onPage(levers(lab));
  });
  const box = () => the("#threshold-box");

  test.each([
    ["3,5", 3.5],
    ["3.5", 3.5],
    [" 4 ", 4],
    ["0", 0],
    ["100", 100],
  ])("as “%s” is %d", (text, percent) => {
    type(box(), text);
    expect(thresholdOf(lab)).toBe(percent);
    expect(errorOf("threshold")).toBe("");
  });

  test.each(["abc", "-1", "101", "3,5,5", "1e9", "٣"])("as “%s” is named, and the answer stays", (text) => {
    const before = lab.state.value.answer;
    type(box(), text);
    expect(errorOf("threshold")).not.toBe("");
    expect(box().getAttribute("aria-invalid")).toBe("true");
    expect(lab.state.value.answer).toBe(before);
    leave(box());
    expect(box().value).toBe(text);
    expect(errorOf("threshold")).not.toBe("");
    lab.ask(withRules(lab.state.value.question, {formula: "dhondt"}));
    expect(box().value).toBe(text);
    expect(box().getAttribute("aria-invalid")).toBe("true");
  });

  test.each([
    ["Escape puts the value in force back", () => press(box(), "Escape"), "7"],
    ["a number that can be used takes its place", () => type(box(), "3"), "3"],
    ["another control that sets the rule takes its place", () => setThreshold(lab, 5), "5"],
  ])("what was rejected stands until %s", (_, mend, value) => {
    type(box(), "abc");
    leave(box());
    mend();
    expect(box().value).toBe(value);
    expect(errorOf("threshold")).toBe("");
    expect(box().hasAttribute("aria-invalid")).toBe(false);
  });

  test("stays as it is typed while it is: “3,” does not jump to “3”", () => {
    type(box(), "3,");
    expect(box().value).toBe("3,");
    type(box(), "3,50");
    expect(box().value).toBe("3,50");
    leave(box());
  });

  test("moves by the arrow keys, a tenth at a time, and no further than nought and a hundred", () => {
    expect(press(box(), "ArrowUp")).toBe(true);
    expect(thresholdOf(lab)).toBe(7.1);
    press(box(), "ArrowDown");
    press(box(), "ArrowDown");
    expect(thresholdOf(lab)).toBe(6.9);
    type(box(), "0");
    press(box(), "ArrowDown");
    expect(thresholdOf(lab)).toBe(0);
    type(box(), "100");
    press(box(), "ArrowUp");
    expect(thresholdOf(lab)).toBe(100);
    expect(press(box(), "a")).toBe(false);
  });

  test("moves the slider too, which reaches as far as what was typed", () => {
    type(box(), "40");
    const slider = the("#threshold-slider");
    expect([slider.value, slider.max]).toEqual(["40", "40"]);
    type(box(), "4");
    expect([slider.value, slider.max]).toEqual(["4", "15"]);
  });
});

describe("A lever", () => {
  test("is set by its marks, and the mark it stands on is pressed", () => {
    const lab = aLab({query});
    const page = onPage(levers(lab));
    const marks = [...page.querySelectorAll<HTMLButtonElement>(".lever:first-child .mark")];
    const three = marks.find((mark) => read(mark).startsWith("3%"));
    three?.click();
    expect(thresholdOf(lab)).toBe(3);
    expect(marks.filter((mark) => mark.getAttribute("aria-pressed") === "true")).toEqual([three]);
  });

  test.each(languages)(
    "tells a screen reader its value and the seats it amounts to, in %s",
    async (language) => {
      onPage(levers(await labOn("half-districts", {language})));
      const said = the("#districts-slider").getAttribute("aria-valuetext") ?? "";
      expect(said).toMatch(/^50/);
      expect(said).toMatch(/49.*98|98.*49/);
    },
  );

  test("that a contest cannot bear does not move, and says why", () => {
    onPage(levers(aLab({query: "?contest=mazhilis-1999-official"})));
    const reasons = [...document.querySelectorAll<HTMLElement>(".lever > .hint:not([hidden])")].map(read);
    expect(the("#districts-slider").disabled).toBe(true);
    expect(the("#districts-box").disabled).toBe(true);
    expect(reasons.filter((reason) => reason !== "")).not.toEqual([]);
  });

  test("has no mark beyond its end: a law may have more district seats than a small house has seats", async () => {
    const page = onPage(levers(await labOn("odd-names")));
    const percents = [...page.querySelectorAll(".mark b")].map((mark) => Number.parseFloat(read(mark)));
    expect(percents.length).toBeGreaterThan(3);
    expect(Math.max(...percents)).toBeLessThanOrEqual(100);
  });
});

describe("Rules that are chosen", () => {
  let lab: Lab;
  beforeEach(() => {
    lab = aLab({query});
    onPage(lawButton(lab), moreRules(lab));
  });
  const scenario = () => lab.state.value.question.scenario;

  test("are asked at once, and one click goes back to the law", () => {
    const button = the<HTMLButtonElement>("#back-to-law");
    expect(button.disabled).toBe(true);
    choose(the<HTMLSelectElement>("#rule-formula"), "dhondt");
    choose(the<HTMLSelectElement>("#rule-ties"), "open");
    expect(scenario()).toMatchObject({formula: "dhondt", ties: "open"});
    expect(button.disabled).toBe(false);
    button.click();
    expect(lab.state.value.answer?.isLaw).toBe(true);
    expect(the<HTMLSelectElement>("#rule-formula").value).toBe("hare");
  });

  test("a limit that is emptied is no limit any more", () => {
    type(the("#rule-against-all"), "12,5");
    expect(scenario().againstAll.percent).toBe(12.5);
    type(the("#rule-against-all"), "");
    expect(scenario().againstAll.percent).toBeNull();
    leave(the("#rule-against-all"));
  });

  test("a house of another size is asked; emptied it is the contest's own", () => {
    type(the("#rule-seats"), "120");
    expect(lab.state.value.question.seats).toBe(120);
    type(the("#rule-seats"), "");
    expect(lab.state.value.question.seats).toBeNull();
  });

  test.each(["0", "2.5", "100000"])("a house of %s seats is named, and the answer stays", (text) => {
    const before = lab.state.value.answer;
    type(the("#rule-seats"), text);
    expect(errorOf("rule-seats")).not.toBe("");
    expect(lab.state.value.answer).toBe(before);
    leave(the("#rule-seats"));
  });
});

describe("Transfers of voters", () => {
  let lab: Lab;
  beforeEach(() => {
    lab = aLab({query});
    onPage(moreRules(lab));
  });
  const moves = () => lab.state.value.question.scenario.transfers;
  const rows = () => [...document.querySelectorAll<HTMLElement>(".transfers > li")];

  test("are added one after the other, changed, and taken away", () => {
    the("#add-fines").click();
    the("#add-newParty").click();
    expect(moves()).toHaveLength(2);
    type(the("#move-1"), "2,5");
    expect(moves()[0]).toEqual({from: "nonvoters", to: "parties", percent: 2.5});
    the<HTMLButtonElement>("button", rows()[0]).click();
    expect(moves()).toEqual([{from: "parties", to: "new-party", percent: 10}]);
    expect(rows()).toHaveLength(1);
    expect(document.activeElement?.id).toBe("add-fines");
  });

  test("a share that cannot be used is marked, and the answer stays", () => {
    the("#add-fines").click();
    const before = lab.state.value.answer;
    type(the("#move-1"), "half");
    expect(the("#move-1").hasAttribute("aria-invalid")).toBe(true);
    expect(lab.state.value.answer).toBe(before);
  });

  test("a box keeps the focus while its share is typed", () => {
    the("#add-fines").click();
    const box = the("#move-1");
    type(box, "2");
    type(box, "20");
    expect(the("#move-1")).toBe(box);
    expect(document.activeElement).toBe(box);
  });

  test("no group can move to itself", () => {
    the("#add-fines").click();
    const [from, to] = [...document.querySelectorAll<HTMLSelectElement>(".transfers select")];
    expect([...from.options].map(({value}) => value)).not.toContain(to.value);
    expect([...to.options].map(({value}) => value)).not.toContain(from.value);
  });
});

describe("The picker of contests", () => {
  test.each(languages)(
    "lists every election once in %s, the reader's own in a group of their own",
    (language) => {
      onPage(labContestPicker(aLab({query, language})));
      const elections = [...the<HTMLSelectElement>("#election").options].map(({value}) => value);
      expect(new Set(elections).size).toBe(elections.length);
      expect([...document.querySelectorAll("optgroup option")].map(read)).toEqual(["tie", "many", "odd"]);
    },
  );

  test("switches between the counts of one election, and keeps the rules", () => {
    const lab = aLab({query: `${query}&threshold=3`});
    onPage(labContestPicker(lab));
    the("#count-observers").click();
    expect(lab.state.value.question).toMatchObject({contest: observers, scenario: {threshold: {percent: 3}}});
    expect(the<HTMLInputElement>("#count-observers").checked).toBe(true);
    expect(the<HTMLInputElement>("#count-official").checked).toBe(false);
  });

  test("another election with one count has that one", () => {
    const lab = aLab({query: `?contest=${observers}`});
    onPage(labContestPicker(lab));
    choose(the<HTMLSelectElement>("#election"), "loaded-odd");
    expect(lab.state.value.question.contest).toBe("loaded-odd");
    expect(document.querySelector("#count-official")).toBeNull();
  });
});

describe("What an address asks in vain", () => {
  test.each(languages)("is said in %s, short and as text, until it is put away", async (language) => {
    const markup = "<img src=x onerror=alert(1)>";
    const lab = aLab({
      language,
      query: `${query}&${encodeURIComponent(markup)}=1&threshold=${"9".repeat(300)}`,
    });
    const page = onPage(questionNotice(lab));
    const items = [...page.querySelectorAll("li")].map(read);
    expect(items).toHaveLength(2);
    expect(items[0]).toContain(markup);
    expect(page.querySelector("img")).toBeNull();
    expect(items[1].length).toBeLessThan(200);
    the<HTMLButtonElement>("button", page).click();
    // Out of sight it goes as soon as the page has time.
    await vi.waitFor(() => expect(page.querySelector(".notice")).toBeNull(), 60_000);
  });
});

test("Levers follow a question that comes from elsewhere, also while their stations are awaited", async () => {
  const lab = aLab({query, loadStations: never});
  onPage(levers(lab));
  lab.ask(aLab({query: `${query}&districts=50&threshold=3,5`}).state.value.question);
  await loaded();
  expect(lab.state.value.waits).toBe(true);
  expect(the("#districts-box").value).toBe("50");
});
