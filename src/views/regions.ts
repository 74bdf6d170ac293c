import {plainName} from "../rules/parameter.js";

/** Gives the parts of a page the names a screen reader calls them by, in the page's language, by their ids. */
export function nameRegions(names: Readonly<Record<string, string>>): void {
  for (const [id, name] of Object.entries(names))
    document.getElementById(id)?.setAttribute("aria-label", name);
}

/** Goes to the part of the page that the address names: it was not there yet when the browser looked for it. */
export function returnToAnchor(): void {
  if (location.hash.length > 1 && scrollY === 0) namedPart()?.scrollIntoView();
}

/** The part that the address names; what a link has there may be anything. */
const namedPart = (): HTMLElement | null => document.getElementById(plainName(location.hash.slice(1)));

/** What a reader does who goes elsewhere on the page. */
const moves = ["wheel", "touchmove", "pointerdown", "keydown"] as const;

/**
 * Keeps the part of the page that the address names where the reader looks, while what stands above it still comes and
 * grows. It ends as soon as the reader goes elsewhere, and when all has come. A page that is loaded again stays where
 * the reader was.
 */
export function stayAtAnchor(allHasCome: Promise<unknown>): void {
  const [visit] = performance.getEntriesByType("navigation");
  if (location.hash.length < 2 || (visit as PerformanceNavigationTiming | undefined)?.type !== "navigate")
    return void allHasCome.then(returnToAnchor);
  const grows = new ResizeObserver(() => namedPart()?.scrollIntoView());
  const end = (): void => grows.disconnect();
  for (const move of moves) addEventListener(move, end, {once: true, passive: true});
  grows.observe(document.body);
  allHasCome.then(() => requestAnimationFrame(end));
}
