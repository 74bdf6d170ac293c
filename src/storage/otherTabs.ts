import type {LoadedSet} from "../catalogue/loadedSet.js";
import {nameInCopy} from "./siteFolder.js";
import type {StoredFiles} from "./stores.js";

/** A set that the browser would not keep: it lives in the memory of one tab. */
export interface HeldSet {
  readonly set: LoadedSet;
  readonly files: StoredFiles;
}

type Message =
  | {readonly ask: "sets"}
  | {readonly ask: "files"; readonly id: string}
  | {readonly tell: "sets"; readonly sets: readonly LoadedSet[]}
  | {readonly tell: "files"; readonly id: string; readonly files: StoredFiles};

/** The tabs of this copy of the site hear each other here; nothing passes to another site. */
const channelName = (): string => nameInCopy("mandat-loaded");

/** Answers other tabs out of what this one holds. Call it once there is something to hold. */
export function answerOtherTabs(held: ReadonlyMap<string, HeldSet>): void {
  const channel = new BroadcastChannel(channelName());
  channel.addEventListener("message", ({data}: MessageEvent<Message>) => {
    if (!("ask" in data)) return;
    if (data.ask === "sets")
      channel.postMessage({tell: "sets", sets: [...held.values()].map(({set}) => set)});
    else {
      const found = held.get(data.id);
      if (found) channel.postMessage({tell: "files", id: data.id, files: found.files});
    }
  });
}

/** The set of that id out of another tab's memory; null where no tab answers in time. */
export const setOfOtherTabs = (id: string): Promise<LoadedSet | null> =>
  askOtherTabs({ask: "sets"}, (message) =>
    "tell" in message && message.tell === "sets" ? (message.sets.find((set) => set.id === id) ?? null) : null,
  );

/** Its files likewise. */
export const filesOfOtherTabs = (id: string): Promise<StoredFiles | null> =>
  askOtherTabs({ask: "files", id}, (message) =>
    "tell" in message && message.tell === "files" && message.id === id ? message.files : null,
  );

/** How long another tab may take, in milliseconds: one that holds the set answers in a few. */
const patience = 1000;

function askOtherTabs<Answer>(
  question: Message,
  read: (message: Message) => Answer | null,
): Promise<Answer | null> {
  if (typeof BroadcastChannel === "undefined") return Promise.resolve(null);
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(channelName());
    const end = (answer: Answer | null): void => {
      clearTimeout(timer);
      channel.close();
      resolve(answer);
    };
    const timer = setTimeout(() => end(null), patience);
    channel.addEventListener("message", ({data}: MessageEvent<Message>) => {
      const answer = read(data);
      if (answer !== null) end(answer);
    });
    channel.postMessage(question);
  });
}
