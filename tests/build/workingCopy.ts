import {spawnSync} from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";

/** A copy of the project in a folder of its own, which nothing has been built in. */
export interface WorkingCopy {
  readonly folder: string;
  /** Builds the site; gives what the build said, and how long it took. */
  readonly build: () => {readonly said: string; readonly seconds: number};
  /** Replaces the first place of a text in a file. */
  readonly edit: (file: string, from: string, to: string) => void;
  /** Forgets everything that builds have left, so that the next begins from nothing. */
  readonly forget: () => void;
  readonly remove: () => void;
}

/** What a build needs besides the packages, which the copy borrows one by one: what is kept beside them is its own. */
const parts = [
  "src",
  "data",
  "frozen",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "observablehq.config.ts",
  "observablehq.build.config.ts",
];

/** Makes a copy of the project to build in. */
export function workingCopy(): WorkingCopy {
  const folder = mkdtempSync(join(tmpdir(), "mandat-copy-"));
  for (const part of parts)
    cpSync(part, join(folder, part), {recursive: true, filter: (path) => !path.includes(".observablehq")});
  mkdirSync(join(folder, "node_modules"));
  for (const name of readdirSync("node_modules"))
    if (name !== ".cache") symlinkSync(resolve("node_modules", name), join(folder, "node_modules", name));
  return {
    folder,
    build() {
      const start = performance.now();
      const {status, stdout, stderr} = spawnSync(
        process.execPath,
        ["--import", "tsx", "src/site/run.ts", "build"],
        // Some machines ask for colours also where nobody reads them.
        {
          cwd: folder,
          encoding: "utf8",
          maxBuffer: 64 * 1024 * 1024,
          env: {...process.env, FORCE_COLOR: undefined, CI: undefined, NO_COLOR: "1"},
        },
      );
      if (status !== 0) throw new Error(`the build ended with code ${status}\n${stdout}${stderr}`);
      return {said: stdout, seconds: (performance.now() - start) / 1000};
    },
    edit(file, from, to) {
      const path = join(folder, file);
      const text = readFileSync(path, "utf8");
      if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
      writeFileSync(
        path,
        text.replace(from, () => to),
      );
    },
    forget() {
      for (const place of ["dist", "src/.observablehq", "node_modules/.cache"])
        rmSync(join(folder, place), {recursive: true, force: true});
    },
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
}
