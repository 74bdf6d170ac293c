import {putAttribute, putText} from "./put.js";

/** A value that was typed and cannot be used: it stays in its box, with what is wrong, until it is mended. */
export interface Rejection {
  /** Says what is wrong with what was typed, while `inForce` is the value that still holds. */
  readonly say: (text: string, inForce: unknown) => void;
  /** True while a rejected value stands: nothing was typed since that can be used, and the value in force is the same. */
  readonly stands: (inForce: unknown) => boolean;
  /** Takes the sentence away. */
  readonly clear: () => void;
}

/** Keeps a rejected value standing in a box; the Escape key puts the value in force back, by `restore`. */
export function rejection(box: HTMLInputElement, error: HTMLElement, restore: () => void): Rejection {
  let kept: {readonly inForce: unknown} | null = null;
  const clear = (): void => {
    kept = null;
    putText(error, "");
    putAttribute(box, "aria-invalid", null);
  };
  box.addEventListener("keydown", ({key}) => {
    if (key !== "Escape" || !kept) return;
    clear();
    restore();
  });
  return {
    say(text, inForce) {
      kept = {inForce};
      putText(error, text);
      box.setAttribute("aria-invalid", "true");
    },
    stands: (inForce) => kept !== null && kept.inForce === inForce,
    clear,
  };
}
