import {expect, test} from "vitest";
import type * as BrowserConnector from "../../src/db/browserConnector.js";
import type * as OwnFile from "../../src/db/readOwnFile.js";
import {builtModule, openPage} from "./site.js";

test("a file of the reader's is read beside the page and asked like any table; what is none has a named fault", async () => {
  const page = await openPage({path: "/en/method"});
  const engine = await builtModule<typeof BrowserConnector>(page, "db/browserConnector");
  const connector = await engine.evaluateHandle(({openBrowserConnector}) => openBrowserConnector());
  const module = await builtModule<typeof OwnFile>(page, "db/readOwnFile");
  const read = await module.evaluateHandle(async ({readOwnFile}) => {
    const blob = new Blob(["Учаске,Дауыс\n001,12\n002,30\n"]);
    return readOwnFile({name: "Менің кестем.csv", blob}, {taken: ["protocols"]});
  });
  expect(await read.evaluate(({name, rowCount}) => [name, rowCount])).toEqual(["Менің_кестем", 2]);
  await connector.evaluate((own, {name, arrow}) => own.putArrow(name, async () => [arrow.slice()]), read);
  const sum = await connector.evaluate(async (own) =>
    (await own.run("SELECT sum(Дауыс) FROM Менің_кестем").answer).cell(0, 0),
  );
  expect(sum).toBe(42);
  const faults = await module.evaluate(async ({readOwnFile}) => {
    const given = new AbortController();
    setTimeout(() => given.abort(new Error("given up")));
    const big = new Blob(["a,b\n", "1,2\n".repeat(900_000)]);
    return Promise.all([
      readOwnFile({name: "x.json", blob: new Blob(["[1"])}).catch((error) => error.fault),
      readOwnFile({name: "x.csv", blob: new Blob([])}).catch((error) => error.fault),
      readOwnFile({name: "big.csv", blob: big}, {signal: given.signal}).catch((error) => error.message),
    ]);
  });
  expect(faults).toEqual([{fault: "damaged", format: "json"}, {fault: "empty"}, "given up"]);
  page.expectClean();
});
