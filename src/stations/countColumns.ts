import {type Column, tables} from "./tables.js";

type ProtocolColumns = (typeof tables)["protocols"]["columns"];

/** A column of `protocols` that counts something. */
export type CountColumn = {
  [Name in keyof ProtocolColumns]: ProtocolColumns[Name]["type"] extends "whole" ? Name : never;
}[keyof ProtocolColumns];

/** The columns of `protocols` that count something, in the table's order. */
export const countColumns = Object.entries<Column>(tables.protocols.columns).flatMap(([name, {type}]) =>
  type === "whole" ? [name as CountColumn] : [],
) as readonly CountColumn[];
