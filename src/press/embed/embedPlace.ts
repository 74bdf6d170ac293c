import {isLanguage, type Language} from "../../catalogue/language.js";

/** Where an embed lies, and which form of it is asked for. */
export interface EmbedPlace {
  /** The root of the site, from the host on, with a slash at its end; null where the file lies elsewhere. */
  readonly root: string | null;
  readonly language: Language;
  /** The version of a copy that does not change; null for the one that follows the site. */
  readonly version: string | null;
  /** True where the reader may move the levers. */
  readonly hasLevers: boolean;
  /** The scenario alone, as the lab reads it: empty, or beginning with “?”. */
  readonly query: string;
}

/** The names of an embed's address that say nothing about its scenario. */
export const embedNames = {language: "language", levers: "levers"} as const;

/** How a version is written: the first sixteen hexadecimal digits of the SHA-256 of its file. */
export const versionPattern = "[0-9a-f]{16}";

const following = /^(.*\/)(kk|ru|en)\/embed(?:\.html|\/|\/index\.html)?$/;
const frozen = new RegExp(`^(.*/)frozen/(${versionPattern})(?:\\.html|/|/index\\.html)?$`);

/**
 * Reads the address of an embed: `/kk/embed/?threshold=3` follows the site, `/frozen/<version>/?language=kk&threshold=3`
 * is a copy that does not change. `levers=1` lets the reader move the levers.
 */
export function embedPlace({pathname, search}: {pathname: string; search: string}): EmbedPlace {
  const own = new URLSearchParams(search);
  const follows = following.exec(pathname);
  const kept = frozen.exec(pathname);
  const wanted = follows?.[2] ?? own.get(embedNames.language);
  const query = new URLSearchParams(
    [...own].filter(([name]) => name !== embedNames.language && name !== embedNames.levers),
  ).toString();
  return {
    root: follows?.[1] ?? kept?.[1] ?? null,
    language: isLanguage(wanted) ? wanted : "kk",
    version: kept?.[2] ?? null,
    hasLevers: own.get(embedNames.levers) === "1",
    query: query && `?${query}`,
  };
}
