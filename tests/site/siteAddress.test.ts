import {expect, test} from "vitest";
import {siteAddress} from "../../src/site/siteAddress.js";

test.each([
  [{}, {whole: null, base: "/"}],
  [{MANDAT_BASE: "/folder/"}, {whole: null, base: "/folder/"}],
  [{MANDAT_BASE: "folder"}, {whole: null, base: "/folder/"}],
  [{MANDAT_SITE: "https://example.org"}, {whole: "https://example.org/", base: "/"}],
  [{MANDAT_SITE: "https://example.org/a/b"}, {whole: "https://example.org/a/b/", base: "/a/b/"}],
  [
    {MANDAT_SITE: "https://example.org/a/", MANDAT_BASE: "/a/"},
    {whole: "https://example.org/a/", base: "/a/"},
  ],
])("%j lies at %j", (environment, address) =>
  expect(siteAddress(environment as NodeJS.ProcessEnv)).toEqual(address),
);

test.each([
  [{MANDAT_SITE: "example.org"}, "whole address"],
  [{MANDAT_SITE: "ftp://example.org/"}, "whole address"],
  [{MANDAT_SITE: "https://example.org/?a=1"}, "whole address"],
  [{MANDAT_SITE: "https://example.org/a/", MANDAT_BASE: "/b/"}, "MANDAT_BASE is /b/"],
])("%j is refused in a sentence", (environment, said) =>
  expect(() => siteAddress(environment as NodeJS.ProcessEnv)).toThrow(said),
);
