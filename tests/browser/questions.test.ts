/** Every ready question, as a reader asks it on the page. */
import {expect, test} from "vitest";
import {questions} from "../../src/query/questions/questions.js";
import {openPage} from "./site.js";

test("every ready question answers with rows on the page, the scenario's too", async () => {
  const page = await openPage({path: "/en/query?threshold=3"});
  await page.waitForSelector(".question-title");
  const faults: string[] = [];
  for (const {id} of questions) {
    await page.click(`#question-${id}`);
    await page.click("#run");
    const said = await page.waitForFunction(
      () => {
        if (!document.querySelector<HTMLElement>("#cancel")?.hidden) return null;
        return document.querySelector(".query-answer .result-line, .query-fault")?.textContent ?? null;
      },
      null,
      {timeout: 40_000},
    );
    const told = String(await said.jsonValue());
    if (!/^[1-9][\d,]* rows?\b/.test(told)) faults.push(`${id}: ${told}`);
  }
  expect(faults).toEqual([]);
  page.expectClean();
}, 240_000);
