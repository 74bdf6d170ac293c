import {queriesOfPages} from "../query/behind/ofSeveralPages.js";
import type {BehindName} from "../query/behind.js";
import {sqlQuery} from "../query/queryAddress.js";
import {writeAddress} from "../rules/address.js";
import type {Question} from "../scenario/question.js";
import {html} from "./html.js";
import type {Setting} from "./lab.js";
import {lateLink} from "./lateLink.js";

/** A query by its name; of the evidence, and of one that hangs on more than its `:names`, with its text as the page is now. */
export type LinkedQuery =
  | keyof typeof queriesOfPages
  | {readonly name: BehindName; readonly sql: () => string};

/** What a link to a query says, and of what. */
export interface Behind {
  /** The chart or table, for those who meet the link without seeing what stands above it. */
  readonly label: string;
  /** The scenario as it is now. */
  readonly question: () => Question;
  /** True where its rows are those of several charts or tables beside each other. */
  readonly several?: boolean;
  /** What the text's `:names` stand for as the page is now. */
  readonly values?: () => Readonly<Record<string, string>>;
  /** What the link is called; unless told, the query behind what stands above it. */
  readonly text?: string;
}

/**
 * Leads to the query page with the SQL whose rows a chart or table draws, on the scenario as it is when the link is
 * used. The query does not run before the reader has it run.
 */
export function behindLink(
  {catalogue, messages}: Pick<Setting, "catalogue" | "messages">,
  query: LinkedQuery,
  {label, question, several = false, values, text = messages.behind.one}: Behind,
): HTMLElement {
  const {name, sql} =
    typeof query === "string" ? {name: query, sql: () => queriesOfPages[query].trim()} : query;
  return lateLink(
    html`<a class="behind-link" data-behind=${name} data-several=${several ? "" : null}>${text}<span class="visually-hidden">: ${label}</span></a>`,
    () => sqlQuery(writeAddress(question(), catalogue), sql(), values?.()),
  );
}

/** The same in a line of its own, under what it belongs to. */
export const behindLine = (
  setting: Pick<Setting, "catalogue" | "messages">,
  query: LinkedQuery,
  what: Behind,
): HTMLElement => html`<p class="behind">${behindLink(setting, query, what)}</p>`;
