import type {Answer} from "../../scenario/answer.js";

/** True where majority and two thirds can be told: a house of its own, whose districts nobody has to suppose. */
export const tellsLines = ({entry, ranges}: Answer): boolean => !entry.isPartOfHouse && ranges === null;
