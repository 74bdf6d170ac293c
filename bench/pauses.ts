import type {BrowserContext, Page} from "playwright-core";

/** Has pages that are opened from now on note their tasks of 50 ms and more, in which they answer nobody. */
export const watchPauses = (opener: BrowserContext | Page): Promise<unknown> =>
  opener.addInitScript(() => {
    const pauses = {longest: 0};
    Object.assign(globalThis, {pauses});
    new PerformanceObserver((list) => {
      for (const {duration} of list.getEntries()) pauses.longest = Math.max(pauses.longest, duration);
    }).observe({type: "longtask"});
  });

/** The longest of them since the page was opened or was asked last, in milliseconds; 0 where none took 50. */
export const longestPause = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const {pauses} = globalThis as unknown as {pauses: {longest: number}};
    const {longest} = pauses;
    pauses.longest = 0;
    return longest;
  });
