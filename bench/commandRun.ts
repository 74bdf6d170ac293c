import {spawn} from "node:child_process";
import {once} from "node:events";
import {readFileSync} from "node:fs";
import type {Writable} from "node:stream";
import {fileURLToPath} from "node:url";

const command = fileURLToPath(new URL("../src/command/seats.ts", import.meta.url));

/**
 * Runs the seats command, hands it questions and throws its answers away. Gives the most megabytes of memory it had,
 * 0 where the system does not tell. @throws where the command ends with another status than 0.
 */
export async function commandRun(
  args: readonly string[],
  ask: (input: Writable) => Promise<void> | void = (input) => {
    input.end();
  },
): Promise<number> {
  const child = spawn(process.execPath, ["--import", "tsx", command, ...args], {
    stdio: ["pipe", "ignore", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  let megabytes = 0;
  const looking = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(child.pid));
  }, 20);
  const ended = once(child, "close");
  await ask(child.stdin);
  const [status] = await ended;
  clearInterval(looking);
  if (status !== 0) throw new Error(`the command ended with status ${status}: ${errors.slice(-1000)}`);
  return megabytes;
}

/** The most memory that a process of Linux has had so far, in megabytes. */
function peakOf(process: number | undefined): number {
  try {
    const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${process}/status`, "utf8"));
    return found ? Number(found[1]) / 1000 : 0;
  } catch {
    return 0;
  }
}
