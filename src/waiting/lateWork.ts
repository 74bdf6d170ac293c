/** What a page waits for longer than is usual. Whoever waits registers here, and one notice of the page tells it. */

/** What is waited for: each is told in a sentence of its own. */
export type LateKind = "data" | "engine" | "work" | "file" | "page";

/** Something that has given no sign for long, and may come still. */
export interface LateWork {
  readonly kind: LateKind;
  /** Tries once more, without losing what has been made. */
  readonly again: () => void;
}

/** Somebody who waits. */
export interface Wait {
  /** A sign that it goes on: the patience begins anew. */
  readonly heard: () => void;
  /** It came, failed or is no longer wanted. */
  readonly over: () => void;
}

/** Milliseconds without any sign after which the reader is told; then the reader chooses, and the page waits on. */
export const patience = 15_000;

const late = new Set<LateWork>();
const listeners = new Set<() => void>();

const tell = (): void => {
  for (const listener of listeners) listener();
};

/** Begins to wait. Nothing is ended here, however long it takes: an answer that comes late is taken. */
export function waitFor(kind: LateKind, again: () => void): Wait {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const work: LateWork = {
    kind,
    again() {
      begin();
      again();
    },
  };
  const forget = (): void => {
    clearTimeout(timer);
    if (late.delete(work)) tell();
  };
  const begin = (): void => {
    forget();
    if (isOver) return;
    timer = setTimeout(() => {
      late.add(work);
      tell();
    }, patience);
  };
  begin();
  return {
    heard: begin,
    over() {
      isOver = true;
      forget();
    },
  };
}

/** Tells at once and at every change what is late; what is late at the same time is told in the order it became so. */
export function onLateWork(listener: (now: readonly LateWork[]) => void): () => void {
  const told = (): void => listener([...late]);
  listeners.add(told);
  told();
  return () => listeners.delete(told);
}
