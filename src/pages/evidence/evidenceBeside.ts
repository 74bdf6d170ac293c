import {asPercent} from "../../core/share.js";
import {contestOf, officialBefore, officialNow} from "../../statement/claims/ground.js";
import {statementSource, tableNames, tableOf} from "../../statement/evidenceData.js";
import {type Beside, officialBeside, officialValidShare} from "../../statement/officialBeside.js";
import {printedShare, type ShareRange} from "../../statement/printedShare.js";
import {placesOf} from "../../statement/safeToSay.js";
import {badge} from "../../views/badge.js";
import {fragment, html, type Part, svg} from "../../views/html.js";
import {lateChart} from "../../views/lateChart.js";
import {type DotMark, type DotPlot, type DotRow, dotPlace} from "./dotPlace.js";
import type {Evidence} from "./evidence.js";
import {tableDetails} from "./tableDetails.js";

/** Official and observed figures of the same election, on one base. */
export function besideChart(evidence: Evidence): Node {
  const {words, ground, names, formats} = evidence;
  const {beside} = words;
  const rows = officialBeside(ground);
  if (!rows) return fragment``;
  const shown = rows.map((row) => ({row, name: nameOf(evidence, row), ...texts(evidence, row)}));
  const lines: readonly DotRow[] = shown.map(({row, name, official, observed}) => ({
    name: row.what === "invalid" ? beside.invalidShort : name,
    marks: [
      {kind: "official", value: asPercent(row.official), text: official},
      observedMark(row.observed, observed),
    ],
  }));
  const text = beside.text(shown.map(({name, official, observed}) => beside.one(name, official, observed)));
  const winner = ground.statement.text.largest;
  const places = placesOf(ground);
  const differ = places && beside.places(formats.percent(places.almaty), formats.percent(places.capital));
  return fragment`${key(evidence, false)}
    ${dotChart(evidence, {
      rows: lines,
      end: 80,
      ticks: [0, 20, 40, 60, 80],
      tick: formats.percent,
      text,
      columns: [beside.official, beside.observed],
    })}
    <p id="places">${differ}</p>
    <p class="quiet">${beside.base} ${beside.valid(names.party(winner), formats.rounded(asPercent(officialValidShare(ground, winner)), 2))}</p>
    ${tableDetails(
      words,
      beside.heading,
      html`<table class="figures" id="beside-table"><thead><tr><th scope="col">${beside.row}</th>
      <th scope="col" class="number">${beside.official} ${officialBadge(evidence)}</th>
      <th scope="col" class="number">${beside.observed} ${statementBadge(evidence)}</th>
      <th scope="col" class="number">${beside.difference}</th></tr></thead>
    <tbody>${shown.map(
      ({row, name, official, observed}) =>
        html`<tr data-beside=${row.party ?? row.what}><th scope="row">${name}</th><td class="number">${official}</td><td class="number">${observed}</td><td class="number">${formats.signed(Math.round(10 * (row.observed.percent - asPercent(row.official))) / 10)}</td></tr>`,
    )}</tbody></table>`,
    )}`;
}

/** Lines of points, which nothing on the page changes. */
const dotChart = (evidence: Evidence, plot: DotPlot): HTMLElement =>
  lateChart(evidence, evidence.state, () => plot, {
    load: () => import("./dotRows.js"),
    draw: ({dotRows}, shown, width) => dotRows(shown, width),
    height: (shown, width) => dotPlace(shown, width).height,
  });

const nameOf = ({words, names}: Evidence, {what, party}: Beside): string =>
  party === null ? words.beside[what as "turnout" | "invalid"] : names.party(party);

const texts = ({formats}: Evidence, {official, observed}: Beside) => ({
  official: formats.rounded(asPercent(official), 2),
  observed: `${formats.percent(observed.percent)} ±${formats.decimal(halfWidth(observed.range), 1)}`,
});

const halfWidth = ({least, below}: ShareRange): number => (asPercent(below) - asPercent(least)) / 2;

const observedMark = (
  {percent, range}: {readonly percent: number; readonly range: ShareRange},
  text: string,
): DotMark => ({
  kind: "observed",
  value: percent,
  range: {low: asPercent(range.least), high: asPercent(range.below)},
  text,
});

const officialBadge = (evidence: Evidence): Part =>
  badge(evidence, "official", contestOf(evidence.ground, officialNow).sources[0], true);

