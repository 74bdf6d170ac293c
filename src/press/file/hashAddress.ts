import {isLanguage, type Language} from "../../catalogue/language.js";
import type {Address} from "../../views/address.js";

/** The address of a file on a disk: its question and its language stand behind the `#`, as in `#ru?threshold=3`. */
export interface HashAddress extends Address {
  /** The language that the address names; null where it names none. */
  readonly language: () => Language | null;
  /** Writes another language, as a step back of its own. */
  readonly speak: (language: Language) => void;
  /** Calls with the language that the reader came back to. */
  readonly onLanguage: (read: (language: Language) => void) => void;
}

/** How long after the last change the address is written, in milliseconds. */
const writtenAfter = 300;

/** `#ru?threshold=3`, either part alone, or nothing: whatever else stands there is a place on the page. */
const form = /^#?([a-z]{2})?(\?.*)?$/;

/** Opens the address of the file. It is there for one lab after another: the last one that listens is told. */
export function hashAddress(): HashAddress {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let readQuery: (query: string) => void = () => {};
  let readLanguage: (language: Language) => void = () => {};
  const languageIn = (hash: string): Language | null => {
    const [, named] = form.exec(hash) ?? [];
    return isLanguage(named) ? named : null;
  };
  let query = form.exec(location.hash)?.[2] ?? "";
  let language = languageIn(location.hash);

  const whole = (): string => `#${language ?? ""}${query}`;
  const write = (how: "pushState" | "replaceState"): void => {
    clearTimeout(timer);
    if (whole() !== location.hash) history[how](null, "", whole());
  };
  addEventListener("pagehide", () => write("replaceState"));
  addEventListener("popstate", () => {
    const found = form.exec(location.hash);
    // A source that a badge leads to: the page is there already, and the question stays in the address.
    if (!found) return write("replaceState");
    clearTimeout(timer);
    const before = {query, language};
    query = found[2] ?? "";
    language = languageIn(location.hash) ?? language;
    if (language && language !== before.language) readLanguage(language);
    else if (query !== before.query) readQuery(query);
  });

  return {
    query: () => query,
    language: () => language,
    follow(next, when = "rested") {
      query = next;
      clearTimeout(timer);
      if (when === "at once") write("pushState");
      else timer = setTimeout(write, writtenAfter, "pushState");
    },
    go(next) {
      query = next;
      write("pushState");
    },
    correct(next) {
      query = next;
      write("replaceState");
    },
    speak(next) {
      language = next;
      write("pushState");
    },
    onReturn: (read) => {
      readQuery = read;
    },
    onLanguage: (read) => {
      readLanguage = read;
    },
  };
}
