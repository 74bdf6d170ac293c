import type {Setting} from "./lab.js";
import {partyName} from "./partyNames.js";

/** A group of voters or a party in the reader's words. */
export function groupName(lab: Setting, name: string): string {
  const {groups} = lab.messages.working;
  return name in groups ? groups[name as keyof typeof groups] : partyName(lab, name);
}
