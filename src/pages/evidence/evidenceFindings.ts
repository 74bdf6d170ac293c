import type {Catalogue, CatalogueContest} from "../../catalogue/catalogue.js";
import {regionName} from "../../catalogue/lookUp.js";
import {behindWithout} from "../../query/behind.js";
import {
  type CheckedSheet,
  type CountRelation,
  countRelations,
  countsByRelation,
  everyFinding,
  type Finding,
  type FindingFilter,
  type ListedFinding,
  listedFindings,
  markedRegions,
  type RelationKey,
  relationKeys,
  severityOf,
} from "../../stations/findings.js";
import {sourceAnchor} from "../../views/badge.js";
import {download, fileName} from "../../views/download.js";
import {fragment, html} from "../../views/html.js";
import {partyName} from "../../views/partyNames.js";
import {textCsv} from "../../views/textCsv.js";
import {follow, view} from "../../views/view.js";
import type {Evidence} from "./evidence.js";
import {checkedOf, firstRows, queryBehind} from "./evidenceStations.js";
import {isReconstructed, stationBasis} from "./stationMark.js";

/** What is wrong with the protocols: in a sentence, by relation, and one by one. */
export function findingsView(evidence: Evidence): Node {
  const filters = filterBar(evidence);
  return fragment`<div aria-live="polite">${view(
    evidence.state,
    (state) => checkedOf(state),
    (checked) => checked && summary(evidence, evidence.state.value.entry, checked),
  )}</div>
  ${view(
    evidence.state,
    (state) => (checkedOf(state) ? state : null),
    (state) => {
      const checked = state && checkedOf(state);
      return checked
        ? fragment`<p class="hint" id="hold-hint">${evidence.words.findings.hold}</p>${relationTable(evidence, checked, state.filter)}${queryOfFindings(evidence, "findings", evidence.words.findings.heading)}`
        : null;
    },
  )}
  ${filters}
  <div id="findings-list">${view(
    evidence.state,
    (state) => (checkedOf(state) ? state : null),
    (state) => {
      const checked = state && checkedOf(state);
      return checked && isMarkedAtAll(checked) ? findingTable(evidence, checked, state.filter) : null;
    },
  )}</div>`;
}

const isMarkedAtAll = ({marked}: CheckedSheet): boolean => marked.errors + marked.warnings > 0;

function summary(
  evidence: Evidence,
  entry: CatalogueContest,
  {marked, sheet, found, notGiven}: CheckedSheet,
): Node {
  const {findings} = evidence.words;
  const protocols = sheet.table.stations.length;
  const {errors, warnings} = marked;
  const said =
    errors + warnings === 0
      ? `${found.leftOut.length > 0 ? findings.noneOfRest(protocols) : findings.none(protocols)}${isReconstructed(entry) ? ` ${findings.noneReconstructed}` : ""}`
      : findings.summary(errors + warnings, protocols, errors, warnings);
  const missing =
    notGiven.length > 0 ? findings.notGiven(notGiven.map((column) => findings.columns[column])) : "";
  const leftOut =
    found.leftOut.length > 0
      ? findings.leftOut(found.leftOut.map((relation) => findings.relations[relation]))
      : "";
  const loadReal =
    errors + warnings === 0 && isReconstructed(entry)
      ? html`<p><a href="./protocols">${evidence.messages.loaded.toPage}</a></p>`
      : null;
  return fragment`<p class="finding" id="findings-summary" data-errors=${errors} data-warnings=${warnings}>${said} <span class="quiet">${missing}</span></p>${leftOut && html`<p class="notice" id="findings-left-out">${leftOut}</p>`}${loadReal}`;
}

/**
 * Every relation with its article and how many findings it has, as far as the filter lets them through. Relations
 * between counts may be left out: where the protocols come from they may be no law.
 */
