/** A thread that answers blocks of questions: `answerThreads.ts` starts it, and says in which order answers go out. */
import {parentPort} from "node:worker_threads";
import {answerBlock} from "./answerBlock.js";

/** What the thread tells of the block it works on: answers, and when there are no more of them. */
export type ThreadAnswers = {readonly answers: Uint8Array; readonly failed: boolean} | "answered";

const encoder = new TextEncoder();

parentPort?.on("message", (block: Uint8Array) => {
  for (const {text, failed} of answerBlock(block)) {
    const answers = encoder.encode(text);
    parentPort?.postMessage({answers, failed} satisfies ThreadAnswers, [answers.buffer]);
  }
  parentPort?.postMessage("answered" satisfies ThreadAnswers);
});
