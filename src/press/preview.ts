import type {Language} from "../catalogue/language.js";

/** A page of the site, as far as its preview tells of it. */
export interface PreviewedPage {
  readonly language: Language;
  /** What follows the language in its address. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** What the site is, in a line. */
  readonly about: string;
}

/** What a chat is told of an address: title, description and picture. */
export interface Preview {
  readonly language: Language;
  /** What follows the language in the address: "", `compare`, `s/package`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** What the lab is asked there, where the address is that of a scenario; null for a page. */
  readonly query: string | null;
  /** PNG, 1200 × 630. */
  readonly picture: Uint8Array;
}
