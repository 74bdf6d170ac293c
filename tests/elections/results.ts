import {parseContest} from "../../src/core/contest.js";
import {elect} from "../../src/core/elect.js";
import type {Outcome} from "../../src/core/outcome.js";
import {parseScenario} from "../../src/core/scenario.js";

/** Published results: votes by list in the order printed on the source, with what else of the contest is known. */
export interface Result {
  readonly seats: number;
  readonly registered?: number;
  readonly cast?: number;
  readonly invalid?: number;
  readonly againstAll?: number;
  readonly votes: Readonly<Record<string, number>>;
}

/** Nohlen et al.; 10 of 77 seats by lists. */
export const mazhilis1999: Result = {
  seats: 10,
  registered: 8_411_757,
  cast: 5_253_864,
  invalid: 361_534,
  againstAll: 373_440,
  votes: {
    Otan: 1_622_895,
    CPK: 932_549,
    Agrarian: 663_351,
    Civic: 590_184,
    Azamat: 240_132,
    Congress: 148_776,
    Alash: 144_945,
    Renaissance: 103_328,
    RepublicanLabour: 72_721,
  },
};

/** Central Election Commission, 27 September 2004, No 142/206; 10 of 77 seats by lists. */
export const mazhilis2004: Result = {
  seats: 10,
  cast: 4_893_204,
  invalid: 135_431,
  votes: {
    Otan: 2_883_706,
    AkZhol: 572_672,
    Asar: 541_239,
    AIST: 336_177,
    "Communist+DCK": 163_824,
    KNPK: 94_140,
    Auyl: 82_523,
    Democratic: 36_379,
    Patriots: 26_287,
    Rukhaniyat: 20_826,
  },
};

/** IPU; before the rule of 2009 on a second party. */
export const mazhilis2007: Result = {
  seats: 98,
  registered: 8_891_561,
  cast: 6_082_430,
  invalid: 146_805,
  votes: {
    NurOtan: 5_247_720,
    OSDP: 269_310,
    AkZhol: 183_346,
    Auyl: 89_855,
    KNPK: 76_799,
    Patriots: 46_436,
    Rukhaniyat: 22_159,
  },
};

export const mazhilis2012: Result = {
  seats: 98,
  votes: {
    NurOtan: 5_621_436,
    AkZhol: 518_405,
    KNPK: 498_788,
    OSDP: 116_534,
    Auyl: 82_623,
    Patriots: 57_732,
    Adilet: 45_702,
  },
};

export const mazhilis2016: Result = {
  seats: 98,
  registered: 9_810_852,
  cast: 7_566_150,
  invalid: 43_282,
  votes: {
    NurOtan: 6_183_757,
    AkZhol: 540_406,
    KNPK: 537_123,
    Auyl: 151_285,
    OSDP: 88_813,
    Birlik: 21_484,
  },
};

/** `cast` is the voters handed a ballot; the invalid ballots were not published apart. */
export const mazhilis2021: Result = {
  seats: 98,
  registered: 11_919_241,
  cast: 7_539_280,
  votes: {NurOtan: 5_148_074, AkZhol: 792_828, QHP: 659_019, Auyl: 383_023, Adal: 258_618},
};

export const mazhilis2023: Result = {
  seats: 69,
  registered: 12_035_578,
  cast: 6_521_860,
  againstAll: 248_291,
  votes: {
    Amanat: 3_431_510,
    Auyl: 693_938,
    Respublica: 547_154,
    AkZhol: 535_139,
    QHP: 432_920,
    OSDP: 331_058,
    Baitaq: 146_431,
  },
};

export const almaty2023: Result = {
  seats: 21,
  againstAll: 16_490,
  votes: {
    Amanat: 151_531,
    Respublica: 38_369,
    QHP: 38_563,
    Baitaq: 23_266,
    AkZhol: 15_273,
    Auyl: 8_264,
  },
};

export const astana2023: Result = {
  seats: 17,
  againstAll: 3_269,
  votes: {
    Amanat: 227_307,
    AkZhol: 56_045,
    QHP: 18_174,
    Baitaq: 18_154,
    Respublica: 5_401,
    Auyl: 2_197,
  },
};

/** A result as a contest of the contract. */
export const contestOf = ({votes, ...counts}: Result) => ({
  ...counts,
  votes: Object.entries(votes).map(([party, number]) => ({party, votes: number})),
});

/** What the law in a scenario makes of a result. */
export const held = (result: Result, scenario: unknown = {}): Outcome =>
  elect(parseContest(contestOf(result)), parseScenario(scenario));

/** The list seats of those that have any, in the order of the lists. */
export const seatsOf = ({parties}: Outcome): Record<string, number> =>
  Object.fromEntries(parties.filter(({list}) => list > 0).map(({party, list}) => [party, list]));

/** The lists that take part in the list seats. */
export const admittedTo = ({parties}: Outcome): string[] =>
  parties.filter(({admitted}) => admitted).map(({party}) => party);
