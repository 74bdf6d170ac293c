import {defaultScenario} from "../../src/core/scenario.js";
import type {TakenAlong} from "../../src/query/recipes.js";

/** What the recipes of docs/continue-elsewhere.md take along, with what comes out. */
export const example = {
  site: "https://mandat.example",
  sql: `SELECT party, name_en, sum(votes)::INTEGER AS votes, count(*)::INTEGER AS stations, any_value(basis) AS stations_basis
FROM votes JOIN protocols USING (contest, station) JOIN parties USING (party)
WHERE contest = 'mazhilis-2021-official'
GROUP BY ALL
ORDER BY votes DESC`,
  before: [],
  tables: ["protocols", "votes", "parties"],
  contest: {
    seats: 98,
    votes: [
      {party: "nur-otan", votes: 5148074},
      {party: "ak-zhol", votes: 792828},
      {party: "qhp", votes: 659019},
      {party: "auyl", votes: 383023},
      {party: "adal", votes: 258618},
    ],
  },
  scenario: {...defaultScenario, threshold: {percent: 5, of: "valid"}},
  rows: (
    [
      ["nur-otan", "Nur Otan Party", 5148074],
      ["ak-zhol", "Ak Zhol Democratic Party", 792828],
      ["qhp", "People's Party of Kazakhstan", 659019],
      ["auyl", "Auyl Party", 383023],
      ["adal", "Adal Party", 258618],
    ] as const
  ).map(([party, name_en, votes]) => ({
    party,
    name_en,
    votes,
    stations: 10061,
    stations_basis: "reconstructed",
  })),
  seats: [
    ["nur-otan", 72],
    ["ak-zhol", 11],
    ["qhp", 9],
    ["auyl", 6],
    ["adal", 0],
  ],
} as const satisfies TakenAlong & Readonly<Record<string, unknown>>;
