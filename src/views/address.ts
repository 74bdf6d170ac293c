/** Where the state of a model stands in an address, so that it can be linked to and gone back to. */
export interface Address {
  /** The query as it stands in the address now: empty, or beginning with “?”. */
  readonly query: () => string;
  /**
   * Follows the reader's move: a slider drawn across, a number typed digit by digit. However many changes a move is
   * made of, it is one step back. It is written once it rests, unless told to be at once.
   */
  readonly follow: (query: string, when?: "rested" | "at once") => void;
  /** Writes a query at once, as a step back of its own. */
  readonly go: (query: string) => void;
  /** Writes a query at once in place of the one there: the reader has not moved. */
  readonly correct: (query: string) => void;
  /** Calls with the query that the reader came back to, or went forward to. */
  readonly onReturn: (read: (query: string) => void) => void;
}

/** How long after the last change the address is written, in milliseconds: browsers limit how often a page may. */
const writtenAfter = 120;

/** Changes that follow each other within this time, in milliseconds, are one move. */
const moveEndsAfter = 1000;

/**
 * The address of the page. A move ends when the reader turns to something else, and is written then. Only one
 * model of a page may have it; the others have an address of their own (`ownAddress`).
 */
export function pageAddress(): Address {
  // What the model knows to stand in the address, and what is still to be written there.
  let known = location.search;
  let pending: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A move has its entry in the history from its first writing on; what follows goes into the same entry.
  let hasEntry = false;
  let lastChange = Number.NEGATIVE_INFINITY;

  const write = (query: string, how: "pushState" | "replaceState"): boolean => {
    clearTimeout(timer);
    pending = null;
    known = query;
    if (query === location.search) return false;
    // With its origin: a path that begins with two slashes would else be taken for another host.
    const address = location.origin + location.pathname + query + location.hash;
    history[how](how === "pushState" ? null : history.state, "", address);
    return true;
  };
  const settle = (): void => {
    if (pending === null) return;
    const isWritten = write(pending, hasEntry ? "replaceState" : "pushState");
    hasEntry ||= isWritten;
  };
  const endMove = (): void => {
    settle();
    hasEntry = false;
  };
  for (const turning of ["focusin", "pointerdown", "pagehide"])
    addEventListener(turning, endMove, {capture: true});

  return {
    query: () => location.search,
    follow(query, when = "rested") {
      const now = performance.now();
      if (now - lastChange > moveEndsAfter) endMove();
      lastChange = now;
      clearTimeout(timer);
      pending = query;
      if (when === "at once") settle();
      else timer = setTimeout(settle, writtenAfter);
    },
    go(query) {
      endMove();
      write(query, "pushState");
    },
    correct: (query) => void write(query, "replaceState"),
    onReturn(read) {
      addEventListener("popstate", () => {
        hasEntry = false;
        // An anchor: what was asked stays, and what is still to be written is written beside it.
        if (location.search === known) return;
        clearTimeout(timer);
        pending = null;
        known = location.search;
        read(known);
      });
    },
  };
}

/** An address that nobody sees: for a second model on a page, or one without an address. */
export function ownAddress(query = ""): Address {
  let now = query;
  const write = (next: string): void => {
    now = next;
  };
  return {query: () => now, follow: write, go: write, correct: write, onReturn: () => {}};
}
