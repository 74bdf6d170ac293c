import {createHash} from "node:crypto";
import {type HTMLElement, parse} from "node-html-parser";

/**
 * The content-security policy of a page: own origin only. Inline scripts are allowed one by one, by their hash.
 * WebAssembly needs a word of its own; styles may be inline, as charts set them on their marks.
 */
export const policyOf = (scripts: readonly string[]): string =>
  [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(" "),
    "style-src 'self' 'unsafe-inline'",
    // A picture that is taken away is painted from the drawing that the page has made.
    "img-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join("; ");

/** The hashes of a page's inline scripts, as a policy names them. Data that no browser runs is among them: it does no harm. */
export const scriptHashes = (page: HTMLElement): string[] =>
  page
    .querySelectorAll("script")
    .filter((script) => !script.hasAttribute("src"))
    .map((script) => hashOf(script.rawText));

/** A page with its policy, which stands before everything that it rules. */
export function withPolicy(html: string): string {
  const page = parse(html, {comment: true});
  const scripts = scriptHashes(page);
  if (scripts.length === 0) throw new Error("no inline script found: the parser or Framework has changed");
  const charset = page.querySelectorAll("meta[charset]");
  if (charset.length !== 1) throw new Error(`meta[charset]: expected one, found ${charset.length}`);
  charset[0].insertAdjacentHTML(
    "afterend",
    `\n<meta http-equiv="Content-Security-Policy" content="${policyOf(scripts)}">`,
  );
  return page.toString();
}

const hashOf = (script: string): string => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
