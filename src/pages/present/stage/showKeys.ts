/** What a key asks of a show. */
export type ShowCommand =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "full-screen"
  | "black"
  | "overview"
  | "speaker"
  | "help"
  | "close";

/** The key as the browser tells it, and where the focus is. */
export interface PressedKey {
  readonly key: string;
  /** The place on the keyboard, whatever letters it is switched to. */
  readonly code: string;
  readonly isShifted: boolean;
  /** Control, Alt or Meta is held: the key is the browser's. */
  readonly isHeld: boolean;
  /** What has the focus: a field to write in, a slider or choice, a button or link, or none of these. */
  readonly focus: "text" | "field" | "button" | null;
}

/** Letters and signs, which can be switched off (WCAG 2.1.4), by their place on the keyboard. */
const letters: Readonly<Record<string, ShowCommand>> = {
  KeyF: "full-screen",
  KeyB: "black",
  KeyO: "overview",
  KeyS: "speaker",
  KeyN: "next",
  KeyP: "previous",
};

/** Clickers send these; a slider that has the focus leaves them to the show. */
const pages: Readonly<Record<string, ShowCommand>> = {PageDown: "next", PageUp: "previous"};

const moves: Readonly<Record<string, ShowCommand>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  Home: "first",
  End: "last",
};

/** What a key asks, as people know it from reveal.js and from clickers; null where it is not the show's. */
export function commandOf(pressed: PressedKey, hasLetters: boolean): ShowCommand | null {
  const {key, code, isShifted, isHeld, focus} = pressed;
  if (isHeld || focus === "text") return null;
  if (key === "Escape") return "close";
  if (key in pages) return pages[key];
  if (focus === "field") return null;
  if (key in moves) return moves[key];
  if (key === " ") return focus === "button" ? null : isShifted ? "previous" : "next";
  if (!hasLetters) return null;
  // Some clickers send a full stop to blacken the screen.
  if (key === ".") return "black";
  if (key === "?" || key === "F1") return "help";
  return letters[code] ?? null;
}

/** What has the focus, as far as keys go. */
export function focusOf(element: Element | null): PressedKey["focus"] {
  if (!element) return null;
  if (element.matches("textarea, [contenteditable], input:not([type=range], [type=checkbox], [type=radio])"))
    return "text";
  if (element.matches("input, select")) return "field";
  return element.matches("button, a[href], summary") ? "button" : null;
}
