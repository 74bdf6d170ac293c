import type {NamedAssumption} from "../scenario/assumptions.js";
import {aboveAgainstAll, againstAll} from "./againstAll.js";
import type {WordsOf} from "./control.js";
import {formula} from "./formula.js";
import {appointedMembers, houseSize} from "./house.js";
import {districts, linkage, overhang} from "./mixed.js";
import type {Rule} from "./rule.js";
import {soleMinimum, soleParty} from "./soleParty.js";
import {threshold, thresholdBase, thresholdExempt} from "./threshold.js";
import {ties} from "./ties.js";
import {transfers} from "./transfers.js";
import {belowFloor, turnoutFloor} from "./turnoutFloor.js";
import {winners} from "./winners.js";

/** What no rule below stands for. */
type Unnamed = Exclude<NamedAssumption, (typeof table)[number]["assumptions"][number]>;

/**
 * Every rule of a scenario, in the order in which they are written in the address and told. The others keep their
 * order when one is added, so that a question keeps the text of its address.
 */
const table = [
  threshold,
  thresholdBase,
  thresholdExempt,
  turnoutFloor,
  belowFloor,
  districts,
  soleParty,
  soleMinimum,
  ties,
  formula,
  linkage,
  overhang,
  againstAll,
  aboveAgainstAll,
  transfers,
  houseSize,
  appointedMembers,
  winners,
] as const satisfies readonly Rule[];

/** The table of rules. It does not compile while an assumption hangs on none of them. */
export const rules: [Unnamed] extends [never] ? readonly Rule[] : `no rule names the assumption ${Unnamed}` =
  table;

type Listed = (typeof table)[number];

/** What words say beside the controls of rules, by their fields: a language without one of them does not compile. */
export type ControlWords = {
  readonly [One in Listed as One["control"] extends null ? never : One["field"]]: WordsOf<One["control"]>;
};
