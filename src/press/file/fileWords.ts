/** What the press file says of itself. */
export interface PressFileMessages {
  /** What it is, above the lab. */
  readonly lead: string;
  readonly languages: string;
  /** What the site has and this file does not. */
  readonly lacksHeading: string;
  readonly lacks: readonly string[];
  /** In the place of what the site says when stations do not load. */
  readonly noStations: string;
  /** Why a part of an address was not followed. */
  readonly needsStations: (name: string, value: string) => string;
  /** The link to the whole site, where its address is known. */
  readonly wholeSite: string;
  readonly made: (version: string) => string;
}
