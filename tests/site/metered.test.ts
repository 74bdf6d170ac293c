import {expect, test} from "vitest";
import {type Connection, isUnmetered} from "../../src/site/metered.js";

test.each<[string, Connection | undefined, boolean]>([
  ["a browser that tells nothing", undefined, false],
  ["a fast line of unknown kind", {effectiveType: "4g", saveData: false}, true],
  ["a fast wireless network", {type: "wifi", effectiveType: "4g", saveData: false}, true],
  ["a cable of untold speed", {type: "ethernet"}, true],
  ["a reader who spares data", {type: "wifi", effectiveType: "4g", saveData: true}, false],
  ["a telephone network, however fast", {type: "cellular", effectiveType: "4g", saveData: false}, false],
  ["a slow line", {effectiveType: "3g", saveData: false}, false],
  ["a browser that knows neither kind nor speed", {}, false],
  ["no network", {type: "none", effectiveType: "4g"}, false],
])("%s: saved unasked or not", (_whose, connection, isSaved) =>
  expect(isUnmetered(connection)).toBe(isSaved),
);
