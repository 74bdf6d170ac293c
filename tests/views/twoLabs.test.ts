import "../charts/document.js";

import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {compareLink} from "../../src/pages/lab/compareLink.js";
import {evidenceLink} from "../../src/pages/lab/evidenceLink.js";
import {downloadQuestion} from "../../src/pages/lab/exports.js";
import {moreRules} from "../../src/pages/lab/moreRules.js";
import {seatsTable} from "../../src/pages/lab/seatsTable.js";
import {writeAddress} from "../../src/rules/address.js";
import {ownAddress, pageAddress} from "../../src/views/address.js";
import {labContestPicker} from "../../src/views/contestPicker.js";
import {headline} from "../../src/views/headline.js";
import type {Lab} from "../../src/views/lab.js";
import {appointedSwitch, lawButton} from "../../src/views/lawButton.js";
import {levers} from "../../src/views/levers.js";
import {questionNotice, retryButton} from "../../src/views/notices.js";
import {type Drawn, view} from "../../src/views/view.js";
import {catalogue} from "../charts/elections.js";
import {spreadMessagesIn} from "../words/allMessages.js";
import {aLab, leave, official, onPage, read, the, type} from "./aLab.js";

/** What a lab is made of on its page, as far as it has an id or can be moved. */
function labOnPage(lab: Lab): HTMLElement {
  const element = document.createElement("section");
  const answered = (draw: (answer: NonNullable<Lab["state"]["value"]["answer"]>) => Drawn) =>
    view(
      lab.state,
      ({answer}) => answer,
      (answer) => answer && draw(answer),
      {urgent: true},
    );
  element.append(
    questionNotice(lab),
    answered(() => headline(lab, lab.state.value)),
    labContestPicker(lab),
    levers(lab),
    lawButton(lab),
    moreRules(lab),
    answered(({entry}) => appointedSwitch(lab, entry.appointedSeats)),
    answered((answer) => seatsTable(lab, spreadMessagesIn(lab.language), answer)),
    downloadQuestion(lab),
    compareLink(lab),
    evidenceLink(lab),
    retryButton(lab, lab.retry),
  );
  return element;
}

let first: Lab;
let second: Lab;

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, "", `/en/?contest=${official}&threshold=4&colour=red`);
  first = aLab({address: pageAddress()});
  second = aLab({address: ownAddress(`?contest=${official}&threshold=6&size=big`), name: "second"});
  onPage(labOnPage(first), labOnPage(second));
});
afterEach(() => {
  // A move that is still to be written belongs to the lab of this test.
  vi.runOnlyPendingTimers();
  vi.useRealTimers();
});

const seatsOf = (lab: Lab) => lab.state.value.answer?.outcome.parties.map(({seats}) => seats);

test("Two labs on one page share no id, with transfers of voters in both of them too", () => {
  for (const lab of [first, second])
    for (const name of ["fines", "protest", "newParty"]) the(`#${lab.id(`add-${name}`)}`).click();
  const ids = [...document.querySelectorAll("[id]")].map(({id}) => id);
  expect(ids.length).toBeGreaterThan(60);
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  const named = [...document.querySelectorAll("[for], [aria-describedby]")].map(
    (element) => element.getAttribute("for") ?? element.getAttribute("aria-describedby") ?? "",
  );
  expect(named.filter((id) => id !== "" && !ids.includes(id))).toEqual([]);
});

test("Each lab opens on what its own address asks, and names what that asks in vain", () => {
  expect(the("#threshold-box").value).toBe("4");
  expect(the("#second-threshold-box").value).toBe("6");
  const notices = [...document.querySelectorAll(".notice")].map(read);
  expect(notices).toHaveLength(2);
  expect(notices[0]).toContain("colour");
  expect(notices[1]).toContain("size");
});

test("Moving one lab leaves the other alone, and the page's address follows the lab that has it", () => {
  vi.advanceTimersByTime(1000);
  const firstNow = () => ({seats: seatsOf(first), query: location.search, said: read(the(".headline"))});
  const before = firstNow();
  expect(before.query).toContain("threshold=4");
  type(the("#second-threshold-box"), "0");
  leave(the("#second-threshold-box"));
  vi.advanceTimersByTime(1000);
  expect(second.state.value.question.scenario.threshold.percent).toBe(0);
  expect(seatsOf(second)).not.toEqual(before.seats);
  expect(firstNow()).toEqual(before);

  type(the("#threshold-box"), "5");
  vi.advanceTimersByTime(1000);
  expect(location.search).toBe(writeAddress(first.state.value.question, catalogue));
  expect(location.search).toContain("threshold=5");
  expect(second.state.value.question.scenario.threshold.percent).toBe(0);
});
