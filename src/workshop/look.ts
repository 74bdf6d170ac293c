import {languages} from "../catalogue/language.js";
import type {Setting} from "../views/lab.js";
import {type ElectionName, electionNames} from "./elections.js";

/** The widths that a piece is looked at in, in px: a phone, half a window, a column of text, a laptop, a wall. */
export const widths = [320, 480, 720, 1000, 1600] as const;

/** How a piece is looked at. */
export interface Look {
  readonly election: ElectionName;
  readonly language: Setting["language"];
  /** Null for the ground that the reader's system has. */
  readonly ground: "light" | "dark" | null;
  /** Null for all the width there is. */
  readonly width: (typeof widths)[number] | null;
}

/** What is looked at when nobody has chosen. */
export const firstLook: Look = {election: "official-2021", language: "en", ground: null, width: null};

/** The look that an address asks for; what it does not say, or gets wrong, is as in the first look. */
export function readLook(query: string): Look {
  const asked = new URLSearchParams(query);
  const among = <Value extends string | number>(name: string, values: readonly Value[]): Value | null =>
    values.find((value) => String(value) === asked.get(name)) ?? null;
  return {
    election: among("election", electionNames) ?? firstLook.election,
    language: among("language", languages) ?? firstLook.language,
    ground: among("ground", ["light", "dark"] as const),
    width: among("width", widths),
  };
}

/** The address of a look: what differs from the first. */
export function writeLook(look: Look): string {
  const said = Object.entries(look).filter(([name, value]) => value !== firstLook[name as keyof Look]);
  const query = new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString();
  return query && `?${query}`;
}
