import {describe, expect, test} from "vitest";
import {readAddress} from "../../src/rules/address.js";
import {prepareStations} from "../../src/scenario/answer.js";
import {lawfulQuestion, type Question} from "../../src/scenario/question.js";
import {type LabEvent, type LabState, labAfter, openingState} from "../../src/views/labState.js";
import {catalogue, sheetOf} from "../charts/elections.js";
import {observers, official, withRules} from "./aLab.js";

const stations = prepareStations(sheetOf(official).sheet.table);

const opened = (query: string): LabState => openingState(catalogue, readAddress(query, catalogue));
const following = (state: LabState, ...events: readonly LabEvent[]): LabState =>
  events.reduce((now, event) => labAfter(catalogue, now, event), state);
const asked = (question: Question): LabEvent => ({type: "asked", question});
const came = (contest: string): LabEvent => ({type: "loaded", contest, stations});
const failed = (contest: string): LabEvent => ({type: "loaded", contest, stations: "failed"});
const seats = ({answer}: LabState) => answer?.outcome.parties.map((party) => [party.party, party.seats]);
const at = (percent: number): LabEvent =>
  asked(
    withRules(lawfulQuestion(catalogue, official), {threshold: {percent, of: "valid"}} as Partial<
      Question["scenario"]
    >),
  );
const districts = "?contest=mazhilis-2021-official&districts=50";

describe("A lab that opens", () => {
  test("on an empty address answers the first contest under the law of its day", () => {
    const state = opened("");
    expect(state.question).toEqual(lawfulQuestion(catalogue, catalogue.firstContest));
    expect(state.answer?.isLaw).toBe(true);
    expect(state).toMatchObject({waits: false, fault: null, ignored: [], recount: "waiting"});
  });

  test("on rules that need stations waits for them, and has no answer until they come", () => {
    const state = opened(districts);
    expect(state).toMatchObject({waits: true, answer: null, stations: "waiting", asksForMore: false});
    const answered = following(state, came(official));
    expect(answered).toMatchObject({waits: false, stations: "ready"});
    expect(answered.answer?.house).toMatchObject({list: 49, district: 49});
  });

  test("names what its address asks in vain, and follows the rest", () => {
    const state = opened("?threshold=3&floor=high&color=red");
    expect(state.question.scenario.threshold.percent).toBe(3);
    expect(state.ignored).toEqual([
      {name: "floor", value: "high", reason: "bad-value"},
      {name: "color", value: "red", reason: "unknown-name"},
    ]);
  });
});

describe("A question", () => {
  test("is answered at once where it needs no stations", () => {
    const state = following(opened("?contest=mazhilis-2021-official"), at(0));
    expect(state.answer?.outcome.parties.filter((party) => party.seats > 0).length).toBe(5);
  });

  test("that has to wait leaves the last answer on screen", () => {
    const before = opened("?contest=mazhilis-2021-official");
    const state = following(before, asked(opened(districts).question));
    expect(state.waits).toBe(true);
    expect(state.answer).toBe(before.answer);
  });

  test("that the core cannot answer says why, and leaves the last answer on screen", () => {
    const before = opened("?contest=mazhilis-2021-official&threshold=3");
    const state = following(before, at(250));
    expect(state.fault).toMatchObject({field: expect.stringContaining("threshold")});
    expect(state.answer).toBe(before.answer);
    expect(following(state, at(3))).toMatchObject({fault: null});
  });

  test("of rules that a contest cannot bear is asked without them, and the notice says so", () => {
    const state = opened("?contest=mazhilis-1999-official&districts=30");
    expect(state.ignored).toEqual([{name: "districts", value: "30", reason: "no-stations"}]);
    expect(state.question.scenario.mixed).toEqual(
      lawfulQuestion(catalogue, "mazhilis-1999-official").scenario.mixed,
    );
  });
});

