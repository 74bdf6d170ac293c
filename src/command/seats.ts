/**
 * The command of the contract: questions in, answers out, a line each.
 *
 *     npm run --silent seats < questions.jsonl > answers.jsonl
 *     npm run --silent seats -- --protocols FILE --scenario FILE.json [--seats N] [--mapping [NAME=]FILE.json]
 *
 * A protocol file is CSV, TSV, a workbook or Parquet; `--protocols` may be given several times, and so may `--mapping`,
 * for all files or for the one of a name. Questions stream; the
 * command goes on after a bad line, and ends with status 1 if any line had an error. With protocol files status 3 says
 * that rows are missing from the answers, which then say how many.
 */
import {once} from "node:events";
import {fstatSync} from "node:fs";
import {parseArgs} from "node:util";
import {answerLine, messageOf} from "./answerLine.js";
import {linesOf} from "./lines.js";

const {values} = readArguments();
// Who reads the answers may have read enough; a disk may be full.
process.stdout.on("error", (error: NodeJS.ErrnoException) =>
  error.code === "EPIPE"
    ? process.exit(process.exitCode ?? 0)
    : end(`the answers could not be written: ${error.message}`),
);
process.exitCode = values.protocols ? await answerFiles(values.protocols) : await answerStream();

/** What reads protocol files is loaded only where there are some: questions are answered without it. */
async function answerFiles(paths: readonly string[]): Promise<number> {
  const {answerFiles} = await import("./answerFiles.js");
  return answerFiles(paths, values);
}

/** Answers standard input line by line; waits when the reader of the answers is slower. */
async function answerStream(): Promise<number> {
  let failed = false;
  if (fstatSync(0).isDirectory())
    return end("standard input is a folder; questions are read from a file or a pipe");
  for await (const line of linesOf(process.stdin)) {
    if (line?.trim() === "") continue;
    const answer = answerLine(line);
    failed ||= answer.failed;
    if (failed) process.exitCode = 1;
    if (!process.stdout.write(`${answer.text}\n`)) await once(process.stdout, "drain");
  }
  return failed ? 1 : 0;
}

/** The arguments; a wrong one ends the command with a sentence on the error stream and status 2. */
function readArguments() {
  const text = {type: "string"} as const;
  try {
    return parseArgs({
      options: {
        protocols: {...text, multiple: true},
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
