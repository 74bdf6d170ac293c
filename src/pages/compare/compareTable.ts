import {lawNamed, lawOf} from "../../catalogue/laws.js";
import type {Measures} from "../../core/measures.js";
import {asPercent} from "../../core/share.js";
import {namesItsDistricts, restsOnStations} from "../../scenario/answer.js";
import {type ColumnFigures, fundingRateOf, seatSpan} from "../../scenario/comparisonFigures.js";
import {badge, fundingBadges, lawBadge, stationsBadge} from "../../views/badge.js";
import {behindLink} from "../../views/behindLink.js";
import {fragment, html} from "../../views/html.js";
import {loadedSaid} from "../../views/loadedSaid.js";
import {voidSentence} from "../../views/nobodyElected.js";
import {partyColour, partyName} from "../../views/partyNames.js";
import {putAttribute} from "../../views/put.js";
import {follow} from "../../views/view.js";
import type {Compare} from "./compare.js";
import {columnControls} from "./compareControls.js";
import {rulesCell, rulesInShort} from "./compareRules.js";
import {type Cell, seatCell} from "./compareSeats.js";
import type {CompareState, ShownColumn} from "./state.js";

/** The scenarios as columns of one table; everything that a reader types into lives in rows of its own and stays. */
export function compareTable(compare: Compare): HTMLElement {
  const {words} = compare;
  const names = html`<thead></thead>`;
  const controls = columnControls(compare);
  const figures = html`<tbody></tbody>`;
  const rules = html`<tbody></tbody>`;
  const table = html`<table class="compare-table" id="compare-table"><caption>${words.table.caption}</caption>${names}<tbody>${controls}</tbody>${figures}${rules}</table>`;
  const show = (): void => {
    const state = compare.state.value;
    const columns = [state.baseline, ...state.shown];
    // What the build has drawn stands until nothing waits.
    putAttribute(table, "aria-busy", state.waits ? "true" : null);
    table.style.setProperty("--columns", String(columns.length));
    names.replaceChildren(nameRow(compare, columns));
    figures.replaceChildren(...figureRows(compare, state, columns));
    rules.replaceChildren(
      groupRow(compare, words.table.groups.rules, columns),
      plainRow(compare, words.table.rules, columns, (column) => rulesCell(compare, column), "rules"),
      plainRow(compare, words.table.basis, columns, (column) => basisCell(compare, state, column), "basis"),
      plainRow(compare, "SQL", columns, (column) => queryCell(compare, column), "query"),
    );
  };
  follow(show);
  return table;
}

/** Where a cell stands: under the law, under the column beside it where there is room for one, or elsewhere. */
const placeOf = ({state}: Compare, {key, column}: ShownColumn): string =>
  column === null ? "base" : key === state.value.picked ? "picked" : "";

function nameRow(compare: Compare, columns: readonly ShownColumn[]): HTMLElement {
  const {words} = compare;
  return html`<tr><th scope="col"><span class="visually-hidden">${words.table.scenario}</span></th>${columns.map(
    (column) =>
      html`<th scope="col" class=${`compare-name ${placeOf(compare, column)}`}><span>${column.name}</span><small>${rulesInShort(compare, column)}</small>${column.column === null ? html`<small>${words.baseline}</small>` : null}</th>`,
  )}</tr>`;
}

const plainRow = (
  compare: Compare,
  label: string,
  columns: readonly ShownColumn[],
  draw: (column: ShownColumn) => Node,
  id: string,
): HTMLElement =>
  html`<tr class="compare-plain" data-row=${id}><th scope="row">${label}</th>${columns.map((column) => html`<td class=${placeOf(compare, column)}>${draw(column)}</td>`)}</tr>`;

/** The way to the rows of a column: its votes and seats under its own rules. */
const queryCell = (compare: Compare, {name, answer}: ShownColumn): Node =>
  behindLink(compare, "table", {label: name, question: () => answer.question});

