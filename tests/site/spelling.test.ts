import {expect, test} from "vitest";
import {type AddressKind, spellingScript} from "../../src/site/spelling.js";

/** Where the script of a page leaves an address. */
function righted(kind: AddressKind, address: string): string {
  const location = new URL(address, "http://host");
  let left = address;
  const history = {state: null, replaceState: (_state: unknown, _title: string, to: string) => (left = to)};
  const script = spellingScript(kind).replace(/<\/?script>/g, "");
  new Function("location", "history", script)(location, history);
  return left;
}

test.each<[AddressKind, string, string]>([
  ["home", "/kk", "/kk/"],
  ["home", "/folder/kk?threshold=3#seats", "/folder/kk/?threshold=3#seats"],
  ["home", "/kk/index/", "/kk/"],
  ["home", "/kk/", "/kk/"],
  ["home", "/kk/index", "/kk/index"],
  ["home", "/kk/index.html", "/kk/index.html"],
  ["home", "/", "/"],
  ["home", "/folder", "/folder/"],
  ["page", "/kk/compare/?a=1#b", "/kk/compare?a=1#b"],
  ["page", "/kk/compare//", "/kk/compare"],
  ["page", "/kk/compare", "/kk/compare"],
  ["page", "/kk/compare.html", "/kk/compare.html"],
  ["door", "/kk/compare", "/kk/compare/"],
  ["door", "/kk/compare/", "/kk/compare/"],
  ["door", "/kk/compare/index.html", "/kk/compare/index.html"],
])("the %s met at %s asks for its files as at %s", (kind, address, right) =>
  expect(righted(kind, address)).toBe(right),
);
