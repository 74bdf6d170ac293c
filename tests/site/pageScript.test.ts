import {describe, expect, test} from "vitest";
import {joinedScript, pageScript} from "../../src/site/pageScript.js";

/** As Framework 1.13 writes the script of a page with two cells that import something. */
const script = `

import {define} from "../_observablehq/client.js";
import {registerFile} from "../_observablehq/stdlib.js";

registerFile("../data/a.json", {"path":"../_file/a.json"});

define({id: "1", outputs: ["a","live"], body: async () => {
const [{a}, {view: live}] = await Promise.all([import("../_import/a.js"), import("../_import/view.js")]);

return {a,live};
}});

define({id: "2", outputs: ["b"], body: async () => {
const {b} = await import("../_import/b.js");

return {b};
}});
`;

describe("a page's script", () => {
  test("takes everything out of one module, by the names that its cells use", () => {
    const {entry, names, cells} = pageScript(script);
    expect(names).toEqual(["define", "registerFile", "a", "live", "b"]);
    expect(entry.split("\n")).toEqual([
      'export {define} from "../_observablehq/client.js";',
      'export {registerFile} from "../_observablehq/stdlib.js";',
      'export {a} from "../_import/a.js";',
      'export {view as live} from "../_import/view.js";',
      'export {b} from "../_import/b.js";',
    ]);
    expect(cells).not.toContain("import");
    expect(cells).toContain("return {a,live};");
    expect(joinedScript({entry, names, cells}, "../x.js")).toContain(
      'import {define, registerFile, a, live, b} from "../x.js";',
    );
  });

  test.each([
    ["a whole module", "const all = await import('../_import/a.js');"],
    ["a module without a name", 'import "../_import/a.js";'],
    ["a module that is fetched later", 'const later = () => import("../_import/a.js");'],
  ])("is refused where it imports %s: it would miss it in the bundle", (_what, line) => {
    expect(() => pageScript(`${script}${line}\n`)).toThrow("import");
  });

  test("is refused where two cells give one name to different things", () => {
    const other = script.replace(
      'const {b} = await import("../_import/b.js")',
      'const {a} = await import("../_import/b.js")',
    );
    expect(() => pageScript(other)).toThrow("as a");
  });
});
