/** What is drawn holds on to the page: it follows signals, and watches its own size. All that ends with its owner. */

/** What ends with the drawing that is being made; null outside of any: that lasts as long as the page. */
let held: (() => void)[] | null = null;

/** Has something ended together with the drawing it is made for. */
export const whenTakenDown = (end: () => void): void => {
  held?.push(end);
};

/** A place that is drawn again and again. */
export interface Redrawn {
  /** Draws anew; first everything ends that the drawing before held. Once the place is taken down it draws no more. */
  readonly draw: (draw: () => void) => void;
}

/** A place within what is being drawn now: it is taken down with it. */
export function redrawn(): Redrawn {
  let own: (() => void)[] = [];
  let isOver = false;
  const clear = (): void => {
    const ended = own;
    own = [];
    for (const end of ended) end();
  };
  whenTakenDown(() => {
    isOver = true;
    clear();
  });
  return {
    draw(draw) {
      if (isOver) return;
      clear();
      const outer = held;
      held = own;
      try {
        draw();
      } finally {
        held = outer;
      }
    },
  };
}

/** Makes a drawing that is looked at once and belongs to nothing: what it holds ends at once. */
export function drawnApart<Made>(make: () => Made): Made {
  const outer = held;
  const own: (() => void)[] = [];
  held = own;
  try {
    return make();
  } finally {
    held = outer;
    for (const end of own) end();
  }
}
