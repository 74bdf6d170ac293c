import type {FileGroup} from "../fileGroups.js";
import type {Protocols} from "../protocols.js";

/** The group as it is now: a form outlives many changes of it. */
export const groupNow = ({state}: Pick<Protocols, "state">, key: number): FileGroup | undefined =>
  state.value.groups.find((group) => group.key === key);
