import type {LoadedSet} from "../catalogue/loadedSet.js";
import {nameInCopy} from "./siteFolder.js";
import type {StoredFiles} from "./stores.js";

/** A set that lives in the memory of one tab: the browser would not keep it, or does not yet. */
export interface HeldSet {
  readonly set: LoadedSet;
  /** They may still be being written. */
  readonly files: Promise<StoredFiles>;
}

type Message =
  | {readonly ask: "sets"}
  | {readonly ask: "files"; readonly id: string}
  | {readonly tell: "sets"; readonly sets: readonly LoadedSet[]}
  /** They are there, but still being written. */
  | {readonly tell: "files-coming"; readonly id: string}
  /** Null where nothing came of them. */
  | {readonly tell: "files"; readonly id: string; readonly files: StoredFiles | null};

/** The tabs of this copy of the site hear each other here; nothing passes to another site. */
const channelName = (): string => nameInCopy("mandat-loaded");

/** Answers other tabs out of what this one holds, until the function that it gives is called. */
export function answerOtherTabs(held: ReadonlyMap<string, HeldSet>): () => void {
  if (typeof BroadcastChannel === "undefined") return () => {};
  const channel = new BroadcastChannel(channelName());
  let isOpen = true;
  channel.addEventListener("message", ({data}: MessageEvent<Message>) => {
    if (!("ask" in data)) return;
    if (data.ask === "sets")
      channel.postMessage({tell: "sets", sets: [...held.values()].map(({set}) => set)});
    else {
      const {id} = data;
      const found = held.get(id);
      if (!found) return;
      const tell = (files: StoredFiles | null): void => {
        if (isOpen) channel.postMessage({tell: "files", id, files});
      };
      channel.postMessage({tell: "files-coming", id});
      found.files.then(tell, () => tell(null));
    }
  });
  return () => {
    isOpen = false;
    channel.close();
  };
}

/** The set of that id out of another tab's memory; null where no tab answers in time. */
export const setOfOtherTabs = (id: string): Promise<LoadedSet | null> =>
  askOtherTabs({ask: "sets"}, (message) =>
    "tell" in message && message.tell === "sets" ? message.sets.find((set) => set.id === id) : undefined,
  );

/** Its files likewise. */
export const filesOfOtherTabs = (id: string): Promise<StoredFiles | null> =>
  askOtherTabs({ask: "files", id}, (message) => {
    if (!("tell" in message) || message.tell === "sets" || message.id !== id) return undefined;
    return message.tell === "files" ? message.files : "coming";
  });

/** How long another tab may take, in milliseconds: one that holds the set answers in a few. */
const patience = 1000;

/** How long it may take once it says that it is still writing what it was asked for. */
const patienceWithWriting = 60_000;

/** What another tab answers; `read` gives undefined for messages that are no answer. Null where none comes in time. */
function askOtherTabs<Answer>(
  question: Message,
  read: (message: Message) => Answer | "coming" | null | undefined,
): Promise<Answer | null> {
  if (typeof BroadcastChannel === "undefined") return Promise.resolve(null);
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(channelName());
    const end = (answer: Answer | null): void => {
      clearTimeout(timer);
      channel.close();
      resolve(answer);
    };
    let timer = setTimeout(() => end(null), patience);
    channel.addEventListener("message", ({data}: MessageEvent<Message>) => {
      const answer = read(data);
      if (answer === "coming") {
        clearTimeout(timer);
        timer = setTimeout(() => end(null), patienceWithWriting);
      } else if (answer !== undefined) end(answer);
    });
    channel.postMessage(question);
  });
}
