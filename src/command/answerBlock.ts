import {answerLine} from "./answerLine.js";
import {linesOf} from "./lines.js";

/** The answers to some lines that follow each other. */
export interface AnsweredLines {
  /** A line of JSON for each question. */
  readonly text: string;
  /** True where one of them is an error. */
  readonly failed: boolean;
}

/** Answers are handed on together until so many characters have come up, or so many milliseconds have passed. */
const fullText = 1 << 18;
const longest = 50;

/** Answers the questions of a block of lines, some at a time; a blank line asks nothing. */
export function* answerBlock(block: Uint8Array): Generator<AnsweredLines> {
  let text = "";
  let failed = false;
  let since = performance.now();
  for (const line of linesOf(block)) {
    if (line?.trim() === "") continue;
    const answer = answerLine(line);
    text += `${answer.text}\n`;
    failed ||= answer.failed;
    if (text.length < fullText && performance.now() - since < longest) continue;
    yield {text, failed};
    text = "";
    failed = false;
    since = performance.now();
  }
  if (text !== "") yield {text, failed};
}
