import {expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {pages} from "../../src/site/pages.js";
import {openPage} from "./site.js";

const addresses = languages.flatMap((language) => pages.map(({name}) => `/${language}/${name}`));

/**
 * Not an error alone: a warning or a report that the content-security policy sends to the console tells of a defect
 * just the same, and hosts that collect such reports would be flooded.
 */
test.each(addresses)("no message of any kind stands in the console of %s", async (path) => {
  const messages: string[] = [];
  const page = await openPage({
    path,
    prepare: async (context) =>
      context.on("console", (message) => messages.push(`${message.type()}: ${message.text()}`)),
  });
  await page.waitForLoadState("networkidle");
  // What is folded away is drawn when it comes into sight.
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const end = document.body.scrollHeight;
    for (let top = 0; top < end; top += 500) {
      scrollTo(0, top);
      // A busy browser may leave a page without a frame for long: then it goes on all the same.
      await new Promise((next) => {
        requestAnimationFrame(next);
        setTimeout(next, 1000);
      });
    }
  });
  await page.waitForLoadState("networkidle");
  expect(messages).toEqual([]);
  page.expectClean();
});
