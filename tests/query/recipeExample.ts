import {defaultScenario} from "../../src/core/scenario.js";
import type {TakenAlong} from "../../src/query/recipes.js";

/** What the recipes of docs/continue-elsewhere.md take along, with what comes out. */
export const example = {
  site: "https://mandat.example",
  sql: `SELECT name_kk, sum(votes)::INTEGER AS votes, count(*)::INTEGER AS stations, any_value(basis) AS stations_basis
FROM votes JOIN protocols USING (contest, station) JOIN parties USING (party)
WHERE contest = 'mazhilis-2021-official'
GROUP BY name_kk
ORDER BY kazakh_order(name_kk)`,
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
      ["«Адал» партиясы", 258618],
      ["«Ақ жол» демократиялық партиясы", 792828],
      ["«Ауыл» партиясы", 383023],
      ["«Нұр Отан» партиясы", 5148074],
      ["Қазақстан Халық партиясы", 659019],
    ] as const
  ).map(([name_kk, votes]) => ({name_kk, votes, stations: 10061, stations_basis: "reconstructed"})),
  seats: [
    ["nur-otan", 72],
    ["ak-zhol", 11],
    ["qhp", 9],
    ["auyl", 6],
    ["adal", 0],
  ],
} as const satisfies TakenAlong & Readonly<Record<string, unknown>>;
