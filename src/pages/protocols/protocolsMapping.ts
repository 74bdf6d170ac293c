import {checkMapping} from "../../import/checkMapping.js";
import {delimiters, encodings} from "../../import/importFile.js";
import type {ColumnRole, Mapping, MappingProblem, PartyRole} from "../../import/mapping.js";
import {countColumns} from "../../stations/countColumns.js";
import {fragment, html} from "../../views/html.js";
import {partyName} from "../../views/partyNames.js";
import {follow, view} from "../../views/view.js";
import {type FileGroup, hasRole, type PickedFile} from "./fileGroups.js";
import type {Protocols} from "./protocols.js";
import {protocolsSettings} from "./protocolsSettings.js";
import {type ProtocolsMessages, type RoleName, type WithinName, withinName} from "./words.js";

/** The whole form; while files are read nothing of it can be changed. */
export function loadForm(page: Protocols): HTMLElement {
  const form = html`<div class="load-form">${protocolsMapping(page)}${protocolsSettings(page)}</div>`;
  follow(() => form.toggleAttribute("inert", page.state.value.step === "read"));
  return form;
}

/** How each file is read: what the columns are, guessed and corrected, with the first rows beside. */
function protocolsMapping(page: Protocols): HTMLElement {
  return view(
    page.state,
    ({groups}) => groups.map(({key, version}) => `${key}.${version}`).join(" "),
    () => {
      const {groups} = page.state.value;
      if (groups.length === 0) return null;
      const {mapping} = page.words;
      return fragment`<h2 tabindex="-1" id="mapping-heading">${mapping.heading}</h2><p class="quiet">${mapping.lead}</p>${groups.map((group) => groupForm(page, group.key))}`;
    },
    {urgent: true},
  );
}

/** The group as it is now; a form outlives many changes of it. */
const groupNow = (page: Protocols, key: number): FileGroup | undefined =>
  page.state.value.groups.find((group) => group.key === key);

function groupForm(page: Protocols, key: number): HTMLElement {
  const group = groupNow(page, key);
  if (!group) return html`<div></div>`;
  const {words} = page;
  const [{inspection}] = group.files;
  const problems = view(
    page.state,
    () => problemsOf(page, groupNow(page, key)).join("\n"),
    (sentences) =>
      sentences === ""
        ? null
        : html`<ul class="mapping-problems">${sentences.split("\n").map((sentence) => html`<li>${sentence}</li>`)}</ul>`,
    {urgent: true},
  );
  problems.setAttribute("role", "status");
  return html`<section class="mapping-group" aria-label=${group.files.map(({file}) => file.name).join(", ")}>
    <ul class="mapping-files">${group.files.map((file) => fileItem(page, file))}</ul>
    ${group.isRemembered ? html`<p class="remembered">${words.mapping.remembered} <button type="button" class="quiet-button" id=${`forget-${key}`} @click=${() => page.forget(groupNow(page, key) ?? group)}>${words.mapping.forget}</button></p>` : null}
    <div class="mapping-shape">${shapeFields(page, group)}</div>
    <div class="scroll" tabindex="0" role="region" aria-label=${words.mapping.firstRows}>${firstRows(page, group)}</div>
    <div class="scroll" tabindex="0" role="region" aria-label=${words.mapping.heading}>${columnTable(page, group)}</div>
    ${partyTable(page, group)}
    <div class="mapping-shape">${withinField(page, key)}${thousandsField(page, key)}${fillDownField(page, key)}${regionFields(page, key)}</div>
    ${problems}</section>`;

  function fileItem({leaveOut}: Protocols, picked: PickedFile): HTMLElement {
    const remove = () => {
      leaveOut(picked);
      document
        .getElementById(page.state.value.groups.length > 0 ? "mapping-heading" : "choose-files")
        ?.focus();
    };
    return html`<li><b>${picked.file.name}</b> <span class="quiet">${inspection.format === "xlsx" ? "XLSX" : inspection.format === "parquet" ? "Parquet" : ""}</span>
      <button type="button" class="quiet-button" aria-label=${words.mapping.removeFile(picked.file.name)} @click=${remove}>×</button></li>`;
  }
}

