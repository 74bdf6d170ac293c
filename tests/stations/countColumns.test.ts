import {expect, test} from "vitest";
import {countColumns} from "../../src/stations/countColumns.js";
import {type Column, tables} from "../../src/stations/tables.js";

test("the counts of a protocol stand in the order of its table", () => {
  const columns = Object.entries<Column>(tables.protocols.columns);
  expect(columns.flatMap(([name, {type}]) => (type === "whole" ? [name] : []))).toEqual(countColumns);
});
