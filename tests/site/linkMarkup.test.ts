import {parse} from "node-html-parser";
import {describe, expect, test} from "vitest";
import {linkMarkup} from "../../src/site/linkMarkup.js";

const told = {
  language: "kk",
  title: 'Мәлімдеме "A" & <b>',
  description: "Не сұрайды",
  address: "kk/s/package",
  toRoot: "../../",
  picture: {file: "_preview/kk-s-package.1a2b3c4d.png", width: 1200, height: 630, alt: "Сурет"},
} as const;

/** What a chat reads in the head of a page. */
const read = (whole: string | null) =>
  Object.fromEntries(
    parse(linkMarkup(told, {whole}))
      .querySelectorAll("meta")
      .map((meta) => [
        meta.getAttribute("property") ?? meta.getAttribute("name"),
        meta.getAttribute("content"),
      ]),
  );

describe("A link says", () => {
  test("what it is, in its language, with a picture at a whole address", () => {
    expect(read("https://example.org/mandat/")).toMatchObject({
      "og:title": told.title,
      "og:description": told.description,
      description: told.description,
      "og:type": "website",
      "og:site_name": "Mandat",
      "og:locale": "kk_KZ",
      "og:url": "https://example.org/mandat/kk/s/package",
      "og:image": "https://example.org/mandat/_preview/kk-s-package.1a2b3c4d.png",
      "og:image:width": "1200",
      "og:image:height": "630",
      "og:image:alt": "Сурет",
      "twitter:card": "summary_large_image",
    });
  });

  test("as well as it can where the site does not know its own address", () => {
    expect(read(null)).toMatchObject({
      "og:url": "../../kk/s/package",
      "og:image": "../../_preview/kk-s-package.1a2b3c4d.png",
    });
  });

  test("nothing as markup", () => {
    expect(parse(linkMarkup(told, {whole: null})).querySelectorAll("b")).toHaveLength(0);
  });
});