describe("Notes about an address", () => {
  const noted = opened("?contest=mazhilis-2021-official&color=red");

  test("stay while the reader moves a lever", () =>
    expect(following(noted, at(3)).ignored).toEqual(noted.ignored));

  test("go with the contest they were made for", () =>
    expect(following(noted, asked(lawfulQuestion(catalogue, observers))).ignored).toEqual([]));

  test("go when the reader puts them away, and nothing else does", () => {
    const state = following(noted, {type: "dismissed"});
    expect(state).toEqual({...noted, ignored: []});
  });

  test("give way to those of another address", () => {
    const {question, ignored} = readAddress("?contest=mazhilis-2021-official&size=big", catalogue);
    expect(following(noted, {type: "asked", question, ignored}).ignored.map(({name}) => name)).toEqual([
      "size",
    ]);
  });
});

describe("Stations that come", () => {
  test("leave an answer that needs none as it is, so that nothing is drawn a second time", () => {
    const before = opened("?contest=mazhilis-2021-official&threshold=3");
    const state = following(before, came(official));
    expect(state).toMatchObject({stations: "ready", waits: false});
    expect(state.answer).toBe(before.answer);
  });

  test("answer what waited for them, and what the reader asks next", () => {
    expect(following(opened(districts), came(official)).answer?.house.district).toBe(49);
    const next = following(
      opened("?contest=mazhilis-2021-official"),
      came(official),
      asked(opened(districts).question),
    );
    expect(next).toMatchObject({waits: false, stations: "ready"});
    expect(next.answer?.house.district).toBe(49);
  });
});

describe("Stations that do not come", () => {
  test("leave the rules of the law in place of those that need them, and a notice", () => {
    const state = following(opened(districts), failed(official));
    expect(state).toMatchObject({stations: "failed", waits: false});
    expect(state.ignored).toEqual([{name: "districts", value: "50", reason: "not-loaded"}]);
    expect(state.answer?.isLaw).toBe(true);
  });

  test("leave the address as it is: a reload may bring them", () => {
    expect(following(opened(districts), failed(official)).asksForMore).toBe(true);
    expect(following(opened("?contest=mazhilis-2021-official"), failed(official)).asksForMore).toBe(false);
  });

  test("are asked for again when the reader tries once more, and then answer what the address asks", () => {
    const tried = following(
      opened(districts),
      failed(official),
      {type: "retried"},
      asked(opened(districts).question),
    );
    expect(tried).toMatchObject({waits: true, asksForMore: false});
    const state = following(tried, came(official));
    expect(state.answer?.house.district).toBe(49);
    expect(seats(state)).toEqual(seats(following(opened(districts), came(official))));
  });

  test("are not tried once more where they came", () => {
    const state = following(opened(districts), came(official), failed(observers), {type: "retried"});
    expect([...state.known.keys()]).toEqual([official]);
  });
});

test("Stations of another contest that come late change nothing on screen, and are there when it is opened", () => {
  const before = opened("?contest=mazhilis-2021-official&color=red");
  const late = {
    type: "loaded",
    contest: observers,
    stations: prepareStations(sheetOf(observers).sheet.table),
  };
  const state = following(before, late as LabEvent);
  expect(state).toEqual({...before, known: state.known});
  const question = {...opened(districts).question, contest: observers};
  expect(following(before, asked(question))).toMatchObject({waits: true});
  expect(following(state, asked(question))).toMatchObject({waits: false, stations: "ready"});
});

test("How the recount went is known beside the answer, and changes no seat", () => {
  const before = opened("");
  expect(following(before, {type: "recounted", recount: "agrees"})).toEqual({...before, recount: "agrees"});
});

test("A state is never changed in place: what was, is there to go back to", () => {
  const before = opened(districts);
  const copy = {...before, known: new Map(before.known)};
  following(before, came(official), at(3), {type: "retried"}, {type: "dismissed"});
  expect(before).toEqual(copy);
});
