import {seatsIn} from "../../../core/outcome.js";
import {asPercent} from "../../../core/share.js";
import type {Answer} from "../../../scenario/answer.js";
import {drawn} from "../../../views/chart/drawn.js";
import {cut} from "../../../views/chart/words.js";
import type {Setting} from "../../../views/lab.js";
import {partyColour, partyName} from "../../../views/partyNames.js";
import {leastLetter, type StagePlace, written} from "./stageParliament.js";
import type {StageWords} from "./stageWords.js";

/** As many rows as there is room for. Where there are more lists, the last row says what the others have together. */
const mostRows = 9;

/** One list: its seats, those under the law of the day, and what districts can give it. */
interface Bar {
  readonly party: string;
  readonly name: string;
  readonly colour: string;
  readonly seats: number;
  readonly list: number;
  readonly law: number;
  readonly none: number;
  readonly every: number;
}

const letter = leastLetter * 0.56;

/** How high the bars of an answer are with letters that can be read from afar. */
export const barsHeight = (answer: Answer, step = 40): number => {
  const {shown, further} = rowsOf(answer);
  return (shown.length + (further.length > 0 ? 1 : 0)) * step;
};

/**
 * Seats by list as bars, for people who sit far away: those under the law of the day as an outline, the number, the
 * change. Where a model has it who wins the districts, a line reaches from no district to every district.
 */
export function stageBars(
  setting: Setting,
  answer: Answer,
  {width, height}: StagePlace,
  words: StageWords,
): SVGElement {
  const {isLaw, ranges, outcome, baseline} = answer;
  const {formats, messages} = setting;
  const {shown, further} = rowsOf(answer);
  const bars = shown.map((party) => barOf(setting, answer, party));
  const step = height / Math.max(bars.length + (further.length > 0 ? 1 : 0), 1);
  const others = further.length > 0 ? furtherText(answer, further, words) : "";
  const nameWidth = Math.min(Math.max(...bars.map(({name}) => name.length), 4) * letter + 14, width * 0.48);
  const hasChange = !isLaw && !ranges;
  const right = ranges ? 104 : hasChange ? (outcome.house === baseline.house ? 132 : 190) : 60;
  const most = Math.max(...bars.flatMap(({seats, law, every}) => [seats, law, every]), 1);
  const x = (seats: number): number => nameWidth + ((width - nameWidth - right) * seats) / most;
  const thick = Math.min(step * 0.58, 26);
  const marks = bars.flatMap((bar, row) => {
    const middle = (row + 0.5) * step;
    const top = middle - thick / 2;
    const part = (from: number, to: number, attributes: Readonly<Record<string, string | number>>) =>
      to > from
        ? [drawn("rect", {x: x(from), width: x(to) - x(from), y: top, height: thick, ...attributes})]
        : [];
    const number = ranges ? messages.table.fromTo(bar.none, bar.every) : formats.whole(bar.seats);
    return [
      ...part(0, bar.list, {fill: bar.colour}),
      ...part(bar.list, bar.seats, {
        fill: bar.colour,
        "fill-opacity": 0.45,
        stroke: bar.colour,
        "stroke-width": 2,
      }),
      ...(isLaw
        ? []
        : part(0, bar.law, {
            y: top - 4,
            height: thick + 8,
            fill: "none",
            stroke: "var(--quiet)",
            "stroke-width": 2,
            "stroke-dasharray": "6 4",
          })),
      ...(ranges
        ? [
            drawn("line", {
              x1: x(bar.none),
              x2: x(bar.every),
              y1: middle,
              y2: middle,
              stroke: "var(--ink)",
              "stroke-width": 3,
            }),
          ]
        : []),
      written(
        cut(bar.name, (nameWidth - 14) / (letter * 0.94)),
        nameWidth - 14,
        middle + 10,
        leastLetter,
        400,
        "end",
      ),
      written(
        number,
        x(Math.max(bar.seats, bar.every, isLaw ? 0 : bar.law)) + 10,
        middle + 10,
        leastLetter,
        650,
        "start",
      ),
      ...(hasChange
        ? [written(changeOf(setting, answer, bar), width, middle + 10, leastLetter, 400, "end")]
        : []),
    ];
  });
  return drawn(
    "svg",
    {
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": [
        ...bars.map(({name, seats, none, every}) =>
          ranges ? `${name}: ${messages.table.fromTo(none, every)}` : `${name}: ${messages.seatsWord(seats)}`,
        ),
        ...(others ? [others] : []),
      ].join("; "),
    },
    drawn("line", {
      x1: nameWidth,
      x2: nameWidth,
      y1: 0,
      y2: height,
      stroke: "var(--line)",
      "stroke-width": 2,
    }),
    ...marks,
    ...(others ? [written(others, 0, (bars.length + 0.5) * step + 10, leastLetter, 400, "start")] : []),
  );
}

/** The lists of an answer and of the law in their order; where they are too many, those with the most seats are shown. */
function rowsOf({outcome, baseline}: Answer): {shown: readonly string[]; further: readonly string[]} {
  const all = [...new Set([...outcome.parties, ...baseline.parties].map(({party}) => party))];
  if (all.length <= mostRows) return {shown: all, further: []};
  const most = (party: string) => Math.max(seatsIn(outcome, party), seatsIn(baseline, party));
  const kept = all.toSorted((a, b) => most(b) - most(a)).slice(0, mostRows - 1);
  return {
    shown: all.filter((party) => kept.includes(party)),
    further: all.filter((party) => !kept.includes(party)),
  };
}

const furtherText = ({outcome}: Answer, further: readonly string[], words: StageWords): string =>
  words.furtherLists(
    further.length,
    further.reduce((sum, party) => sum + seatsIn(outcome, party), 0),
  );

function barOf(setting: Setting, {outcome, baseline, ranges}: Answer, party: string): Bar {
  const now = outcome.parties.find((one) => one.party === party);
  const seats = now?.seats ?? 0;
  const range = ranges?.find((one) => one.party === party);
  const law = seatsIn(baseline, party);
  return {
    party,
    name: partyName(setting, party),
    colour: partyColour(setting, party),
    seats,
    list: now?.list ?? 0,
    // Where the houses differ in size, the outline is the same share of this one.
    law: outcome.house === baseline.house ? law : (outcome.house * law) / baseline.house,
    none: range?.none ?? seats,
    every: range?.every ?? seats,
  };
}

/** The change in seats; where the houses differ in size, the list's share of the house instead. */
const changeOf = ({messages, formats}: Setting, {outcome, baseline}: Answer, {seats, law}: Bar): string =>
  outcome.house === baseline.house
    ? messages.change(seats - law)
    : formats.rounded(asPercent({parts: seats, of: outcome.house}));
