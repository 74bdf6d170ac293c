import type {DistrictCase} from "../../certainty/sensitivity/leverGround.js";
import type {LeverStep, LeverSweep, StepFigures} from "../../certainty/sensitivity/leverSweep.js";
import type {SweptLever} from "../../certainty/sensitivity/stops.js";
import {majority, twoThirds} from "../../core/house.js";
import {asPercent, percentCut} from "../../core/share.js";
import type {Setting} from "../../views/lab.js";
import {partyColour, partyName} from "../../views/partyNames.js";
import type {Band, LineAcross, StepLinesOptions} from "../../views/stepLines.js";
import type {StepLine, Stretch} from "../../views/stepPlace.js";

/** What the lines of a lever are drawn of. */
export interface LeverLines {
  readonly sweep: LeverSweep;
  readonly lawSweep: LeverSweep;
  readonly lever: SweptLever;
  readonly won: DistrictCase;
  /** Where the lever stands now and in law, in percent. */
  readonly now: number;
  readonly law: number;
  /** False where only a part of the house is known, so that a majority of it says nothing. */
  readonly hasMajority: boolean;
  readonly everyName: string;
  readonly lawText: string;
  readonly text: string;
}

/** Thresholds are shown up to here unless the reader stands beyond; the other levers are shown whole. */
export const thresholdEnd = 15;

/** Every party's seats over one lever, as step lines that are still to be drawn. */
export function leverLines(setting: Setting, lines: LeverLines): StepLinesOptions {
  const {sweep, lawSweep, lever, won, now, law} = lines;
  const {formats, messages} = setting;
  const end = lever === "threshold" ? Math.max(thresholdEnd, Math.ceil(now)) : 100;
  const own = partyLines(setting, sweep, lever, won, end);
  const lawful = partyLines(setting, lawSweep, lever, won, end);
  const isSame = JSON.stringify(own) === JSON.stringify(lawful);
  const house = Math.max(1, ...figuresOf(sweep[lever], won).map((one) => one?.house ?? 0));
  const leader = sweep.parties.indexOf(sweep.leader);
  return {
    end,
    tick: formats.percent,
    house: isSame ? house : Math.max(house, ...figuresOf(lawSweep[lever], won).map((one) => one?.house ?? 0)),
    lines: own,
    ghosts: isSame ? [] : lawful,
    across: lines.hasMajority ? linesAcross(setting, sweep[lever], lever, won, end) : [],
    upTo: won === "every" ? [] : bandOf(sweep, lever, leader, won, end),
    upToName: lines.everyName,
    now,
    nowText: `${messages.axis.now} ${formats.percent(now)}`,
    law: law === now ? null : {at: law, text: lines.lawText},
    whole: formats.whole,
    text: lines.text,
  };
}

const figuresOf = (steps: readonly LeverStep[], won: DistrictCase): readonly (StepFigures | null)[] =>
  steps.map(({cases}) => cases[won]);

/** Where each step lies on the axis, in percent. District seats stand at their share of the house. */
export function placesOf(
  steps: readonly LeverStep[],
  lever: SweptLever,
  end: number,
): readonly {readonly from: number; readonly to: number}[] {
  if (lever === "districts") {
    const half = 50 / Math.max(steps.length - 1, 1);
    return steps.map(({upTo}) => {
      const at = upTo ? asPercent(upTo) : 0;
      return {from: Math.max(0, at - half), to: Math.min(end, at + half)};
    });
  }
  return steps.map(({above, upTo}) => ({
    from: Math.min(above ? asPercent(above) : 0, end),
    to: Math.min(upTo ? asPercent(upTo) : end, end),
  }));
}

/** The largest list first; of stretches with the same seats one is made. */
function partyLines(
  setting: Setting,
  sweep: LeverSweep,
  lever: SweptLever,
  won: DistrictCase,
  end: number,
): readonly StepLine[] {
  const lines = sweep.parties.map((party, at) => ({
    name: partyName(setting, party),
    colour: partyColour(setting, party),
    stretches: stretchesOf(sweep[lever], lever, end, ({cases}) => cases[won]?.seats[at] ?? 0).filter(
      ({value}) => value > 0,
    ),
    isLeader: party === sweep.leader,
  }));
  return lines
    .toSorted((one, other) => Number(other.isLeader) - Number(one.isLeader))
    .map(({isLeader: _, ...line}) => line);
}

export function stretchesOf(
  steps: readonly LeverStep[],
  lever: SweptLever,
  end: number,
  value: (step: LeverStep) => number,
): readonly Stretch[] {
  const places = placesOf(steps, lever, end);
  const stretches: Stretch[] = [];
  steps.forEach((step, at) => {
    const {from, to} = places[at];
    if (to <= from) return;
    const last = stretches.at(-1);
    const own = value(step);
    if (last?.value === own) stretches[stretches.length - 1] = {...last, to};
    else stretches.push({from, to, value: own});
  });
  return stretches;
}

function linesAcross(
  {messages}: Setting,
  steps: readonly LeverStep[],
  lever: SweptLever,
  won: DistrictCase,
  end: number,
): readonly LineAcross[] {
  const line = (name: string, of: (members: number) => number): LineAcross => ({
    name,
    stretches: stretchesOf(steps, lever, end, ({cases}) => of(cases[won]?.members ?? 0)).filter(
      ({value}) => value > 1,
    ),
  });
  return [line(messages.majority, majority), line(messages.twoThirds, twoThirds)];
}

/** What the leader has if it wins every district, above what it is drawn with, where that is less. */
const bandOf = (
  sweep: LeverSweep,
  lever: SweptLever,
  leader: number,
  won: DistrictCase,
  end: number,
): readonly Band[] => {
  const places = placesOf(sweep[lever], lever, end);
  return sweep[lever].flatMap(({cases}, at): readonly Band[] => {
    const [low, value] = [cases[won]?.seats[leader] ?? 0, cases.every?.seats[leader] ?? 0];
    return value > low && places[at].to > places[at].from ? [{...places[at], low, value}] : [];
  });
};

/** The values at which some party's seats change, as text, each cut so that it is still met. */
export function tipsOf(
  setting: Setting,
  steps: readonly LeverStep[],
  won: DistrictCase,
  end: number,
): readonly string[] {
  return steps.flatMap(({upTo, cases}, at) => {
    const next = steps[at + 1];
    const isChange = next && JSON.stringify(cases[won]?.seats) !== JSON.stringify(next.cases[won]?.seats);
    return upTo && isChange && asPercent(upTo) <= end
      ? [setting.formats.rounded(percentCut(upTo, 2), 2)]
      : [];
  });
}
