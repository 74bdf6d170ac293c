import {describe, expect, test} from "vitest";
import {readEvidence, writeEvidence} from "../../../src/pages/evidence/evidenceAddress.js";
import {
  type EvidenceEvent,
  type EvidenceState,
  evidenceAfter,
  openingState,
} from "../../../src/pages/evidence/state.js";
import {everyFinding} from "../../../src/stations/findings.js";
import {catalogue, sheetOf} from "../../charts/elections.js";

const official = "mazhilis-2021-official";
const observers = "mazhilis-2021-observers";
const without = "mazhilis-1999-official";
const checked = sheetOf(observers);

const opened = (query: string): EvidenceState => openingState(catalogue, readEvidence(query, catalogue));
const following = (state: EvidenceState, ...events: readonly EvidenceEvent[]): EvidenceState =>
  events.reduce((now, event) => evidenceAfter(catalogue, now, event), state);
const came = (contest: string): EvidenceEvent => ({type: "loaded", contest, sheet: checked});
const failed = (contest: string): EvidenceEvent => ({type: "loaded", contest, sheet: "failed"});
const filtered = `?contest=${observers}&threshold=3&severity=error&region=somewhere`;

describe("The page that opens", () => {
  test("waits for the protocols of its contest, with every finding to be listed", () => {
    const state = opened(`?contest=${observers}`);
    expect(state).toMatchObject({sheet: "waiting", filter: everyFinding, ignored: []});
    expect(state.entry.id).toBe(observers);
  });

  test("waits for nothing where nobody knows any protocols", () =>
    expect(opened(`?contest=${without}`).sheet).toBe("none"));

  test("has the rules and the filter of its address, which says the same again", () => {
    const state = opened(filtered);
    expect(state.question.scenario.threshold.percent).toBe(3);
    expect(state.filter).toEqual({relation: null, severity: "error", region: "somewhere"});
    expect(readEvidence(writeEvidence(state, catalogue), catalogue)).toEqual({
      question: state.question,
      filter: state.filter,
      leftOut: [],
      ignored: [],
    });
  });

  test("names what its address asks in vain, of the rules and of the filter", () => {
    const {ignored} = opened(`?contest=${without}&severity=terrible&districts=30&size=big`);
    expect(ignored.map(({name, reason}) => `${name}: ${reason}`)).toEqual([
      "size: unknown-name",
      "severity: bad-value",
      "districts: no-stations",
    ]);
  });
});

describe("Protocols", () => {
  test("that come are shown, and the filter stays", () => {
    const state = following(opened(filtered), came(observers));
    expect(state.sheet).toBe(checked);
    expect(state.filter).toEqual(opened(filtered).filter);
  });

  test("of a contest that is no longer looked at are kept for the way back, and not shown", () => {
    const state = following(opened(`?contest=${official}`), came(observers));
    expect(state.sheet).toBe("waiting");
    expect(following(state, {type: "opened", contest: observers}).sheet).toBe(checked);
  });

  test("that cannot be had are waited for again when the reader tries once more", () => {
    const state = following(opened(`?contest=${observers}`), failed(observers));
    expect(state.sheet).toBe("failed");
    expect(following(state, {type: "retried"}).sheet).toBe("waiting");
  });

  test("that are there are not fetched once more with those that failed", () => {
    const state = following(opened(`?contest=${observers}`), came(observers), failed(official), {
      type: "retried",
    });
    expect(state.sheet).toBe(checked);
    expect([...state.known.keys()]).toEqual([observers]);
  });
});

describe("Another contest", () => {
  const state = following(opened(`${filtered}&size=big`), came(observers), {
    type: "opened",
    contest: official,
  });

  test("keeps the rules that the reader set", () =>
    expect(state.question.scenario.threshold.percent).toBe(3));

  test("lists every finding, and drops the notes about the one before", () =>
    expect(state).toMatchObject({filter: everyFinding, ignored: [], sheet: "waiting"}));
});

test("Another filter changes the list, not the question nor the protocols", () => {
  const before = following(opened(`?contest=${observers}`), came(observers));
  const filter = {...everyFinding, severity: "warning"} as const;
  expect(following(before, {type: "filtered", filter})).toEqual({...before, filter});
});

test("A note is gone when the reader puts it away, and nothing else is", () => {
  const before = opened(`?contest=${observers}&size=big`);
  expect(following(before, {type: "dismissed"})).toEqual({...before, ignored: []});
});

test("An address that is gone back to brings its contest, its filter and its notes", () => {
  const state = following(opened(`?contest=${official}`), came(observers), {
    type: "read",
    ...readEvidence(`${filtered}&size=big`, catalogue),
  });
  expect(state).toMatchObject({sheet: checked, filter: {severity: "error"}});
  expect(state.ignored.map(({name}) => name)).toEqual(["size"]);
});
