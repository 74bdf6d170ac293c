import {describe, expect, test, vi} from "vitest";
import type {LongWork} from "../../../src/certainty/longWork.js";
import {certaintyServices, type WorkerLike} from "../../../src/certainty/work/certaintyService.js";
import {hearOrders} from "../../../src/certainty/work/hearOrders.js";
import type {WorkNews, WorkOrder} from "../../../src/certainty/work/workMessages.js";
import {type LateWork, onLateWork, patience} from "../../../src/waiting/lateWork.js";

/** A work of so many steps, each of which takes the clock 15 milliseconds on. */
const stepMilliseconds = 15;

/** The two sides joined in one place: the clock goes on with the steps, and a task ends when the test says so. */
function together() {
  let clock = 0;
  const tasks: (() => void)[] = [];
  const started: string[] = [];
  const begun: string[] = [];
  const made: string[] = [];
  const told: {crash: (problem: string) => void} = {crash: () => {}};
  function* counting({name, steps}: {name: string; steps: number}): LongWork<string> {
    begun.push(name);
    for (let done = 1; done <= steps; done++) {
      clock += stepMilliseconds;
      const soFar = (): string => {
        made.push(name);
        return `${name} ${done}`;
      };
      yield {done, of: steps, soFar};
    }
    return name;
  }
  // biome-ignore lint/correctness/useYield: it fails before its first step
  function* failing(): LongWork<string> {
    throw new Error("no such count");
  }
  const works = {"lever-map": async () => counting, failing: async () => failing} as never;
  const services = certaintyServices(({heard, failed}) => {
    started.push("worker");
    let isAlive = true;
    told.crash = failed;
    const hear = hearOrders({
      works,
      tell: (news) => isAlive && heard(structuredClone(news)),
      now: () => clock,
      nextTask: () => new Promise((resolve) => tasks.push(resolve)),
    });
    return {
      postMessage: (order) => void hear(structuredClone(order)),
      terminate: () => {
        isAlive = false;
      },
    } satisfies WorkerLike;
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  const run = async () => {
    await settle();
    while (tasks.length > 0) {
      tasks.shift()?.();
      await settle();
    }
  };
  return {services, started, begun, made, told, run, settle};
}

/** What a reader's part of the page hears. */
function listener() {
  const heard: string[] = [];
  return {
    heard,
    going: (soFar: unknown, {done, of}: {done: number; of: number}) =>
      heard.push(`${soFar} (${done} of ${of})`),
    answered: (answer: unknown) => heard.push(`answered ${answer}`),
    failed: (problem: string) => heard.push(`failed: ${problem}`),
  };
}

const question = (name: string, steps: number) => ({name, steps}) as never;

describe("a long question is answered beside the page", () => {
  test("the best answer so far is told after every slice of some forty milliseconds, then the answer", async () => {
    const {services, run} = together();
    const reader = listener();
    services().ask("lever-map", question("map", 7), reader);
    await run();
    expect(reader.heard).toEqual(["map 3 (3 of 7)", "map 6 (6 of 7)", "answered map"]);
  });

  test("a part that does not show how it goes is sent nothing on the way: a large answer so far is never made", async () => {
    const {services, made, run} = together();
    const {heard, going: _, ...reader} = listener();
    services().ask("lever-map", question("map", 7), reader);
    await run();
    expect(heard).toEqual(["answered map"]);
    expect(made).toEqual([]);
  });

  test("a newer question drops the older one of the same part of the page", async () => {
    const {services, run, settle} = together();
    const service = services();
    const [older, newer] = [listener(), listener()];
    service.ask("lever-map", question("older", 9), older);
    await settle();
    service.ask("lever-map", question("newer", 1), newer);
    await run();
    expect(older.heard).toEqual(["older 3 (3 of 9)"]);
    expect(newer.heard).toEqual(["answered newer"]);
  });

  test("two parts of a page share one worker, and neither drops the other's question", async () => {
    const {services, started, run} = together();
    const [one, other] = [listener(), listener()];
    services().ask("lever-map", question("one", 4), one);
    services().ask("lever-map", question("other", 4), other);
    await run();
    expect(one.heard.at(-1)).toBe("answered one");
    expect(other.heard.at(-1)).toBe("answered other");
    expect(started).toHaveLength(1);
  });

  test("a reader who stops hears nothing more, and the work ends", async () => {
    const {services, run, settle} = together();
    const service = services();
    const reader = listener();
    service.ask("lever-map", question("map", 30), reader);
    await settle();
    service.stop();
    await run();
    expect(reader.heard).toEqual(["map 3 (3 of 30)"]);
  });

  test("a question that cannot be answered is told as failed, and the next one is answered", async () => {
    const {services, started, run} = together();
    const service = services();
    const reader = listener();
    service.ask("failing" as never, null as never, reader);
    await run();
    service.ask("lever-map", question("map", 1), reader);
    await run();
    expect(reader.heard).toEqual(["failed: no such count", "answered map"]);
    expect(started).toHaveLength(1);
  });

  test("when the worker ends, every part that waits is told; the next question starts it anew", async () => {
    const {services, started, told, run, settle} = together();
    const service = services();
    const [one, other] = [listener(), listener()];
    service.ask("lever-map", question("one", 9), one);
    services().ask("lever-map", question("other", 9), other);
    await settle();
    told.crash("out of memory");
    service.ask("lever-map", question("again", 1), one);
    await run();
    expect(one.heard).toEqual(["one 3 (3 of 9)", "failed: out of memory", "answered again"]);
    expect(other.heard).toEqual(["other 3 (3 of 9)", "failed: out of memory"]);
    expect(started).toHaveLength(2);
  });
});

describe("A worker that gives no sign", () => {
  test("is told, and another one takes its place with everything that is still asked", async () => {
    vi.useFakeTimers();
    let late: readonly LateWork[] = [];
    const off = onLateWork((now) => {
      late = now;
    });
    const workers: {heard: (news: WorkNews) => void; orders: WorkOrder[]; isEnded: boolean}[] = [];
    const service = certaintyServices(({heard}) => {
      const own = {heard, orders: [] as WorkOrder[], isEnded: false};
      workers.push(own);
      return {
        postMessage: (order) => void own.orders.push(order),
        terminate: () => {
          own.isEnded = true;
        },
      };
    })();
    const answers: unknown[] = [];
    service.ask("lever-map", {} as never, {answered: (answer) => answers.push(answer), failed: () => {}});
    await vi.advanceTimersByTimeAsync(patience - 1);
    const [{asker, number}] = workers[0].orders;
    workers[0].heard({asker, number, state: "alive"});
    await vi.advanceTimersByTimeAsync(patience - 1);
    expect(late).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(late.map(({kind}) => kind)).toEqual(["work"]);
    late[0].again();
    expect(workers.map(({isEnded}) => isEnded)).toEqual([true, false]);
    expect(workers[1].orders).toEqual(workers[0].orders);
    // What the first one says now is not heard.
    workers[0].heard({asker, number, state: "answered", answer: "first"});
    workers[1].heard({asker, number, state: "answered", answer: "second"});
    expect(answers).toEqual(["second"]);
    await vi.advanceTimersByTimeAsync(2 * patience);
    expect(late).toEqual([]);
    off();
    vi.useRealTimers();
  });
});
