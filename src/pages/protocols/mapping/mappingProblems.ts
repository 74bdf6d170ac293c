import {canBeAdded, type MappingProblem} from "../../../import/mapping.js";
import {html} from "../../../views/html.js";
import {view} from "../../../views/view.js";
import {type FileGroup, isRead, problemsOf} from "../fileGroups.js";
import type {Protocols} from "../protocols.js";
import type {ProtocolsMessages} from "../words.js";
import {groupNow} from "./groupNow.js";

/** What still keeps the files of a group from being read, said as soon as it comes up. */
export function mappingProblems(page: Protocols, key: number): HTMLElement {
  const problems = view(
    page.state,
    ({groups}) => {
      const group = groupNow(page, key);
      if (!group) return "";
      if (!isRead(groups, group)) return page.words.mapping.fileLeftOut;
      return problemsOf(groups, group)
        .map((problem) => problemSentence(page.words, problem, group))
        .join("\n");
    },
    (sentences) =>
      sentences === ""
        ? null
        : html`<ul class="mapping-problems">${sentences.split("\n").map((sentence) => html`<li>${sentence}</li>`)}</ul>`,
    {urgent: true},
  );
  problems.setAttribute("role", "status");
  return problems;
}

function problemSentence(
  {mapping: words}: ProtocolsMessages,
  problem: MappingProblem,
  {files: [{inspection}], mapping}: FileGroup,
): string {
  switch (problem.problem) {
    case "no-station-column":
      return words.problems.noStation;
    case "no-headings":
      return words.problems.noHeadings;
    case "no-party-column":
      return words.problems.noParty;
    case "half-long":
      return words.problems.halfLong;
    case "wide-and-long":
      return words.problems.wideAndLong;
    case "column-twice": {
      const {role} = mapping.columns[problem.columns[0]];
      const names = problem.columns.map(
        (column) => inspection.columns[column]?.heading || words.unnamed(column + 1),
      );
      const name = role === "votes" ? words.votesOf(problem.name) : words.roles[role];
      return canBeAdded(role) ? words.problems.twiceOrAdded(names, name) : words.problems.twice(names, name);
    }
    case "within-missing":
      return words.problems.withinMissing(words.withinOptions[problem.within]);
    case "column-count":
      return words.problems.columnCount(problem.found, problem.mapped);
  }
}
