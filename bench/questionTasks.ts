import {once} from "node:events";
import {answerBlock} from "../src/command/answerBlock.js";
import {answerInThreads} from "../src/command/answerThreads.js";
import {commandRun} from "./commandRun.js";

const parties = ["a", "b", "c", "d", "e", "f"];

/** So many questions, a line each, no two the same: six lists, a threshold, a quota or a divisor. */
export function* madeUpQuestions(count: number): Generator<string> {
  for (let id = 0; id < count; id++) {
    const votes = parties.map((party, list) => ({
      party,
      votes: Math.floor((5_000_000 / (list + 1)) * (0.5 + ((id * (list + 3)) % 97) / 97)),
    }));
    const contest = {seats: 98, registered: 11_919_241, invalid: 297_718, votes};
    const scenario = {
      threshold: {percent: (id % 150) / 10},
      formula: id % 2 === 0 ? "sainte-lague" : "hare",
    };
    yield `${JSON.stringify({id, contest, scenario})}\n`;
  }
}

/**
 * What 20,000 questions cost the command, beside reading the same lines and writing the same answers with nothing in
 * between: one after the other, and on every processor, starting the threads included.
 */
export function questionTasks(): Record<string, () => unknown> {
  const lines = [...madeUpQuestions(20_000)];
  const block = new TextEncoder().encode(lines.join(""));
  const answers = [...answerBlock(block)].flatMap(({text}) => text.trimEnd().split("\n"));
  const written = answers.map((answer) => JSON.parse(answer));
  return {
    "the lines read, and the answers written, with nothing in between": () => {
      for (const [at, line] of lines.entries()) {
        JSON.parse(line);
        JSON.stringify(written[at]);
      }
    },
    "answered one after the other": () => [...answerBlock(block)].length,
    "answered on every processor": () => answerInThreads(inPieces(block), async () => {}),
  };
}

/** A block in pieces of whole lines, as they come from a file. */
async function* inPieces(block: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < block.length; ) {
    const end = block.indexOf(0x0a, Math.min(start + 65_536, block.length - 1)) + 1;
    yield block.subarray(start, end);
    start = end;
  }
}

/** The command itself, with its bare start, a hundred thousand questions and a million: these must not take more memory. */
export function questionRuns(): Record<string, () => Promise<number>> {
  const asked = (count: number) => () =>
    commandRun([], async (input) => {
      let text = "";
      for (const line of madeUpQuestions(count)) {
        text += line;
        if (text.length < 1 << 20) continue;
        if (!input.write(text)) await once(input, "drain");
        text = "";
      }
      input.end(text);
    });
  return {
    "one question: the bare start": asked(1),
    "100,000 questions": asked(100_000),
    "1,000,000 questions": asked(1_000_000),
  };
}
