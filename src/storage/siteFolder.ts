/**
 * The folder of its host in which this copy of the site lies, from slash to slash. Every page of a built site says
 * where the site's root is; while the site is worked on it lies at the root of its host.
 */
export function siteFolder(): string {
  const script =
    typeof document === "undefined"
      ? null
      : document.querySelector('meta[name="service-worker"]')?.getAttribute("content");
  return script ? new URL("./", new URL(script, document.baseURI)).pathname : "/";
}

/**
 * A name for what the browser keeps or passes from tab to tab. Other copies of the site on the same host have names
 * of their own: what a reader makes in one is neither seen nor removed in another.
 */
export const nameInCopy = (name: string, folder = siteFolder()): string => `${name} ${folder}`;
