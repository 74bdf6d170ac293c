import {plainName} from "../rules/parameter.js";

/** Gives the parts of a page the names a screen reader calls them by, in the page's language, by their ids. */
export function nameRegions(names: Readonly<Record<string, string>>): void {
  for (const [id, name] of Object.entries(names))
    document.getElementById(id)?.setAttribute("aria-label", name);
}

/** The part that the address names; what a link has there may be anything. */
const namedPart = (): HTMLElement | null => document.getElementById(plainName(location.hash.slice(1)));

const goToAnchor = (): void => namedPart()?.scrollIntoView();

/** Goes there where the browser has left the reader at the top. */
function returnToAnchor(): void {
  if (scrollY === 0) goToAnchor();
}

/** What a reader does who goes elsewhere on the page. */
const moves = ["wheel", "touchmove", "pointerdown", "keydown"] as const;

/** How long what a page brings is waited for where nobody says that all of it has come, in milliseconds. */
const longest = 20_000;

/**
 * Keeps the part of the page that the address names where the reader looks, while what stands above it still comes and
 * grows: it was not there yet when the browser looked for it. It ends as soon as the reader goes elsewhere, and when all
 * has come, of which the promise tells; without one, after some seconds. A page that is loaded again stays where the
 * reader was.
 */
export function stayAtAnchor(allHasCome?: Promise<unknown>): void {
  if (location.hash.length < 2) return;
  const [visit] = performance.getEntriesByType("navigation");
  if ((visit as PerformanceNavigationTiming | undefined)?.type !== "navigate") {
    if (allHasCome) void allHasCome.then(returnToAnchor);
    else returnToAnchor();
    return;
  }
  const grows = new ResizeObserver(goToAnchor);
  const end = (): void => grows.disconnect();
  for (const move of moves) addEventListener(move, end, {once: true, passive: true});
  grows.observe(document.body);
  if (allHasCome) void allHasCome.then(() => requestAnimationFrame(end));
  else setTimeout(end, longest);
}
