import type {tables} from "./tables.js";

type ProtocolColumns = (typeof tables)["protocols"]["columns"];

/** A column of `protocols` that counts something. */
export type CountColumn = {
  [Name in keyof ProtocolColumns]: ProtocolColumns[Name]["type"] extends "whole" ? Name : never;
}[keyof ProtocolColumns];

/**
 * The columns of `protocols` that count something, in the table's order. They stand here once more, and the compiler
 * refuses one too many or too few: who counts needs no description of every column in three languages.
 */
export const countColumns = Object.keys({
  registered: true,
  received: true,
  issued: true,
  cast: true,
  invalid: true,
  cancelled: true,
  against_all: true,
} satisfies Record<CountColumn, true>) as readonly CountColumn[];
