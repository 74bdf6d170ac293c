import {availableParallelism} from "node:os";
import {fileURLToPath} from "node:url";
import {Worker} from "node:worker_threads";
import {build} from "esbuild";
import type {ThreadAnswers} from "./questionThread.js";

/** Takes answers in the order of their questions; who writes them waits here for whoever reads them. */
export type WriteAnswers = (answers: Uint8Array, failed: boolean) => Promise<void>;

/** More threads than this have nothing to do: one reads and writes for all of them. */
const mostThreads = 8;

/**
 * Answers blocks of questions on every processor there is. Answers go out in the order of their questions, as soon as
 * those before them are out. Two blocks a thread are under way at a time and no more is read meanwhile, so that memory
 * does not grow with the number of questions.
 */
export async function answerInThreads(blocks: AsyncIterable<Uint8Array>, write: WriteAnswers): Promise<void> {
  const program = await bundledProgram();
  const threads = Array.from({length: Math.min(availableParallelism(), mostThreads)}, () =>
    openThread(program),
  );
  const open: BlockAnswers[] = [];
  const writeFirst = async () => {
    for await (const {answers, failed} of open[0]) await write(answers, failed);
    open.shift();
  };
  try {
    let given = 0;
    for await (const block of blocks) {
      open.push(threads[given++ % threads.length].ask(block));
      if (open.length === 2 * threads.length) await writeFirst();
    }
    while (open.length > 0) await writeFirst();
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
}

/**
 * The thread's program as one text of plain JavaScript. Run from TypeScript as the command is, each function would be
 * given its name anew whenever it is made: that takes as long as answering.
 */
async function bundledProgram(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL("./questionThread.ts", import.meta.url))],
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0].text;
}

type BlockAnswers = AsyncIterable<Exclude<ThreadAnswers, "answered">>;

interface Thread {
  /** Hands a block on; its answers come after those of every block handed on before. */
  readonly ask: (block: Uint8Array) => BlockAnswers;
  readonly close: () => Promise<unknown>;
}

function openThread(program: string): Thread {
  const worker = new Worker(program, {eval: true, execArgv: []});
  const told: ThreadAnswers[] = [];
  let failure: Error | null = null;
  let wake = () => {};
  worker.on("message", (answers: ThreadAnswers) => {
    told.push(answers);
    wake();
  });
  worker.on("error", (error) => {
    failure = error;
    wake();
  });
  async function* answers(): BlockAnswers {
    for (;;) {
      const next = told.shift();
      if (next === "answered") return;
      if (next) yield next;
      else if (failure) throw failure;
      else
        await new Promise<void>((done) => {
          wake = done;
        });
    }
  }
  return {
    ask: (block) => {
      // A copy of its own: what was read lies in a buffer that others share.
      const own = Uint8Array.from(block);
      worker.postMessage(own, [own.buffer]);
      return answers();
    },
    close: () => worker.terminate(),
  };
}
