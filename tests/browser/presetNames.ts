import type {Translated} from "../../src/catalogue/catalogue.js";
import {laws, observersPackage} from "../../src/data/contestFiles.js";

/** The names of the columns that every reader can have, by their words in the address. */
export const presetNames = (language: keyof Translated): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...laws().flatMap(({id, reform}) => (reform ? [[id, reform.name[language]]] : [])),
    ["package", observersPackage().name[language]],
  ]);
