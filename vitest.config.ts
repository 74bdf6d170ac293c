import {defineConfig} from "vitest/config";

/** What is asked for until it is so may take a minute on a loaded machine; the engine's own patience is a second. */
const patient = {poll: {timeout: 60_000}};

/** Two projects: `unit` runs in Node, `browser` drives the built site in Chromium. */
export default defineConfig({
  test: {
    reporters: ["default", "json"],
    outputFile: {json: ".results/vitest.json"},
    // A picture that is missing fails, on every machine: only -u draws it.
    update: "none",
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**"],
          setupFiles: "tests/sameCases.ts",
          // No test is one of time. Engines start and the reconstruction is drawn in some, on machines that are loaded.
          testTimeout: 120_000,
          expect: patient,
          // Left alone, two cores run one file at a time.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: "tests/browser/setup.ts",
          // One browser, two files at a time: a page mostly waits, and what a test counts are its own page's requests.
          maxWorkers: 2,
          sequence: {groupOrder: 1},
          testTimeout: 180_000,
          expect: patient,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
