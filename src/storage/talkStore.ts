import type {Talk} from "../talk/talk.js";
import {readTalk, writeTalk} from "../talk/talkFile.js";
import {copyStorage, type KeptTexts} from "./copyStorage.js";
import {nameInCopy} from "./siteFolder.js";

/** A talk kept in this browser. */
export interface KeptTalk {
  readonly id: string;
  readonly talk: Talk;
}

/** The talks of this browser, on this device alone. */
export interface TalkStore {
  /** All talks, in the order in which they were begun. */
  readonly all: () => readonly KeptTalk[];
  /** Id of the talk that a page adds a step to: the one opened last; null where there is none. */
  readonly current: () => string | null;
  readonly open: (id: string) => void;
  /** Keeps a talk under its id, and opens it. False where the browser keeps nothing: then it lasts as long as the page. */
  readonly keep: (id: string, talk: Talk) => boolean;
  readonly remove: (id: string) => boolean;
  /** Calls when another tab of this browser has changed a talk. */
  readonly onChange: (changed: () => void) => void;
}

const prefix = "mandat-talk-";
const openKey = "mandat-open-talk";
const orderKey = "mandat-talks";

/** Opens the store. A talk that stands there damaged is left where it is, and out of the list. */
export function talkStore(storage: () => KeptTexts = copyStorage): TalkStore {
  // What could not be kept, or not be read, lives in the page.
  const held = new Map<string, Talk | null>();
  let opened: string | null = null;
  const read = (key: string): string | null => {
    try {
      return storage().getItem(key);
    } catch {
      return null;
    }
  };
  const write = (key: string, value: string | null): boolean => {
    try {
      if (value === null) storage().removeItem(key);
      else storage().setItem(key, value);
      return true;
    } catch {
      return false;
    }
  };
  const order = (): readonly string[] => {
    const stored = listIn(read(orderKey));
    return [...stored, ...[...held.keys()].filter((id) => !stored.includes(id))];
  };
  const talkOf = (id: string): Talk | null => {
    if (held.has(id)) return held.get(id) ?? null;
    const text = read(prefix + id);
    return text === null ? null : readTalk(text).talk;
  };
  return {
    all: () =>
      order().flatMap((id) => {
        const talk = talkOf(id);
        return talk ? [{id, talk}] : [];
      }),
    current: () => {
      const id = opened ?? read(openKey);
      return id !== null && talkOf(id) ? id : null;
    },
    open(id) {
      opened = id;
      write(openKey, id);
    },
    keep(id, talk) {
      const stored = listIn(read(orderKey));
      const isKept =
        write(prefix + id, writeTalk(talk)) &&
        (stored.includes(id) || write(orderKey, JSON.stringify([...stored, id])));
      if (isKept) held.delete(id);
      else held.set(id, talk);
      this.open(id);
      return isKept;
    },
    remove(id) {
      held.set(id, null);
      const isGone = write(prefix + id, null);
      return write(orderKey, JSON.stringify(listIn(read(orderKey)).filter((one) => one !== id))) && isGone;
    },
    onChange(changed) {
      addEventListener("storage", ({key}) => {
        if (key !== null && !(key.startsWith("mandat-") && key.endsWith(nameInCopy("")))) return;
        opened = null;
        changed();
      });
    },
  };
}

/** Ids of talks in their order; what stands there otherwise is no list. */
function listIn(text: string | null): readonly string[] {
  try {
    const list: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(list) ? list.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
}
