/**
 * `npm run bench:build`: how long the site takes to build, from nothing and after changes of several kinds, in a copy of
 * the project; `.results/bench-build.json` has the figures.
 */
import {workingCopy} from "../tests/build/workingCopy.js";
import {writeResults} from "./results.js";

const copy = workingCopy();
const rows: {name: string; figures: Record<string, number>}[] = [];

try {
  measure("from nothing");
  measure("nothing has changed");
  copy.edit("src/words/en.ts", "Three levers set", "Three levers together set");
  measure("a sentence of a file of words has changed");
  copy.edit("src/pages/lab/exports.ts", "export ", "export const added = 1;\nexport ");
  measure("a module of a page has changed");
  copy.edit("src/pages/compare/style.css", "{", "{ --added: 1;");
  measure("a style sheet of a page has changed");
  copy.edit("data/glossary.json", "registered voters", "voters on the register");
  measure("a file of data has changed that one loader reads");
  copy.edit("data/parties.json", "Ak Zhol", "Aq Jol");
  measure("a file of data has changed that many loaders read");
} finally {
  copy.remove();
}
console.log(`\n${writeResults("bench-build", [{title: "Building the site", rows}])} has these figures`);

function measure(name: string): void {
  const {seconds} = copy.build();
  rows.push({name, figures: {seconds}});
  console.log(`${seconds.toFixed(1).padStart(6)} s  ${name}`);
}
