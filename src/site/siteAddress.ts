/** Where a built site will lie. */
export interface SiteAddress {
  /** Its whole address with a slash at the end, `https://example.org/mandat/`; null where it is not known. */
  readonly whole: string | null;
  /** The folder of its host, from slash to slash. */
  readonly base: string;
}

/**
 * Where the site will lie, by the environment of the build: `MANDAT_SITE` is its whole address; where that is not
 * known, `MANDAT_BASE` is the folder on its host, the root unless told.
 * @throws where one of them is no address, or both say different things.
 */
export function siteAddress({MANDAT_SITE, MANDAT_BASE}: NodeJS.ProcessEnv = process.env): SiteAddress {
  const base = MANDAT_BASE ? `/${MANDAT_BASE}/`.replace(/\/+/g, "/") : null;
  if (!MANDAT_SITE) return {whole: null, base: base ?? "/"};
  const whole = wholeAddress(MANDAT_SITE);
  if (base && base !== whole.pathname)
    throw new Error(`MANDAT_BASE is ${base}, but MANDAT_SITE names the folder ${whole.pathname}`);
  return {whole: whole.href, base: whole.pathname};
}

function wholeAddress(text: string): URL {
  const address = URL.canParse(text) ? new URL(text) : null;
  if (!address || !/^https?:$/.test(address.protocol) || address.search || address.hash)
    throw new Error(
      `MANDAT_SITE is "${text}": it must be a whole address such as https://example.org/mandat/`,
    );
  if (!address.pathname.endsWith("/")) address.pathname += "/";
  return address;
}
