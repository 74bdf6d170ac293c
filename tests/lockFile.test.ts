import {readFileSync} from "node:fs";
import {expect, test} from "vitest";

interface Entry {
  readonly integrity?: string;
  /** True for what lies inside another package, whose digest holds for both. */
  readonly inBundle?: boolean;
}

test("every package is held to its digest, those for other systems too", () => {
  const {packages} = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, Entry>;
  };
  const bare = Object.entries(packages)
    .filter(([path, {integrity, inBundle}]) => path !== "" && !integrity && !inBundle)
    .map(([path]) => path);
  // Binaries for systems on which the site is not built here; the registry that is asked here does not carry them.
  expect(bare).toEqual(
    ["darwin-arm64", "darwin-x64", "linux-arm64", "win32-x64"].map(
      (system) => `node_modules/@duckdb/node-bindings-${system}`,
    ),
  );
});
