import type {Language} from "../../src/catalogue/language.js";
import type {LedgerMessages, Move, Under} from "../../src/pages/lab/ledgerWords.js";
import {messagesIn} from "./allMessages.js";
import type {Sampled} from "./sampled.js";

/** Figures for the words about what a seat hangs on. */
export function ledgerSamples(language: Language): Sampled<LedgerMessages> {
  const party = {kk: "Нұр Отан", ru: "Нур Отан", en: "Nur Otan"}[language];
  const other = {kk: "ҚХП", ru: "НПК", en: "QHP"}[language];
  const {by} = messagesIn(language).headline;
  const whose = [by.official("2021"), by.observers("2021", 192), by.protocols(5)];
  const ways: readonly Move[] = [
    {voters: 123_887, from: {party}, to: {party: other}},
    {voters: 1, from: {party}, to: {party: other}},
    {voters: 21, from: "nonvoters", to: {party}},
    {voters: 1, from: "nonvoters", to: {party}},
    {voters: 2, from: {party: other}, to: "nonvoters"},
    {voters: 1, from: {party: other}, to: "nonvoters"},
    {voters: 5, from: {party}, to: "againstAll"},
    {voters: 101, from: "againstAll", to: {party}},
    {voters: 3, from: "nonvoters", to: "againstAll"},
    {voters: 4, from: "againstAll", to: "nonvoters"},
  ];
  const [first, , joining] = ways;
  const under: readonly Under[] = ["law", "asked"];
  return {
    twoThirds: ways.map((move, at) => [whose[at % 3], under[at % 2], party, move]),
    majority: [
      [whose[0], "law", party, first],
      [whose[1], "asked", party, joining],
    ],
    valid: [
      [whose[0], "asked", joining],
      [whose[1], "asked", ways[9]],
    ],
    admitted: [[whose[0], "asked", other, first]],
    seat: [
      [whose[0], "law", "seat", "more", party, first],
      [whose[1], "asked", "listSeat", "fewer", party, ways[4]],
    ],
    nearestSeat: [
      ["more", party, first],
      ["fewer", other, ways[5]],
    ],
    noWay: [[whose[0], "asked"]],
    table: {
      others: [[1], [2], [5], [21]],
      gained: [["nonvoters"], [{party}], [{party: other}], ["againstAll"]],
      lost: [["nonvoters"], [{party}], [{party: other}], ["againstAll"]],
    },
    whole: {admission: [[party], [other]], way: ways.map((move) => [move])},
  };
}