/** What still keeps the files from being read, in sentences. A file without votes is none beside one that has them. */
export function problemsOf(
  page: Pick<Protocols, "words" | "state">,
  group: FileGroup | undefined,
): readonly string[] {
  if (!group) return [];
  const {groups} = page.state.value;
  const hasVotes = groups.some(({mapping}) => hasRole(mapping, "votes") || hasRole(mapping, "party_votes"));
  const {region} = group.files[0];
  const mapping = {...group.mapping, fixed: region === "" ? {} : {region}};
  return checkMapping(mapping)
    .filter(({problem}) => problem !== "no-party-column" || !hasVotes)
    .map((problem) => problemSentence(page.words, problem, group));
}

function problemSentence(
  {mapping: words}: ProtocolsMessages,
  problem: MappingProblem,
  {files: [{inspection}], mapping}: FileGroup,
): string {
  switch (problem.problem) {
    case "no-station-column":
      return words.problems.noStation;
    case "no-party-column":
      return words.problems.noParty;
    case "half-long":
      return words.problems.halfLong;
    case "wide-and-long":
      return words.problems.wideAndLong;
    case "column-twice": {
      const {role} = mapping.columns[problem.columns[0]];
      const names = problem.columns.map(
        (column) => inspection.columns[column]?.heading || words.unnamed(column + 1),
      );
      return words.problems.twice(names, role === "votes" ? words.votesOf(problem.name) : words.roles[role]);
    }
    case "within-missing":
      return words.problems.withinMissing(words.withinOptions[problem.within]);
    case "column-count":
      return words.problems.columnCount(problem.found, problem.mapped);
  }
}

/** A labelled drop-down of the form. */
function selectField<Value extends string>(
  id: string,
  label: string,
  options: readonly {readonly value: Value; readonly label: string}[],
  value: Value,
  choose: (value: Value) => void,
): HTMLElement {
  const select: HTMLSelectElement = html`<select id=${id}>${options.map((option) => html`<option value=${option.value}>${option.label}</option>`)}</select>`;
  select.value = value;
  select.addEventListener("change", () => choose(select.value as Value));
  return html`<div class="field"><label for=${id}>${label}</label>${select}</div>`;
}

/** Sheet, encoding, delimiter and header: what the roles are guessed by. */
function shapeFields(page: Protocols, group: FileGroup): Node {
  const {mapping: words} = page.words;
  const {key} = group;
  const [{inspection}] = group.files;
  const {encoding, delimiter, sheet, headerRow} = inspection.mapping;
  const correct = (correction: Parameters<Protocols["correct"]>[1]) =>
    void page.correct(groupNow(page, key) ?? group, correction);
  const lines = inspection.head.filter(({cells}) => cells.some((cell) => cell !== "")).slice(0, 15);
  return fragment`${
    sheet === null
      ? null
      : selectField(
          `sheet-${key}`,
          words.sheet,
          inspection.sheets.map((name) => ({value: name, label: name})),
          sheet,
          (value) => correct({sheet: value}),
        )
  }${
    encoding === null
      ? null
      : selectField(
          `encoding-${key}`,
          words.encoding,
          encodings.map((value) => ({value, label: words.encodings[value]})),
          encoding,
          (value) => correct({encoding: value}),
        )
  }${
    delimiter === null
      ? null
      : selectField(
          `delimiter-${key}`,
          words.delimiter,
          delimiters.map((value) => ({value, label: words.delimiters[value]})),
          delimiter,
          (value) => correct({delimiter: value}),
        )
  }${
    inspection.format === "parquet"
      ? null
      : selectField(
          `header-${key}`,
          words.header,
          [
            ...lines.map(({line}) => ({value: String(line), label: words.headerLine(line)})),
            {value: "0", label: words.noHeader},
          ],
          String(headerRow),
          (value) => correct({headerRow: Number(value)}),
        )
  }`;
}

const shownRows = 8;

