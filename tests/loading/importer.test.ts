import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {limits} from "../../src/import/limits.js";
import {openImporter} from "../../src/loading/importer.js";
import type {Asked, Told} from "../../src/loading/importMessages.js";
import {onLateWork, patience} from "../../src/waiting/lateWork.js";
import {catalogue} from "./loading.js";

/** A worker that says what the test has it say. */
class SilentWorker extends EventTarget {
  static all: SilentWorker[] = [];
  readonly asked: Asked[] = [];
  isEnded = false;
  constructor() {
    super();
    SilentWorker.all.push(this);
  }
  postMessage(message: Asked): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.isEnded = true;
  }
  tell(told: Told): void {
    this.dispatchEvent(new MessageEvent("message", {data: told}));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  SilentWorker.all = [];
  vi.stubGlobal("Worker", SilentWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const file = {name: "a.parquet", blob: new Blob(["PAR1"])};
const ended = (answer: Promise<unknown>) => answer.catch((error: Error) => error);

test("a file whose reading has begun and gives no sign any more is given up, with its name", async () => {
  const importer = openImporter();
  const answer = ended(importer.run("inspect", {file, correction: {}, catalogue}));
  const [worker] = SilentWorker.all;
  worker.tell({number: 1, told: "begun"});
  vi.advanceTimersByTime(1000 * limits.silentSeconds - 1);
  worker.tell({number: 1, told: "progress", progress: {bytes: 1, totalBytes: 4} as never});
  vi.advanceTimersByTime(1000 * limits.silentSeconds - 1);
  expect(worker.isEnded).toBe(false);
  vi.advanceTimersByTime(1);
  expect(worker.isEnded).toBe(true);
  const fault = {fault: "no-progress", seconds: limits.silentSeconds};
  expect(await answer).toMatchObject({fault, file: "a.parquet"});
});

test("a worker that never comes is waited for, and another one is asked the same when the reader says so", async () => {
  const importer = openImporter();
  const answer = importer.run("inspect", {file, correction: {}, catalogue});
  vi.advanceTimersByTime(100 * patience);
  let again = (): void => {};
  const off = onLateWork(([late]) => {
    if (late) again = late.again;
  });
  expect(SilentWorker.all.map(({isEnded}) => isEnded)).toEqual([false]);
  again();
  const [first, second] = SilentWorker.all;
  expect([first.isEnded, second.isEnded]).toEqual([true, false]);
  expect(second.asked).toEqual(first.asked);
  second.tell({number: 1, told: "answer", answer: "looked at"});
  expect(await answer).toBe("looked at");
  off();
});

test("what files came to is told once, and the rest of the answer comes whatever is asked or cancelled meanwhile", async () => {
  const importer = openImporter();
  const told: unknown[] = [];
  const order = {sources: [{file, mapping: {}}], order: {}, catalogue} as never;
  const files = importer.run("read", order, {onFirst: (first) => told.push(first)});
  const [reading] = SilentWorker.all;
  reading.tell({number: 1, told: "begun"});
  reading.tell({number: 1, told: "first", first: "counted"});
  reading.tell({number: 1, told: "first", first: "counted once more"});
  expect(told).toEqual(["counted"]);
  const look = ended(importer.run("inspect", {file, correction: {}, catalogue}));
  const [, looking] = SilentWorker.all;
  expect(looking.asked).toHaveLength(1);
  importer.cancel();
  expect(await look).toMatchObject({name: "Cancelled"});
  expect([reading.isEnded, looking.isEnded]).toEqual([false, true]);
  // Writing may take longer than the worker may be silent: it gives a sign after every piece.
  for (let pieces = 0; pieces < 3; pieces++) {
    vi.advanceTimersByTime(1000 * limits.silentSeconds - 1);
    reading.tell({number: 1, told: "going-on"});
  }
  reading.tell({number: 1, told: "answer", answer: "the files"});
  expect(await files).toBe("the files");
  expect(reading.isEnded).toBe(true);
});

test("writing that gives no sign any more, and a worker that dies at it, end as a fault", async () => {
  const importer = openImporter();
  const order = {sources: [{file, mapping: {}}], order: {}, catalogue} as never;
  const silent = ended(importer.run("read", order));
  SilentWorker.all[0].tell({number: 1, told: "first", first: "counted"});
  const dying = ended(importer.run("read", order));
  SilentWorker.all[1].tell({number: 1, told: "first", first: "counted"});
  SilentWorker.all[1].dispatchEvent(new Event("error"));
  expect(await dying).toMatchObject({fault: {fault: "worker"}});
  vi.advanceTimersByTime(1000 * limits.silentSeconds);
  expect(await silent).toMatchObject({fault: {fault: "no-progress"}});
});
