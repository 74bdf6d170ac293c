import type {Law} from "../catalogue/catalogue.js";
import type {Council, CouncilRow} from "../statement/officialCheck.js";
import {number, optionalNumber, readCsv, readJson, text} from "./readData.js";

/** City maslikhats whose announced seats are known, with their votes or percentages where those are known too. */
export const councils = (): readonly Council[] => {
  const rows = readCsv("official/maslikhats.csv", {
    council: text,
    option: text,
    votes: optionalNumber,
    percent: optionalNumber,
    seats: number,
  });
  return councilFile().councils.map((council) => {
    const own = rows.filter((row) => row.council === council.id);
    return {
      ...council,
      rows: own
        .filter(({option}) => option !== againstAll)
        .map(
          ({option, votes = null, percent = null, seats}): CouncilRow => ({
            party: option,
            votes,
            percent,
            seats,
          }),
        ),
      againstAll: own.find(({option}) => option === againstAll)?.votes ?? 0,
    };
  });
};

/** The laws that only the city maslikhats need. */
export const councilLaws = (): readonly Law[] => councilFile().laws;

/** The line “against all” among the options of a ballot. */
const againstAll = "against-all";

const councilFile = () =>
  readJson<{
    readonly laws: readonly Law[];
    readonly councils: readonly Omit<Council, "rows" | "againstAll">[];
  }>("maslikhats.json");
