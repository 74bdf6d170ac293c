import {expect, test} from "vitest";
import {embedPlace} from "../../src/press/embed/embedPlace.js";
import {toldHeight} from "../../src/views/heightMessage.js";

const at = (pathname: string, search = "") => embedPlace({pathname, search});

test.each(["/ru/embed", "/ru/embed/", "/ru/embed/index.html", "/ru/embed.html"])(
  "%s follows the site, in its language",
  (path) => expect(at(path)).toMatchObject({root: "/", language: "ru", version: null}),
);

test("in a folder of its host it finds the site there", () =>
  expect(at("/reform/kk/embed/", "?threshold=3")).toEqual({
    root: "/reform/",
    language: "kk",
    version: null,
    hasLevers: false,
    query: "?threshold=3",
  }));

test("a copy that does not change is named by its version, and says its language beside its scenario", () =>
  expect(at("/frozen/0123456789abcdef/", "?language=en&districts=50&levers=1&threshold=3")).toEqual({
    root: "/",
    language: "en",
    version: "0123456789abcdef",
    hasLevers: true,
    query: "?districts=50&threshold=3",
  }));

test("a copy that lies elsewhere knows of no site, and speaks Kazakh unless told", () =>
  expect(at("/downloads/seats.html", "?language=de")).toMatchObject({root: null, language: "kk"}));

test("no message but a height is taken for one", () => {
  expect(toldHeight({type: "mandat:height", height: 612.2})).toBe(613);
  for (const message of [
    null,
    "mandat:height",
    {height: 5},
    {type: "mandat:height", height: "600"},
    {type: "mandat:height", height: Number.NaN},
    {type: "mandat:height", height: -1},
    {type: "mandat:height", height: 1e9},
  ])
    expect(toldHeight(message)).toBeNull();
});
