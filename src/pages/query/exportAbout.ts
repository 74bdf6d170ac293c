import {sourceOf} from "../../catalogue/lookUp.js";
import type {AboutEntry} from "../../query/exports/exportOrder.js";
import type {QueryBasis} from "../../query/queryBasis.js";
import {sourcesOfTable} from "../../query/tableSources.js";
import {writeAddress} from "../../rules/address.js";
import type {Answer} from "../../scenario/answer.js";
import {citedSources} from "../../scenario/citedSources.js";
import {questionLine} from "../../scenario/questionLine.js";
import {type TableName, tables} from "../../stations/tables.js";
import {mainSentence, rulesBelow} from "../../views/headline.js";
import type {Setting} from "../../views/lab.js";
import {basisText} from "./basisText.js";
import type {AboutKey, ExportWords} from "./exportWords.js";
import type {ResultWords} from "./resultWords.js";
import type {ShownAnswer} from "./state.js";

/** What is known of a result that is taken away. */
export interface ExportFacts {
  readonly title: string;
  /** The text as it ran, with what was filled in. */
  readonly sql: string;
  readonly answer: ShownAnswer;
  readonly basis: QueryBasis;
  /** The scenario that the tables `scenario…` followed; null where it has no answer. */
  readonly scenario: Answer | null;
  /** Where the page stands, with the query in it. */
  readonly address: string;
  /** The day, ISO 8601. */
  readonly day: string;
  /** The site's version; null where it is not known. */
  readonly version: string | null;
}

/** Everything that the file says about itself, in the order in which a reader wants it. */
export function exportAbout(
  setting: Setting,
  words: ExportWords,
  result: ResultWords,
  facts: ExportFacts,
): readonly AboutEntry[] {
  const {formats} = setting;
  const {answer, basis, scenario} = facts;
  const texts: Partial<Record<AboutKey, string>> = {
    title: facts.title,
    basis: basisText(result, basis),
    ...(answer.cut && {cut: words.cut[answer.cut](answer.rowCount)}),
    rows: words.rows(answer.rowCount),
    sql: facts.sql,
    query_address: facts.address,
    ...(scenario && scenarioTexts(setting, scenario, facts.address, basis.isComputed ? "" : words.notRead)),
    sources: sourceTexts(setting, basis, scenario).join("; "),
    exported: `${formats.date(facts.day)} (${facts.day})`,
    made_with: words.madeWith(facts.version),
  };
  return Object.entries(texts)
    .filter(([, text]) => text !== "")
    .map(([key, text]) => ({key, label: words.about[key as AboutKey], text}));
}

/** The scenario as a sentence, as a link, and as the `seats` command reads it. */
function scenarioTexts(setting: Setting, scenario: Answer, address: string, remark: string) {
  const {question} = scenario;
  const lab = new URL("./", address);
  lab.search = writeAddress(question, setting.catalogue);
  const {level, percent} = question.scenario.turnoutFloor;
  // A floor by protocol needs every protocol in the question, which is a file of its own: the rules alone stand here.
  const needsProtocols = level === "protocol" && percent > 0;
  return {
    scenario: [mainSentence(setting, scenario), rulesBelow(setting, scenario), remark]
      .filter(Boolean)
      .join(" "),
    scenario_address: lab.href,
    scenario_question: needsProtocols
      ? JSON.stringify({id: question.contest, scenario: question.scenario})
      : questionLine(scenario, null),
  };
}

/** The publications behind the tables that were read, each with its address. */
function sourceTexts(
  {catalogue, language}: Setting,
  {tables: read, isComputed}: QueryBasis,
  scenario: Answer | null,
): readonly string[] {
  const ids = new Set([
    ...read
      .filter((name): name is TableName => name in tables)
      .flatMap((name) => sourcesOfTable(name, catalogue)),
    ...(isComputed && scenario ? citedSources(catalogue, scenario) : []),
  ]);
  return [...ids].flatMap((id) => {
    const source = sourceOf(catalogue, id);
    if (!source) return [];
    return [`${source.title[language]}${source.url ? ` (${source.url})` : ""}`];
  });
}
