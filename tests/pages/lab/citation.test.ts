import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {parse} from "yaml";
import {bibtex, ris} from "../../../src/pages/lab/citation.js";
import {projectVersion} from "../../../src/pages/lab/citeDialog.js";
import {embedCode} from "../../../src/pages/lab/embedCode.js";

const cited = {
  said: "With a threshold of 3% & {no} floor, A takes 70 of 98 seats.",
  version: "0.1.0",
  data: "0123456789ab",
  address: "https://mandat.example/en/?threshold=3&data=0123456789ab",
  day: "2026-11-28",
};

test("the version that is cited is that of the project", () => {
  expect(projectVersion).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
  expect(projectVersion).toBe(parse(readFileSync("CITATION.cff", "utf8")).version);
});

test("BibTeX keeps its braces whole, and signs that mean something to LaTeX stand for themselves", () => {
  const entry = bibtex(cited);
  expect(entry).toContain("@software{mandat-0123456789ab,");
  expect(entry).toContain("threshold of 3\\% \\& no floor");
  expect(entry.split("{").length).toBe(entry.split("}").length);
});

test("RIS begins with its type and ends with its end, a field a line", () =>
  expect(ris(cited).trimEnd().split("\n")).toEqual([
    "TY  - COMP",
    "AU  - The Mandat authors",
    "TI  - Mandat: a lab in the browser for electoral reform",
    "ET  - 0.1.0",
    "PY  - 2026",
    `UR  - ${cited.address}`,
    "Y2  - 2026/11/28",
    `N1  - Data 0123456789ab. ${cited.said}`,
    "ER  -",
  ]));

test("no title ends the attribute it stands in", () =>
  expect(
    embedCode({
      address: "https://a.example/?a=1&b=2",
      script: "https://a.example/embed.js",
      title: '"><script>alert(1)</script>',
      height: 640,
    }),
  ).toBe(
    `<iframe data-mandat src="https://a.example/?a=1&amp;b=2" title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" width="100%" height="640" style="border:0" loading="lazy"></iframe>\n<script src="https://a.example/embed.js" async></script>`,
  ));
