/** The parts of pages that come once the rest stands there: where one does not come, its place says so. */
import {expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {messagesIn} from "../words/allMessages.js";
import {openPage} from "./site.js";

/** A part: the page, the module that it runs on, its place, and what stands there once it has come. */
const parts = [
  {name: "evidence", module: "pages/evidence/belowClaims", place: "#safe", there: ".safe-list li"},
  {name: "protocols", module: "pages/protocols/dataDictionary", place: "#tables", there: ".dictionary"},
  {name: "query", module: "query/questions/questions", place: "#questions", there: ".question-title"},
  {name: "query", module: "pages/query/recipesPart", place: "#elsewhere", there: ".recipe"},
  {name: "query", module: "query/queryTables", place: ".schema", there: 'code:text-is("scenario_seats")'},
] as const;

test.each(parts.map((part, place) => ({...part, language: languages[place % languages.length]})))(
  "where $module does not come, its place says so in $language, and comes when the reader tries again",
  async ({name, module, place, there, language}) => {
    const file = new RegExp(`/_import/${module}\\.[0-9a-f]{8}\\.js$`);
    const page = await openPage({
      path: `/${language}/${name}`,
      prepare: (context) => context.route(file, (route) => route.abort()),
    });
    const notice = page.locator(`${place} .missing-part`);
    await notice.waitFor();
    const {partMissing, status} = messagesIn(language);
    expect(await notice.textContent()).toBe(`${partMissing} ${status.retry}`);
    expect(await page.locator("#module-fault").count()).toBe(0);
    await page.context().unroute(file);
    await Promise.all([page.waitForNavigation(), notice.locator("button").click()]);
    await page.locator(`${place} ${there}`).first().waitFor({state: "attached"});
  },
);