/** What a column's numbers rest on: whose votes, whose rules, and the stations where districts need them. */
function basisCell(compare: Compare, {entry}: CompareState, {column, answer}: ShownColumn): Node {
  const {words, messages, catalogue} = compare;
  const source = entry.sources[0];
  const law = column?.kind === "law" ? lawNamed(catalogue, column.law) : lawOf(catalogue, entry);
  const rules =
    column === null || column.kind === "law"
      ? law
        ? lawBadge(compare, law)
        : badge(compare, "law", source)
      : column.kind === "package"
        ? badge(compare, "observers", catalogue.observersPackage.source)
        : badge(compare, "hypothetical", "reader");
  const usesStations = restsOnStations(answer.question, entry);
  const hasDistricts = answer.state === "answered" && answer.answer.house.district > 0;
  const isYours =
    column?.kind === "package" && (column.turnoutFloor.percent > 0 || column.againstAll.percent !== null);
  return fragment`<p>${messages.votesFrom} ${badge(compare, entry.basis, source)}</p>
    ${entry.loaded ? html`<p class="compare-open">${loadedSaid(compare, entry)}</p>` : null}
    ${entry.votesReconstructed ? html`<p>${messages.wholeVotesFrom} ${badge(compare, "reconstructed", source)}</p>` : null}
    <p>${messages.rulesFrom} ${rules}${isYours ? badge(compare, "hypothetical", "reader") : null}</p>
    ${usesStations ? html`<p>${messages.stationsFrom} ${stationsBadge(compare, entry)}</p>` : null}
    ${usesStations && hasDistricts && !namesItsDistricts(entry, answer.answer.house.district) ? html`<p class="compare-open">${words.modelled}</p>` : null}
    ${hasDistricts && !usesStations ? html`<p>${messages.table.district}: ${badge(compare, "official", source)}</p>` : null}
    ${entry.seatsBasis === "hypothetical" ? html`<p>${messages.seatsOfHouse(entry.contest.seats)} ${badge(compare, "hypothetical", source)}</p>` : null}`;
}

/** Every row of figures, in groups. */
function figureRows(
  compare: Compare,
  state: CompareState,
  columns: readonly ShownColumn[],
): readonly HTMLElement[] {
  const {words, formats, messages} = compare;
  const {table} = words;
  const base = state.baseline;
  const row = (label: Node | string, draw: (column: ShownColumn) => Cell, id = ""): HTMLElement =>
    figureRow(compare, label, columns, draw, id);
  const parties = [
    ...new Set(columns.flatMap(({figures}) => figures?.outcome.parties.map(({party}) => party) ?? [])),
  ];
  const seated = parties.filter((party) =>
    columns.some(({figures}) => figures && seatSpan(figures, party).most > 0),
  );
  const unseated = parties.filter((party) => !seated.includes(party));
  const isPlain = columns.every(({figures}) => figures?.outcome.status === "elected");
  return [
    // Only what is not plain is said: that an election elects somebody needs no row above the seats.
    ...(isPlain ? [] : [row(table.status, (column) => statusCell(compare, column), "status")]),
    groupRow(compare, table.groups.seats, columns),
    ...seated.map((party) =>
      row(partyLabel(compare, party), (column) => seatCell(compare, column, base, party), `seats-${party}`),
    ),
    ...(unseated.length > 0 ? [noSeatRow(compare, unseated, columns)] : []),
    row(
      table.vacant,
      numberCell(
        compare,
        base,
        (figures) => (hangsOnDistricts(figures, "vacant") ? "districts" : figures.outcome.vacant),
        formats.whole,
      ),
      "vacant",
    ),
    row(table.house, (column) => houseCell(compare, column, base), "house"),
    groupRow(compare, table.groups.power, columns),
    row(table.admitted, (column) => admittedCell(compare, column, base), "admitted"),
    row(table.holder, (column) => holderCell(compare, column, base), "holder"),
    groupRow(compare, table.groups.proportion, columns),
    row(table.unrepresented, (column) => unrepresentedCell(compare, column, base), "unrepresented"),
    ...(Object.keys(messages.measures.names) as (keyof Measures)[]).map((name) =>
      row(
        messages.measures.names[name],
        numberCell(
          compare,
          base,
          ({measures, spans}) => (spans ? "districts" : (measures?.[name] ?? null)),
          formats.fixed,
        ),
        name,
      ),
    ),
    ...fundingRows(compare, state, columns, seated),
  ];
}

function groupRow(compare: Compare, label: string, columns: readonly ShownColumn[]): HTMLElement {
  return html`<tr class="compare-group"><th scope="rowgroup">${label}</th>${columns.map((column) => html`<td aria-hidden="true" class=${placeOf(compare, column)}>${column.name}</td>`)}</tr>`;
}

/** True for a figure that nobody can tell without knowing who wins the modelled districts. */
const hangsOnDistricts = (
  {spans, growsWithDistricts, outcome}: ColumnFigures,
  what: "vacant" | "house",
): boolean =>
  spans !== null && (what === "house" ? growsWithDistricts : outcome.vacant > 0 || growsWithDistricts);

