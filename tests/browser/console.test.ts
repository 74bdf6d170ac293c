import {expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {pages} from "../../src/site/pages.js";
import {openPage, type SitePage} from "./site.js";

const addresses = languages.flatMap((language) => pages.map(({name}) => `/${language}/${name}`));

/**
 * Not an error alone: a warning or a report that the content-security policy sends to the console tells of a defect
 * just the same, and hosts that collect such reports would be flooded.
 */
test.each(addresses)("no message of any kind stands in the console of %s", async (path) => {
  const messages: string[] = [];
  const open = () =>
    openPage({
      path,
      prepare: async (context) =>
        context.on("console", (message) => messages.push(`${message.type()}: ${message.text()}`)),
    });
  let page = await open();
  if (!(await walkedDown(page))) {
    page = await open();
    expect(await walkedDown(page), "the page stood still twice").toBe(true);
  }
  expect(messages).toEqual([]);
  page.expectClean();
});

/** Longer than any walk down a page takes, in milliseconds. */
const patience = 60_000;

/**
 * Opens all that is folded away and goes down the page, so that everything on it is drawn. False where the page stands
 * still: about once in five hundred walks, Chromium's own main thread waits for its compositor for ever.
 */
async function walkedDown(page: SitePage): Promise<boolean> {
  await page.waitForLoadState("networkidle");
  const walk = page.evaluate(async () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const end = document.body.scrollHeight;
    for (let top = 0; top < end; top += 500) {
      scrollTo(0, top);
      // A busy browser may leave a page without a frame for long: then it goes on all the same.
      await new Promise((next) => {
        requestAnimationFrame(next);
        setTimeout(next, 500);
      });
    }
  });
  const isDone = await Promise.race([
    walk.then(() => true),
    new Promise<false>((end) => setTimeout(end, patience, false)),
  ]);
  // What never ended ends with an error when its page is closed.
  if (!isDone) walk.catch(() => {});
  else await page.waitForLoadState("networkidle");
  return isDone;
}