/** The first rows as they stand, the header marked: what the reader corrects by. */
function firstRows({words}: Protocols, {files: [{inspection}]}: FileGroup): HTMLElement {
  const {head, mapping} = inspection;
  const start = Math.max(
    0,
    Math.min(head.findIndex(({line}) => line === mapping.headerRow) - 2, head.length - shownRows),
  );
  return html`<table class="figures first-rows"><caption>${words.mapping.firstRows}</caption>
    <tbody>${head
      .slice(start, start + shownRows)
      .map(
        ({line, cells}) =>
          html`<tr class=${line === mapping.headerRow ? "is-header" : ""}><th scope="row"><span class="visually-hidden">${words.mapping.line} </span>${line}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
      )}</tbody></table>`;
}

/** A row a column: its heading, the first values, and what it is. */
function columnTable(page: Protocols, group: FileGroup): HTMLElement {
  const {mapping: words} = page.words;
  const [{inspection}] = group.files;
  return html`<table class="figures mapping-columns">
    <thead><tr><th scope="col">${words.column}</th><th scope="col">${words.examples}</th><th scope="col">${words.role}</th></tr></thead>
    <tbody>${inspection.columns.map(({heading, examples}, column) => {
      const name = heading || words.unnamed(column + 1);
      return html`<tr><th scope="row">${name}</th><td class="quiet">${examples.slice(0, 3).join(" · ")}</td>
        <td>${roleSelect(page, group, column, name)}</td></tr>`;
    })}</tbody></table>`;
}

const roleGroups: readonly (readonly [keyof ProtocolsMessages["mapping"]["groups"], readonly RoleName[]])[] =
  [
    ["places", ["station", "region", "area", "district"]],
    ["counts", countColumns],
    ["long", ["party", "party_votes"]],
    ["other", ["ignore", "contest", "basis"]],
  ];

/** What a column is: the votes of its own list, of a list known here, a count, a place, or nothing. */
function roleSelect(page: Protocols, {key, mapping}: FileGroup, column: number, name: string): HTMLElement {
  const {mapping: words} = page.words;
  const select: HTMLSelectElement = html`<select id=${`role-${key}-${column}`} aria-label=${words.roleOf(name)}>
    ${votesOptions(page, mapping.columns[column], name)}
    ${roleGroups.map(([group, roles]) => html`<optgroup label=${words.groups[group]}>${roles.map((role) => html`<option value=${role}>${words.roles[role]}</option>`)}</optgroup>`)}
    ${knownLists(page)}</select>`;
  select.value = wordOf(mapping.columns[column]);
  select.addEventListener("change", () => {
    const group = groupNow(page, key);
    if (!group) return;
    const columns = group.mapping.columns.map((role, place) =>
      place === column ? (roleOf(select.value) as ColumnRole) : role,
    );
    page.map(group, {columns});
  });
  return select;
}

const votesPrefix = "votes ";

const wordOf = (role: ColumnRole | PartyRole): string =>
  role.role === "votes" ? votesPrefix + role.party : role.role;

const roleOf = (value: string): ColumnRole | PartyRole =>
  value.startsWith(votesPrefix)
    ? {role: "votes", party: value.slice(votesPrefix.length)}
    : {role: value as Exclude<PartyRole["role"], "votes">};

/** The list the column was taken for, and one of the column's own name. */
function votesOptions(page: Protocols, role: ColumnRole | PartyRole, name: string): HTMLElement {
  const {mapping: words} = page.words;
  const parties = [...new Set([...(role.role === "votes" ? [role.party] : []), name])];
  return html`<optgroup label=${words.groups.lists}>${parties.map((party) => html`<option value=${votesPrefix + party}>${words.votesOf(partyName(page.setting(), party))}</option>`)}</optgroup>`;
}

const knownLists = (page: Protocols): HTMLElement =>
  html`<optgroup label=${page.words.mapping.knownLists}>${page
    .setting()
    .catalogue.parties.map(
      ({id}) => html`<option value=${votesPrefix + id}>${partyName(page.setting(), id)}</option>`,
    )}</optgroup>`;

/** What the texts of a long file's party column are. */
function partyTable(page: Protocols, {key, mapping, files: [{inspection}]}: FileGroup): HTMLElement | null {
  const {mapping: words} = page.words;
  if (inspection.partyTexts.length === 0 || !hasRole(mapping, "party")) return null;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${words.partyText}><table class="figures mapping-columns">
    <thead><tr><th scope="col">${words.partyText}</th><th scope="col">${words.role}</th></tr></thead>
    <tbody>${mapping.parties.map(({text, as}, place) => {
      const select: HTMLSelectElement = html`<select id=${`party-${key}-${place}`} aria-label=${words.roleOf(text)}>
        ${votesOptions(page, as, text)}
        <optgroup label=${words.groups.counts}>${countColumns.map((role) => html`<option value=${role}>${words.roles[role]}</option>`)}</optgroup>
        <optgroup label=${words.groups.other}><option value="ignore">${words.roles.ignore}</option></optgroup>
        ${knownLists(page)}</select>`;
      select.value = wordOf(as);
      select.addEventListener("change", () => {
        const group = groupNow(page, key);
        if (!group) return;
        const parties = group.mapping.parties.map((one) =>
          one.text === text ? {text, as: roleOf(select.value) as PartyRole} : one,
        );
        page.map(group, {parties});
      });
      return html`<tr><th scope="row">${text}</th><td>${select}</td></tr>`;
    })}</tbody></table></div>`;
}

