/** The document that charts are drawn into. The one place that asks: a test hands in another one. */
export const chartDocument = (): Document => globalThis.document;

/** Pixels in one rem where no page says so. */
const usualRem = 16;

/** Pixels in one rem: drawings grow with the type of the page. */
export function rem(): number {
  const {defaultView, documentElement} = chartDocument();
  const size = defaultView?.getComputedStyle(documentElement).fontSize ?? "";
  return Number.parseFloat(size) || usualRem;
}
