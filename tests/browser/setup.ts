import type {TestProject} from "vitest/node";
import {buildSite} from "../../src/site/build.js";
import {serveSite} from "../../src/site/serve.js";
import {startChromium} from "./chromium.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built site is served. */
    readonly origin: string;
    /** Where the browser listens. */
    readonly browser: string;
  }
}

/**
 * Before all browser tests: builds the site once, serves it, starts one browser. `MANDAT_REUSE_BUILD=1` takes
 * `dist/` as it stands, for the person who is writing a test.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!process.env.MANDAT_REUSE_BUILD) await buildSite({quiet: true});
  const [site, browser] = await Promise.all([serveSite({port: 0}), startChromium()]);
  project.provide("origin", site.origin);
  project.provide("browser", browser.endpoint);
  return async () => {
    await Promise.all([browser.close(), site.close()]);
  };
}