function figureRow(
  compare: Compare,
  label: Node | string,
  columns: readonly ShownColumn[],
  draw: (column: ShownColumn) => Cell,
  id: string,
): HTMLElement {
  const {words} = compare;
  return html`<tr data-row=${id}><th scope="row">${label}</th>${columns.map((column) => {
    const {value, change, differs} = draw(column);
    const isBase = column.column === null;
    const said = change ?? (isBase || !column.figures || change === null ? null : words.same);
    return html`<td class=${`${placeOf(compare, column)}${differs && !isBase ? " differs" : ""}`}><div class="compare-value">${value}</div>${said === null || isBase ? null : html`<div class="compare-change">${said}</div>`}</td>`;
  })}</tr>`;
}

const empty: Cell = {value: "–", change: null};

const unknown = ({hangsOnDistricts}: Compare["words"]): Cell => ({value: "–", change: hangsOnDistricts});

const partyLabel = (compare: Compare, party: string): Node =>
  fragment`<i class="swatch" style=${`--party: ${partyColour(compare, party)}`}></i>${partyName(compare, party)}`;

/** Parties without a seat anywhere share one line. */
const noSeatRow = (
  compare: Compare,
  parties: readonly string[],
  columns: readonly ShownColumn[],
): HTMLElement =>
  html`<tr class="compare-plain"><td class="base" colspan=${Math.min(columns.length + 1, 3)}>${compare.words.table.noSeatAnywhere(parties.map((party) => partyName(compare, party)))}</td></tr>`;

/** A number with its change: signed, and with a word; or a word for one that hangs on who wins the districts. */
const numberCell =
  (
    {formats, words}: Compare,
    base: ShownColumn,
    read: (figures: NonNullable<ShownColumn["figures"]>) => number | "districts" | null,
    write: (value: number) => string,
  ) =>
  ({figures}: ShownColumn): Cell => {
    const value = figures && read(figures);
    if (value === null) return empty;
    if (value === "districts") return unknown(words);
    const asLaw = base.figures && read(base.figures);
    const law = asLaw === "districts" ? null : asLaw;
    const differs = law !== null && write(value) !== write(law);
    const change = law === null ? 0 : Math.round(100 * (value - law)) / 100;
    return {
      value: write(value),
      differs,
      ...(differs ? {change: formats.signed(change)} : {}),
    };
  };

function statusCell(compare: Compare, {answer, figures}: ShownColumn): Cell {
  const {words, messages, formats} = compare;
  if (answer.state === "waits") return {value: words.waits, change: null};
  if (answer.state === "unavailable")
    return {value: html`<b>${words.noNumbers}</b>`, change: words.unavailable[answer.reason]};
  if (!figures) return empty;
  const {outcome} = figures;
  const named = (parties: readonly string[]) => parties.map((party) => partyName(compare, party));
  const why =
    outcome.status === "void"
      ? voidSentence(compare, outcome)
      : outcome.status === "none-admitted"
        ? messages.noneAdmitted(formats.percent(answer.question.scenario.threshold.percent), outcome.vacant)
        : outcome.tie
          ? messages.openTie(named(outcome.tie.parties), outcome.tie.seats)
          : null;
  return {value: words.statuses[outcome.status], differs: outcome.status !== "elected", change: why};
}

function houseCell(compare: Compare, {figures}: ShownColumn, base: ShownColumn): Cell {
  if (!figures) return empty;
  const {words, formats} = compare;
  const {outcome, house} = figures;
  const law = base.figures?.outcome.house ?? outcome.house;
  if (hangsOnDistricts(figures, "house"))
    return {value: words.orMore(house.seats), change: words.hangsOnDistricts};
  const value = fragment`${formats.whole(outcome.house)}${house.district > 0 ? fragment` <small>${words.tiers(house.list, house.district)}</small>` : null}`;
  if (outcome.house === law) return {value};
  const change = outcome.house - law;
  return {
    value,
    differs: true,
    change: formats.signed(change),
  };
}

function admittedCell(compare: Compare, {figures}: ShownColumn, base: ShownColumn): Cell {
  if (!figures) return empty;
  const {words} = compare;
  const law = base.figures?.admitted ?? [];
  const {joined} = figures;
  const named = (parties: readonly string[]) => parties.map((party) => partyName(compare, party));
  const enters = figures.admitted.filter((party) => !law.includes(party));
  const leaves = law.filter((party) => !figures.admitted.includes(party));
  const entersAlone = enters.filter((party) => party !== joined);
  const said = [
    ...(entersAlone.length > 0 ? [words.enters(named(entersAlone))] : []),
    ...(joined ? [words.joins(partyName(compare, joined))] : []),
    ...(leaves.length > 0 ? [words.leaves(named(leaves))] : []),
  ];
  return {
    value: words.admitted(figures.admitted.length, figures.lists),
    ...(said.length > 0 ? {differs: enters.length + leaves.length > 0, change: said.join("; ")} : {}),
  };
}

