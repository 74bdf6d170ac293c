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
import {parseArgs} from "node:util";
import {answerLine, messageOf} from "./answerLine.js";
import {linesOf} from "./lines.js";

const {values} = readArguments();
process.exitCode = values.protocols ? await answerFiles(values.protocols) : await answerStream();

/** What reads protocol files is loaded only where there are some: questions are answered without it. */
async function answerFiles(paths: readonly string[]): Promise<number> {
  const {answerFiles} = await import("./answerFiles.js");
  return answerFiles(paths, values);
}

/** Answers standard input line by line; waits when the reader of the answers is slower. */
async function answerStream(): Promise<number> {
  let failed = false;
  // Who reads the answers may have read enough.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(failed ? 1 : 0);
  });
  for await (const line of linesOf(process.stdin)) {
    if (line?.trim() === "") continue;
    const answer = answerLine(line);
    failed ||= answer.failed;
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
    process.stderr.write(`seats: ${messageOf(error)}\n`);
    process.exit(2);
  }
}
