import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {parse} from "node-html-parser";
import {policyOf, scriptHashes} from "./policy.js";

/** Headers that answer every address of a form: `*` stands for anything, `:language` for one folder. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The file that Netlify and Cloudflare Pages read headers from, and the preview too. */
export const headersFile = "_headers";

/** Folders whose files change their names with their content. */
const hashed = ["_file", "_import", "_node", "_preview"];

/** What other sites may read: the tables, their description, the core and the module. */
const forOthers = ["/data/*", "/datapackage.json", "/core.js", "/mandat.js"];

/**
 * The headers of a built site. No header is given by two rules that can meet: hosts would join them, and of two
 * policies both hold. `pages` are addresses from the root as files without their ending.
 */
export async function headerRules(folder: string, pages: readonly string[]): Promise<readonly HeaderRule[]> {
  const scripts = new Map<string, Set<string>>();
  for (const page of pages)
    for (const file of [page, `${page}/index`]) {
      const html = await readFile(join(folder, `${file}.html`), "utf8").catch(() => "");
      for (const path of pathsOf(page))
        scripts.set(path, new Set([...(scripts.get(path) ?? []), ...scriptHashes(parse(html))]));
    }
  return [
    {path: "/*", headers: {"X-Content-Type-Options": "nosniff"}},
    ...hashed.map((name) => ({
      path: `/${name}/*`,
      headers: {"Cache-Control": "public, max-age=31536000, immutable"},
    })),
    {path: "/sw.js", headers: {"Cache-Control": "no-cache"}},
    ...forOthers.map((path) => ({path, headers: {"Access-Control-Allow-Origin": "*"}})),
    ...[...scripts].map(([path, own]) => ({
      path,
      headers: {"Content-Security-Policy": `${policyOf([...own])}; frame-ancestors ${framedBy(path)}`},
    })),
  ];
}

/** The forms of address under which a page is met, in every language at once: hosts take a hundred rules and no more. */
function pathsOf(page: string): readonly string[] {
  const [language, ...rest] = page.split("/");
  if (rest.length === 0) return language === "index" ? ["/", "/index*"] : [`/${page}*`];
  if (rest[0] === "index") return ["/:language/", "/:language/index*"];
  return rest.length > 1 ? [`/:language/${rest[0]}/*`] : [`/:language/${rest[0]}*`];
}

/** Only what is made to be framed may stand in a page of another site. */
const framedBy = (path: string): string => (/^\/:language\/embed\b/.test(path) ? "*" : "'none'");

/** Rules as the file holds them. */
export const headersText = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({path, headers}) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n"),
    )
    .join("\n");

/** The headers that the text of such a file gives an address. */
export function headersOf(text: string, pathname: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  let applies = false;
  for (const line of text.split("\n")) {
    if (line.startsWith("/")) applies = pattern(line.trim()).test(pathname);
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (applies && name) found[name] = value;
  }
  return found;
}

const pattern = (path: string): RegExp =>
  new RegExp(
    `^${path
      .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", ".*")
      .replace(/:\w+/g, "[^/]+")}$`,
  );
