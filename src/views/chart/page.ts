/** The document that charts are drawn into. The one place that asks: a test hands in another one. */
export const chartDocument = (): Document => globalThis.document;

/** Pixels in one rem where no page says so. */
const usualRem = 16;

/** The type that is set for what is drawn now; null where it is that of the page. */
let set: number | null = null;

/** Draws in type of so many pixels, whatever the page is set in: a picture is the same on a phone and on a wall. */
export function inType<Made>(pixels: number, draw: () => Made): Made {
  const before = set;
  set = pixels;
  try {
    return draw();
  } finally {
    set = before;
  }
}

/** Pixels in one rem of each page that was asked, until its window changes its size. */
const known = new WeakMap<Document, number>();

/**
 * Pixels in one rem: drawings grow with the type of the page. Every drawing asks, and to look it up in the middle of a
 * move has the browser work out the style of the whole page once more: it is kept. Type changes with the window alone.
 */
export function rem(): number {
  if (set !== null) return set;
  const page = chartDocument();
  const kept = known.get(page);
  if (kept !== undefined) return kept;
  const size = page.defaultView?.getComputedStyle(page.documentElement).fontSize ?? "";
  const pixels = Number.parseFloat(size) || usualRem;
  known.set(page, pixels);
  page.defaultView?.addEventListener("resize", () => known.delete(page), {once: true});
  return pixels;
}
