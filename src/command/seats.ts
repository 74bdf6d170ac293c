/**
 * The command of the contract: questions in, answers out, a line each.
 *
 *     npm run --silent seats < questions.jsonl > answers.jsonl
 *     npm run --silent seats -- --protocols FILE --scenario FILE.json [--seats N] [--mapping [NAME=]FILE.json]
 *     npm run --silent seats -- --protocols 'FOLDER/**\/*.parquet' --scenario FILE.json [--seats N]
 *     npm run --silent seats -- --totals FILE --scenario FILE.json [--seats N]
 *
 * A protocol file is CSV, TSV, a workbook or Parquet; `--protocols` may be given several times, and so may `--mapping`,
 * for all files or for the one of a name. Questions stream; the
 * command goes on after a bad line, and ends with status 1 if any line had an error. With protocol files status 3 says
 * that rows are missing from the answers, which then say how many.
 */
import {once} from "node:events";
import {fstatSync} from "node:fs";
import {parseArgs} from "node:util";
import {answerBlock} from "./answerBlock.js";
import {messageOf} from "./answerLine.js";
import {blocksOfLines} from "./lines.js";

/** So many bytes of questions are answered as they come; with more of them, threads are worth starting. */
const fewQuestions = 1 << 18;

const {values} = readArguments();
// Who reads the answers may have read enough; a disk may be full.
process.stdout.on("error", (error: NodeJS.ErrnoException) =>
  error.code === "EPIPE"
    ? process.exit(process.exitCode ?? 0)
    : end(`the answers could not be written: ${error.message}`),
);
process.exitCode = await answered();

/** What is asked: totals, protocols, or the questions of standard input. */
function answered(): Promise<number> {
  if (values.totals) return answerTables(values.totals, "totals");
  const [first, ...others] = values.protocols ?? [];
  if (first === undefined) return answerStream();
  const pattern = [first, ...others].find((path) => path.includes("*"));
  if (pattern === undefined) return answerFiles([first, ...others]);
  if (others.length > 0) return end(`${pattern} stands for many files already: name no other beside it`);
  if (values.mapping) return end(`${pattern}: --mapping is for files that are named one by one`);
  return answerTables(pattern, "stations");
}

/** What reads tables that were added up elsewhere, or that DuckDB adds up, is loaded only where there is one. */
async function answerTables(path: string, kind: "totals" | "stations"): Promise<number> {
  const {answerStationFiles, answerTotalsFile} = await import("./answerTables.js");
  return kind === "totals" ? answerTotalsFile(path, values) : answerStationFiles(path, values);
}

/** What reads protocol files is loaded only where there are some: questions are answered without it. */
async function answerFiles(paths: readonly string[]): Promise<number> {
  const {answerFiles} = await import("./answerFiles.js");
  return answerFiles(paths, values);
}

/** Answers standard input line by line; waits when the reader of the answers is slower. */
async function answerStream(): Promise<number> {
  if (fstatSync(0).isDirectory())
    return end("standard input is a folder; questions are read from a file or a pipe");
  let status = 0;
  const write = async (answers: string | Uint8Array, failed: boolean) => {
    if (failed) status = 1;
    // Also for who stops reading after this.
    process.exitCode = status;
    if (!process.stdout.write(answers)) await once(process.stdout, "drain");
  };
  const blocks = blocksOfLines(process.stdin);
  for (let read = 0; read < fewQuestions; ) {
    const {value, done} = await blocks.next();
    if (done) return status;
    read += value.length;
    for (const {text, failed} of answerBlock(value)) await write(text, failed);
  }
  const {answerInThreads} = await import("./answerThreads.js");
  await answerInThreads(blocks, write);
  return status;
}

/** The arguments; a wrong one ends the command with a sentence on the error stream and status 2. */
function readArguments() {
  const text = {type: "string"} as const;
  try {
    return parseArgs({
      options: {
        protocols: {...text, multiple: true},
        totals: text,
        scenario: text,
        mapping: {...text, multiple: true},
        seats: text,
      },
    });
  } catch (error) {
    return end(messageOf(error));
  }
}

/** Ends the command with a sentence on the error stream. */
function end(sentence: string): never {
  process.stderr.write(`seats: ${sentence}\n`);
  process.exit(2);
}