const statementBadge = (evidence: Evidence): Part => badge(evidence, "observers", statementSource, true);

/** Which shape is whose figure. */
function key(evidence: Evidence, withText: boolean): HTMLElement {
  const {words} = evidence;
  const shape = (kind: DotMark["kind"]) =>
    svg`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true">${
      kind === "official"
        ? svg`<circle cx="8" cy="8" r="5.5" fill="currentColor"></circle>`
        : kind === "said"
          ? svg`<path d="M8 1.5L13 8L8 14.5L3 8z" fill="none" stroke="currentColor" stroke-width="1.75"></path>`
          : svg`<g><circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="1.75"></circle><path d="M8 2.5a5.5 5.5 0 0 0 0 11z" fill="currentColor"></path></g>`
    }</svg>`;
  return html`<p class="key dot-key"><span>${shape("official")} ${words.beside.official} ${officialBadge(evidence)}</span>
    <span>${shape("observed")} ${words.beside.observed} ${statementBadge(evidence)}</span>
    ${withText ? html`<span>${shape("said")} ${words.invalid.saidKey} ${statementBadge(evidence)}</span>` : null}</p>`;
}

/** Invalid ballots: what the text says, the tables have and the official counts give. */
export function invalidChart(evidence: Evidence): Node {
  const {words, ground, formats} = evidence;
  const {statement} = ground;
  const own = words.invalid;
  const [before, now] = [contestOf(ground, officialBefore), contestOf(ground, officialNow)];
  const year = (iso: string) => iso.slice(0, 4);
  /** Where invalid and unaccounted ballots are one figure, the invalid ones are at most so many. */
  const official = ({contest, date}: typeof now, isTogether: boolean) => {
    const {invalid, cast} = contest;
    if (invalid === undefined || cast === undefined) return [];
    const share = (100 * invalid) / cast;
    return [
      {
        id: `official-${year(date)}`,
        name: own.official(year(date)),
        remark: isTogether ? own.together : null,
        count: own.ballots(formats.whole(invalid), formats.whole(cast)),
        marks: [
          {
            kind: "official",
            value: share,
            text: isTogether ? own.atMost(formats.rounded(share, 2)) : formats.rounded(share, 2),
            ...(isTogether ? {range: {low: 0, high: share}} : {}),
          } as DotMark,
        ],
      },
    ];
  };
  const said = (percent: number, date: string) => ({
    id: `said-${year(date)}`,
    name: own.said(year(date)),
    remark: null,
    count: "–",
    marks: [{kind: "said", value: percent, text: formats.percent(percent)} as DotMark],
  });
  const rows = [
    said(statement.text.invalid.before, before.date),
    ...official(before, false),
    said(statement.text.invalid.now, now.date),
    ...official(now, true),
    ...tableNames.map((table) => {
      const percent = tableOf(statement, table).invalidPercent;
      const range = printedShare(percent);
      return {
        id: table as string,
        name: own.table(words.tables[table]),
        remark: null,
        count: "–",
        marks: [
          observedMark(
            {percent, range},
            `${formats.percent(percent)} ±${formats.decimal(halfWidth(range), 1)}`,
          ),
        ],
      };
    }),
  ];
  const shareNow = (100 * (now.contest.invalid ?? 0)) / (now.contest.cast ?? 1);
  const text = own.text(
    rows.map(({name, remark, marks}) => `${[name, remark].filter(Boolean).join(", ")} ${marks[0].text}`),
  );
  return fragment`${key(evidence, true)}
    ${dotChart(evidence, {rows, end: 5, ticks: [0, 1, 2, 3, 4, 5], tick: formats.percent, text})}
    <p class="quiet">${own.note(formats.rounded(shareNow, 2))}</p>
    ${tableDetails(
      words,
      own.heading,
      html`<table class="figures" id="invalid-table"><thead><tr><th scope="col">${own.source}</th><th scope="col" class="number">${own.count}</th><th scope="col" class="number">${own.share}</th></tr></thead>
    <tbody>${rows.map(({id, name, remark, count, marks}) => html`<tr data-invalid=${id}><th scope="row">${name}${remark === null ? null : fragment` <small class="quiet">${remark}</small>`}</th><td class="number">${count}</td><td class="number">${marks[0].text}</td></tr>`)}</tbody></table>`,
    )}`;
}
