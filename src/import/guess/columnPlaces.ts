/** Where the columns of a table stand, by their roles. */
import {type Cell, isBlank, textOf} from "../cells/cell.js";
import type {ColumnRole} from "../mapping.js";

/** What somebody said of columns, by their places; null where nothing was said of one. */
export type ToldRoles = readonly (ColumnRole | null)[];

/** The roles of columns, with what somebody said in the place of what was guessed. */
export const withSaid = (columns: readonly ColumnRole[], said: ToldRoles): readonly ColumnRole[] =>
  columns.map((role, column) => said[column] ?? role);

/** The columns that have one of these roles, by their places, in the order of the roles. */
export const places = (columns: ToldRoles, ...names: readonly string[]): readonly number[] =>
  names.flatMap((name) => columns.flatMap((one, column) => (one?.role === name ? [column] : [])));

/** The first column of a role, by its place; −1 where there is none. */
export const placeOf = (columns: readonly ColumnRole[], name: string): number =>
  columns.findIndex(({role}) => role === name);

/** The text of a cell without space around it; null where it is empty, or there is no such column. */
export const nameAt = (cells: readonly Cell[], column: number): string | null =>
  column < 0 || isBlank(cells[column]) ? null : textOf(cells[column]).normalize("NFC").trim();

/** What each of several columns names, as one text: rows of one station have the same. */
export const keyAt = (cells: readonly Cell[], columns: readonly number[]): string =>
  JSON.stringify(columns.map((column) => nameAt(cells, column)));

/** What several columns name together, their texts one behind the other; null where all are empty. */
export const namesAt = (cells: readonly Cell[], columns: readonly number[]): string | null =>
  columns.flatMap((column) => nameAt(cells, column) ?? []).join(" ") || null;
