/** `npm run screenshot`: takes the README's picture from the built site (`npm run build` first). */
import {chromium} from "playwright-core";
import {serveSite} from "../../src/site/serve.js";
import {startChromium} from "./chromium.js";

const [site, packaged] = await Promise.all([serveSite({port: 0}), startChromium()]);
const browser = await chromium.connect(packaged.endpoint);
const page = await browser.newPage({viewport: {width: 1280, height: 720}, colorScheme: "light"});
await page.goto(`${site.origin}/en/?threshold=3`);
await page.waitForSelector("#seats svg");
await page.evaluate(() => document.fonts.ready);
await page.screenshot({path: "docs/lab.png"});
await browser.close();
await Promise.all([packaged.close(), site.close()]);
process.exit(0);
