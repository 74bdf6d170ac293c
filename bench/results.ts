import {mkdirSync, writeFileSync} from "node:fs";
import {availableParallelism, cpus, totalmem} from "node:os";
import {fileURLToPath} from "node:url";

/** One line of a comparison. */
export interface Measured {
  readonly name: string;
  readonly microseconds: number;
  /** How many times the first line's time that is. */
  readonly ratio: number;
  /** The most memory that the process had, where it is a process of its own. */
  readonly megabytes?: number;
}

/** What was measured beside each other. */
export interface MeasuredPart {
  readonly title: string;
  readonly rows: readonly Measured[];
}

/** What was measured in a browser: lines of figures, by what they are in and of. */
export interface MeasuredFigures {
  readonly title: string;
  readonly rows: {readonly name: string; readonly figures: Readonly<Record<string, number>>}[];
}

/**
 * Writes what a run measured, with the machine and the time, as a file of `.results/`: times of two runs differ with
 * both, so no number stands without them.
 */
export function writeResults(name: string, parts: readonly (MeasuredPart | MeasuredFigures)[]): string {
  const folder = fileURLToPath(new URL("../.results/", import.meta.url));
  const file = `${folder}${name}.json`;
  mkdirSync(folder, {recursive: true});
  writeFileSync(
    file,
    `${JSON.stringify({date: new Date().toISOString(), machine: machine(), parts}, null, 1)}\n`,
  );
  return file;
}

const machine = () => ({
  processor: cpus()[0]?.model ?? "unknown",
  processors: availableParallelism(),
  gigabytes: Math.round(totalmem() / 1e9),
  system: `${process.platform} ${process.arch}`,
  node: process.version,
});
