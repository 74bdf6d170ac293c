/** Tables that take work: their rows are worked out when a query names them, and not before. */
import type {Catalogue} from "../../catalogue/catalogue.js";
import type {AnswerOf, QuestionOf, WorkName} from "../../certainty/work/works.js";
import type {Answer, PreparedStations} from "../../scenario/answer.js";
import {type Cells, columnsOfRows, type RowOf, type Table} from "../../stations/column.js";

/** Has a long question answered: in a browser beside the page, in Node at once. */
export type AskWork = <Name extends WorkName>(
  work: Name,
  question: QuestionOf<Name>,
) => Promise<AnswerOf<Name>>;

/** What rows are worked out of. */
export interface WorkSource {
  readonly catalogue: Catalogue;
  readonly ask: AskWork;
}

/** The same with the scenario in the address. */
export interface ScenarioSource extends WorkSource {
  readonly answer: Answer;
  /** The stations of its contest; null where they cannot be had. */
  readonly stations: () => Promise<PreparedStations | null>;
}

/** A table with how its cells are worked out. */
export interface WorkedTable<Source> {
  readonly table: Table;
  readonly cells: (source: Source) => Promise<Readonly<Record<string, Cells>>>;
}

/** A table with how its rows are worked out. */
export const workedTable = <Described extends Table, Source>(
  table: Described,
  rows: (source: Source) => Promise<readonly RowOf<Described>[]>,
): WorkedTable<Source> => ({table, cells: async (source) => columnsOfRows(table, await rows(source))});
