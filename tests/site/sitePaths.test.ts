import {expect, test} from "vitest";
import {fromRoot, markOf, wayTo, withLetters, withoutDigest, withoutMarks} from "../../src/site/sitePaths.js";

test("a file is named relative to where it is asked for, so that the site may lie in any folder", () => {
  expect(wayTo("_import/pages/lab.12345678.js", "kk/index.html")).toBe("../_import/pages/lab.12345678.js");
  expect(wayTo("_import/a.js", "_import/b.js")).toBe("./a.js");
  expect(fromRoot("/site", "/site/_import/db/a.js", "../../_node/x/y.wasm")).toBe("_node/x/y.wasm");
});

test("a mark becomes the way from the file that it ends up in", () => {
  const code = `import.meta.resolve(\`${markOf("_node/x/y.wasm")}\`)`;
  expect(withoutMarks(code, "_import/shared/a.12345678.js")).toBe(
    "import.meta.resolve(`../../_node/x/y.wasm`)",
  );
});

test("a name keeps what stands before its digest", () => {
  expect(withoutDigest("_import/words/kk.12345678.js")).toBe("_import/words/kk");
  expect(withoutDigest("_import/words/words.kk.12345678.js")).toBe("_import/words/words.kk");
});

test("letters stand as themselves, and a written backslash stays one", () => {
  expect(withLetters(String.raw`\u0436\u044B\u043B \xABx\xBB \u2013`)).toBe("жыл «x» –");
  expect(withLetters(String.raw`\\u0436 \u2028 \xA0`)).toBe(String.raw`\\u0436 \u2028 \xA0`);
});