function holderCell(compare: Compare, {figures}: ShownColumn, base: ShownColumn): Cell {
  if (!figures) return empty;
  const {words} = compare;
  if (compare.state.value.entry.isPartOfHouse) return {value: "–", change: compare.messages.partOfHouse};
  const {holder, members, reach} = figures;
  if (hangsOnDistricts(figures, "house")) return unknown(words);
  const lines = html`<small class="compare-lines">${words.lines(figures.majority, figures.twoThirds, members)}</small>`;
  if (reach && (reach.majority ?? 0) + (reach.twoThirds ?? 0) > 0)
    return {
      value: fragment`${words.reach({...reach, party: partyName(compare, reach.party)})}${lines}`,
      change: null,
    };
  const value = holder ? words.holds[holder.line](partyName(compare, holder.party)) : words.nobodyHolds;
  const law = base.figures?.holder ?? null;
  const differs = holder?.party !== law?.party || holder?.line !== law?.line;
  return {
    value: fragment`${value}${lines}`,
    ...(differs ? {differs, change: words.otherWise} : {}),
  };
}

function unrepresentedCell(compare: Compare, {figures}: ShownColumn, base: ShownColumn): Cell {
  const votes = figures?.unrepresented;
  if (!votes) return empty;
  const {words, formats} = compare;
  if (figures.unrepresentedHangsOnDistricts) return unknown(words);
  const law = base.figures?.unrepresented?.lost ?? votes.lost;
  const share = votes.all === 0 ? 0 : asPercent({parts: votes.lost, of: votes.all});
  const value = fragment`${formats.rounded(share)} <small>${words.votes(votes.lost)}</small>`;
  if (votes.lost === law) return {value};
  const change = Number(votes.lost) - Number(law);
  return {
    value,
    differs: true,
    change: formats.signed(change),
  };
}

/** Tenths of a tenge, in millions. */
export const millions = ({formats}: Compare, tenths: number | bigint): string =>
  formats.fixed(Number(tenths) / 10_000_000, 1);

function fundingRows(
  compare: Compare,
  state: CompareState,
  columns: readonly ShownColumn[],
  seated: readonly string[],
): readonly HTMLElement[] {
  const {words, formats} = compare;
  const rate = fundingRateOf(state.entry);
  if (!rate) return [];
  const base = state.baseline;
  const inMillions = (tenths: number) => millions(compare, tenths);
  type Paid = number | "districts" | null;
  const row = (label: Node | string, read: (column: ShownColumn) => Paid, id: string) =>
    figureRow(
      compare,
      label,
      columns,
      (column) => {
        const value = read(column);
        if (value === null) return empty;
        if (value === "districts") return unknown(words);
        const asLaw = read(base);
        const law = asLaw === "districts" ? null : asLaw;
        const differs = law !== null && inMillions(value) !== inMillions(law);
        const change = (value - (law ?? 0)) / 10_000_000;
        const rounded = Math.round(10 * change) / 10;
        return {
          value: inMillions(value),
          differs,
          ...(differs ? {change: formats.signed(rounded)} : {}),
        };
      },
      id,
    );
  const paid =
    (party: string) =>
    ({figures}: ShownColumn): Paid => {
      if (!figures?.funding) return null;
      const {least, most} = seatSpan(figures, party);
      if (least === 0 && most > 0) return "districts";
      return Number(figures.funding.parties.find((one) => one.party === party)?.tenths ?? 0);
    };
  const funded = seated.filter((party) => columns.some((column) => Number(paid(party)(column)) > 0));
  return [
    groupRow(compare, words.table.groups.funding, columns),
    row(
      fragment`${words.table.fundingTotal} ${fundingBadges(compare, true)}<small>${words.funding.rate(formats.decimal(rate.tenths / 10, 1), rate.year)}</small>`,
      (column) =>
        funded.some((party) => paid(party)(column) === "districts")
          ? "districts"
          : column.figures?.funding
            ? Number(column.figures.funding.total)
            : null,
      "funding",
    ),
    ...funded.map((party) => row(partyLabel(compare, party), paid(party), `funding-${party}`)),
  ];
}