function relationTable(evidence: Evidence, checked: CheckedSheet, filter: FindingFilter): HTMLElement {
  const {words, formats, catalogue} = evidence;
  const {findings} = words;
  const counts = countsByRelation(checked, filter);
  const {leftOut} = checked.found;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${findings.relation}><table class="figures relations" id="relations-table"><thead><tr><th scope="col">${findings.relation}</th><th scope="col">${findings.severity}</th><th scope="col" class="wide">${findings.article}</th><th scope="col" class="number">${findings.count}</th></tr></thead>
    <tbody>${relationKeys.map((key) => {
      const isLeftOut = leftOut.some((relation) => relation === key);
      return html`<tr data-relation=${key} data-count=${counts[key]} class=${filter.relation === key ? "is-now" : ""}><th scope="row">${relationName(evidence, key, leftOut)}</th><td>${findings.severities[severityOf(key)]}</td><td class="wide">${articleLink(catalogue, findings.articles[key])}</td><td class="number strong">${isLeftOut ? findings.notAsked : formats.whole(counts[key])}</td></tr>`;
    })}</tbody></table></div>`;
}

/** The relation, with a box that says whether the protocols are held against it, where it may be left out. */
function relationName(
  evidence: Evidence,
  key: RelationKey,
  leftOut: readonly CountRelation[],
): Node | string {
  const {findings} = evidence.words;
  const relation = countRelations.find((one) => one === key);
  if (!relation) return findings.relations[key];
  const box: HTMLInputElement = html`<input type="checkbox" id=${`hold-${key}`} aria-describedby="hold-hint">`;
  box.checked = !leftOut.includes(relation);
  box.addEventListener("change", () =>
    evidence.leaveOut(box.checked ? leftOut.filter((one) => one !== relation) : [...leftOut, relation]),
  );
  return html`<label class="hold">${box} ${findings.relations[key]}</label>`;
}

/** Articles of the relations are those of the wording in force for the contests the lab opens on. */
const articleLink = ({lawSources}: Catalogue, article: string | null): Node | string =>
  article === null ? "–" : html`<a href=${`#${sourceAnchor(lawSources.election)}`}>${article}</a>`;

/** The three choices of the filter. They are made once, so that a choice keeps the focus. */
function filterBar(evidence: Evidence): HTMLElement {
  const {words, catalogue, language} = evidence;
  const {findings, protocols} = words;
  const choiceOf = (name: keyof FindingFilter, label: string) => {
    const select: HTMLSelectElement = html`<select id=${`filter-${name}`}></select>`;
    select.addEventListener("change", () =>
      evidence.filter({...evidence.state.value.filter, [name]: select.value === "" ? null : select.value}),
    );
    return {
      select,
      element: html`<div class="choice"><label for=${select.id}>${label}</label>${select}</div>`,
    };
  };
  const relation = choiceOf("relation", findings.relation);
  const severity = choiceOf("severity", findings.severity);
  const region = choiceOf("region", protocols.region);
  const reset = html`<button type="button" class="quiet-button" id="filter-reset" @click=${() => {
    evidence.filter(everyFinding);
    relation.select.focus();
  }}>${findings.reset}</button>`;
  const bar = html`<div class="filter-bar" role="group" aria-label=${findings.filter}>${relation.element}${severity.element}${region.element}${reset}</div>`;
  const nameOf = (id: string) => regionName(catalogue, language, id) || "–";
  const fill = (
    select: HTMLSelectElement,
    options: readonly (readonly [string, string])[],
    value: string | null,
  ) => {
    const wanted = [["", findings.every] as const, ...options];
    const known = [...select.options].map((option) => option.value).join("\n");
    if (known !== wanted.map(([id]) => id).join("\n"))
      select.replaceChildren(...wanted.map(([id, name]) => html`<option value=${id}>${name}</option>`));
    select.value = value ?? "";
  };
  let shown: CheckedSheet | null = null;
  let regions: readonly string[] = [];
  const show = (): void => {
    const state = evidence.state.value;
    const checked = checkedOf(state);
    bar.hidden = !checked || !isMarkedAtAll(checked);
    if (!checked) return;
    if (checked !== shown) regions = markedRegions(checked);
    shown = checked;
    const {filter} = state;
    const own = filter.region !== null && !regions.includes(filter.region) ? [filter.region] : [];
    fill(
      relation.select,
      relationKeys.map((key) => [key, findings.relations[key]]),
      filter.relation,
    );
    fill(
      severity.select,
      (["error", "warning"] as const).map((key) => [key, findings.severities[key]]),
      filter.severity,
    );
    fill(
      region.select,
      [...regions, ...own].map((id) => [id, nameOf(id)]),
      filter.region,
    );
    reset.hidden = Object.values(filter).every((value) => value === null);
  };
  follow(show);
  return bar;
}

/** The findings one by one: the first hundred, and a file with all. */
function findingTable(evidence: Evidence, checked: CheckedSheet, filter: FindingFilter): Node {
  const {words, formats, catalogue, language} = evidence;
  const {findings, protocols} = words;
  const counts = countsByRelation(checked, filter);
  const all = relationKeys
    .filter((key) => filter.relation === null || filter.relation === key)
    .reduce((sum, key: RelationKey) => sum + counts[key], 0);
  if (all === 0) return html`<p>${findings.noneListed}</p>`;
  const rows = listedFindings(checked, filter, firstRows);
  const nameOf = (id: string) => regionName(catalogue, language, id) || "–";
  const count = (value: number) =>
    Number.isInteger(value) ? formats.whole(value) : formats.decimal(value, 4);
  const expected = ({relation, expected: wanted}: Finding) =>
    wanted === null
      ? findings.wholeNumber
      : atMost.has(relation)
        ? findings.atMost(count(wanted))
        : count(wanted);
  const listed = findings.listed[rows.length < all ? "first" : "all"](rows.length, all);
  return fragment`<p class="quiet" id="findings-listed">${listed} ${downloadFindings(evidence, checked, filter)}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${listed}><table class="figures" id="findings-table"><thead><tr><th scope="col">${protocols.station}</th><th scope="col">${protocols.region}</th><th scope="col">${findings.relation}</th><th scope="col">${findings.column}</th><th scope="col" class="number">${findings.found}</th><th scope="col" class="number">${findings.expected}</th><th scope="col">${findings.severity}</th></tr></thead>
    <tbody>${rows.map(
      (row) =>
        html`<tr data-relation=${row.relation} data-station=${row.station}><th scope="row">${row.station}</th><td>${nameOf(row.region)}</td><td class="relation">${findings.relations[row.relation]}</td><td>${columnName(evidence, row)}</td><td class="number">${count(row.found)}</td><td class="number">${expected(row)}</td><td>${findings.severities[row.severity]}</td></tr>`,
    )}</tbody></table></div>
    ${queryOfFindings(evidence, "findingsListed", listed)}`;
}

/** The way to the query behind findings, which leaves out what the page leaves out. */
export const queryOfFindings = (
  evidence: Evidence,
  name: Parameters<typeof behindWithout>[0],
  label: string,
): HTMLElement =>
  queryBehind(evidence, name, label, {sql: () => behindWithout(name, evidence.state.value.leftOut)});

/** Relations that set a limit; the others ask for one number. */
const atMost: ReadonlySet<RelationKey> = new Set([
  "cast-within-issued",
  "issued-within-received",
  "cast-within-registered",
  "received-within-reserve",
  "station-size",
]);

const columnName = (evidence: Evidence, {column}: ListedFinding): string => {
  const {columns, votesOf} = evidence.words.findings;
  return Object.hasOwn(columns, column)
    ? columns[column as keyof typeof columns]
    : votesOf(partyName(evidence, column));
};

function downloadFindings(evidence: Evidence, checked: CheckedSheet, filter: FindingFilter): HTMLElement {
  const handOut = async (): Promise<void> => {
    const {entry} = evidence.state.value;
    const found = await textCsv(
      ["contest", "basis", "region", "station", "relation", "severity", "column", "found", "expected"],
      listedFindings(checked, filter).map((row) => [
        entry.id,
        stationBasis(entry, row.station),
        row.region,
        row.station,
        row.relation,
        row.severity,
        row.column,
        row.found,
        row.expected,
      ]),
    );
    download(found, `mandat-${fileName(entry.id)}-findings.csv`);
  };
  return html`<button type="button" class="quiet-button" id="download-findings" @click=${handOut}>${evidence.words.protocols.download}</button>`;
}
