import type {LongWork} from "../longWork.js";

/**
 * Every work that the worker can do, by name: a question as plain data (what a message can carry) to a long work. Each
 * is fetched when it is first asked for, so that a page loads no more than it needs. A new work is one line here.
 */
export const works = {
  "reverse-search": async () => (await import("../search/reverseSearch.js")).reverseSearch,
  "lever-sweep": async () => (await import("../sensitivity/leverSweep.js")).leverSweep,
  bounds: async () => (await import("../bounds/boundsOfPrinted.js")).boundsOfPrinted,
  "lever-map": async () => (await import("../sensitivity/leverMap.js")).leverMap,
  calibration: async () => (await import("../districts/calibrationReport.js")).calibrationReport,
  districts: async () => (await import("../districts/drawDistricts.js")).drawDistricts,
  sample: async () => (await import("../sampling/sampleSeats.js")).sampleSeats,
  "law-seats": async () => (await import("../lawDifference/seatsUnderEveryLaw.js")).seatsUnderEveryLaw,
  ledger: async () => (await import("../ledger/ledgerWork.js")).ledgerWork,
} as const satisfies Record<string, () => Promise<(question: never) => LongWork<unknown>>>;

export type WorkName = keyof typeof works;

type WorkOf<Name extends WorkName> = Awaited<ReturnType<(typeof works)[Name]>>;

/** What a work is asked. */
export type QuestionOf<Name extends WorkName> = Parameters<WorkOf<Name>>[0];

/** What a work answers. */
export type AnswerOf<Name extends WorkName> =
  ReturnType<WorkOf<Name>> extends LongWork<infer Answer> ? Answer : never;