/** What `stationWithin` each word stands for. */
export const withins: Readonly<Record<WithinName, Mapping["stationWithin"]>> = {
  everywhere: [],
  region: ["region"],
  district: ["district"],
  area: ["area"],
  "region-district": ["region", "district"],
  "region-area": ["region", "area"],
  "district-area": ["district", "area"],
};

/** Within what a station's number is unique: offered as far as there are columns for it. */
function withinField(page: Protocols, key: number): HTMLElement {
  const {mapping: words} = page.words;
  return view(
    page.state,
    () => {
      const group = groupNow(page, key);
      return group ? `${withinName(group.mapping.stationWithin)} ${offeredWithins(group).join(" ")}` : "";
    },
    () => {
      const group = groupNow(page, key);
      const offered = group ? offeredWithins(group) : [];
      if (!group || offered.length < 2) return null;
      return selectField(
        `within-${key}`,
        words.within,
        offered.map((value) => ({value, label: words.withinOptions[value]})),
        withinName(group.mapping.stationWithin),
        (value) => page.map(groupNow(page, key) ?? group, {stationWithin: withins[value]}),
      );
    },
    {urgent: true},
  );
}

function offeredWithins({mapping, files}: FileGroup): readonly WithinName[] {
  const has = (role: "region" | "district" | "area") =>
    hasRole(mapping, role) || (role === "region" && files.some(({region}) => region !== ""));
  const names = Object.keys(withins) as WithinName[];
  const offered = names.filter((name) => withins[name].every(has));
  const now = withinName(mapping.stationWithin);
  return offered.includes(now) ? offered : [...offered, now];
}

function thousandsField(page: Protocols, key: number): HTMLElement | null {
  const {mapping: words} = page.words;
  const group = groupNow(page, key);
  if (group?.files[0].inspection.format !== "delimited") return null;
  return selectField(
    `thousands-${key}`,
    words.thousands,
    (["spaces", ",", "."] as const).map((value) => ({value, label: words.thousandsOptions[value]})),
    group.mapping.thousands ?? "spaces",
    (value) => page.map(groupNow(page, key) ?? group, {thousands: value === "spaces" ? null : value}),
  );
}

const filledRoles = ["contest", "region", "district", "area"] as const;

/** Whether an empty place means the one above it, as in tables with merged cells. */
function fillDownField(page: Protocols, key: number): HTMLElement {
  const {mapping: words} = page.words;
  const offered = () => {
    const group = groupNow(page, key);
    return group ? filledRoles.filter((role) => hasRole(group.mapping, role)) : [];
  };
  return view(
    page.state,
    () => offered().length > 0,
    (isOffered) => {
      const group = groupNow(page, key);
      if (!isOffered || !group) return null;
      const box: HTMLInputElement = html`<input type="checkbox" id=${`fill-${key}`}>`;
      box.checked = group.mapping.fillDown.length > 0;
      box.addEventListener("change", () =>
        page.map(groupNow(page, key) ?? group, {fillDown: box.checked ? offered() : []}),
      );
      return html`<label class="check" for=${`fill-${key}`}>${box} ${words.fillDown}</label>`;
    },
    {urgent: true},
  );
}

/** The region of each file, where no column names it: often there is a file a region. */
function regionFields(page: Protocols, key: number): HTMLElement {
  const {mapping: words} = page.words;
  return view(
    page.state,
    () => {
      const group = groupNow(page, key);
      return group !== undefined && !hasRole(group.mapping, "region");
    },
    (isMissing) => {
      const group = groupNow(page, key);
      if (!isMissing || !group) return null;
      return fragment`${group.files.map(({file, region}, place) => {
        const id = `region-${key}-${place}`;
        const input: HTMLInputElement = html`<input id=${id} type="text" autocomplete="off" maxlength="200" value=${region}>`;
        input.addEventListener("input", () => {
          const picked = groupNow(page, key)?.files[place];
          if (picked) page.nameRegion(picked, input.value.trim());
        });
        return html`<div class="field"><label for=${id}>${words.regionOf(file.name)}</label>${input}</div>`;
      })}<p class="hint">${words.regionHint}</p>`;
    },
    {urgent: true},
  );
}
