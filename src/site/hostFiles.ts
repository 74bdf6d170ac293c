import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {headerRules, headersFile, headersText} from "./headers.js";
import type {SiteAddress} from "./siteAddress.js";

/**
 * Writes what hosts and search engines read of a built site, and no page does. `pages` are its addresses from the root,
 * as files without their ending.
 */
export async function writeHostFiles(
  folder: string,
  {whole}: SiteAddress,
  pages: readonly string[],
): Promise<void> {
  // GitHub leaves out folders that begin with an underscore, unless it is told that the site is finished.
  await writeFile(join(folder, ".nojekyll"), "");
  await writeFile(join(folder, headersFile), headersText(await headerRules(folder, [...pages, "404"])));
  // Both demand whole addresses.
  if (!whole) return;
  await writeFile(join(folder, "robots.txt"), `User-agent: *\nAllow: /\nSitemap: ${whole}sitemap.xml\n`);
  await writeFile(join(folder, "sitemap.xml"), sitemap(whole, pages));
}

/** The addresses of all pages, one a line. */
const sitemap = (whole: string, pages: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages
  .map((page) => `<url><loc>${new URL(page.replace(/(^|\/)index$/, "$1"), whole).href}</loc></url>`)
  .sort()
  .join("\n")}
</urlset>
`;
