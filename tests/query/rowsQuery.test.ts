import {describe, expect, test} from "vitest";
import {
  facetColumns,
  facetQuery,
  fitted,
  type RowsView,
  readRowsView,
  rowsQuery,
  writeRowsView,
} from "../../src/query/rowsQuery.js";
import {tables} from "../../src/stations/tables.js";

const all: RowsView = {table: "protocols", order: null, filters: []};
const {protocols, contests} = tables;

describe("The SQL of a view of rows", () => {
  test("is the whole table where nothing is asked", () =>
    expect(rowsQuery(all, protocols)).toBe("SELECT *\nFROM protocols"));

  test("asks for any of the values that were picked of one column, and for all other conditions at once", () =>
    expect(
      rowsQuery(
        {
          ...all,
          filters: [
            {column: "region", is: "equal", value: "almaty"},
            {column: "registered", is: "at-least", value: "2500"},
            {column: "region", is: "equal", value: "astana"},
            {column: "invalid", is: "filled", value: ""},
          ],
        },
        protocols,
      ),
    ).toBe(
      "SELECT *\nFROM protocols\nWHERE region IN ('almaty', 'astana')\n  AND registered >= 2500\n  AND invalid IS NOT NULL",
    ));

  test("takes a row without a value among the values that were picked", () =>
    expect(
      rowsQuery(
        {
          ...all,
          filters: [
            {column: "region", is: "empty", value: ""},
            {column: "region", is: "equal", value: "almaty"},
          ],
        },
        protocols,
      ),
    ).toBe("SELECT *\nFROM protocols\nWHERE (region = 'almaty' OR region IS NULL)"));

  test("sorts text by the Kazakh alphabet and equal cells by the key", () =>
    expect(rowsQuery({...all, order: {column: "region", descending: true}}, protocols)).toBe(
      "SELECT *\nFROM protocols\nORDER BY kazakh_order(region) DESC NULLS LAST, contest, station",
    ));

  test("quotes a column that is called like a word of SQL", () =>
    expect(rowsQuery({...all, order: {column: "cast", descending: false}}, protocols)).toContain(
      'ORDER BY "cast" NULLS LAST',
    ));

  test("takes what was typed for text and nothing else", () => {
    const value = "'; DROP TABLE votes; --";
    expect(rowsQuery({...all, filters: [{column: "station", is: "contains", value}]}, protocols)).toContain(
      "lower('''; DROP TABLE votes; --')",
    );
    // What is no number is not compared with numbers.
    expect(rowsQuery({...all, filters: [{column: "cast", is: "equal", value}]}, protocols)).toBe(
      "SELECT *\nFROM protocols",
    );
  });

  test("counts the values of a column under the other columns' filters", () =>
    expect(
      facetQuery(
        {
          ...all,
          filters: [
            {column: "region", is: "equal", value: "almaty"},
            {column: "basis", is: "equal", value: "reconstructed"},
          ],
        },
        protocols,
        "region",
        30,
      ),
    ).toBe(
      'SELECT region, count(*) AS "rows"\nFROM protocols\nWHERE basis = \'reconstructed\'\nGROUP BY region\nORDER BY "rows" DESC, region\nLIMIT 30',
    ));
});

test("Values are counted for codes and flags, not for names or what tells one row from another", () => {
  expect(facetColumns(protocols)).toEqual(["contest", "basis", "region", "district"]);
  expect(facetColumns(tables.votes)).toEqual(["contest", "party"]);
  expect(facetColumns(contests)).toEqual(["election", "basis", "votes_reconstructed", "seats_basis", "law"]);
});

describe("A view in an address", () => {
  const view: RowsView = {
    table: "protocols",
    order: {column: "registered", descending: true},
    filters: [
      {column: "station", is: "contains", value: "a:b & c"},
      {column: "region", is: "equal", value: "almaty"},
    ],
  };

  test("comes back whole", () =>
    expect(readRowsView(new URLSearchParams(writeRowsView(view).map((pair) => [...pair])))).toEqual(view));

  test("loses columns and comparisons that are not there", () =>
    expect(
      fitted(
        {
          ...view,
          order: {column: "gone", descending: false},
          filters: [...view.filters, {column: "cast", is: "at-least", value: "many"}],
        },
        protocols,
      ),
    ).toEqual({...view, order: null}));
});
