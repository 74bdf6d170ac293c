import {redrawn, whenTakenDown} from "./owner.js";

/** What a page knows, and whom it tells when that changes: a lab, or the state of another page. */
export interface Watched<State> {
  readonly state: () => State;
  readonly subscribe: (view: () => void) => void;
}

/**
 * An element that redraws itself when the part of the page's state it asks for changes. What is on screen, and what
 * is marked urgent, is redrawn at once: a slider's move is painted in the frame it happens in. What is out of sight
 * follows when the browser is idle, or when it comes into sight. The rest of the page keeps its focus and scroll.
 */
export function live<State, Part>(
  page: Watched<State>,
  select: (state: State) => Part,
  draw: (part: Part) => Node | string | null,
  {tag = "div", urgent = false}: {tag?: "div" | "span" | "p"; urgent?: boolean} = {},
): HTMLElement {
  const element = document.createElement(tag);
  const place = redrawn();
  let drawn: Part | undefined;
  const redraw = (): void => {
    const part = select(page.state());
    if (part === drawn) return;
    drawn = part;
    place.draw(() => element.replaceChildren(...asNodes(draw(part))));
  };
  redraw();
  page.subscribe(urgent ? redraw : whenSeen(element, redraw));
  return element;
}

/** The same for a chart, which is drawn for the width it has and drawn again when that changes. */
export function liveChart<State, Part>(
  page: Watched<State>,
  select: (state: State) => Part,
  draw: (part: Part, width: number) => Node | null,
): HTMLElement {
  const element = document.createElement("div");
  element.className = "chart";
  const place = redrawn();
  let drawn: Part | undefined;
  let drawnWidth = 0;
  let width = 0;
  const redraw = (): void => {
    const part = select(page.state());
    if (width === 0 || (part === drawn && width === drawnWidth)) return;
    drawn = part;
    drawnWidth = width;
    place.draw(() => element.replaceChildren(...asNodes(draw(part, width))));
  };
  // The observer tells the width: asking the element for it would lay the page out once more at every move.
  const sizes = new ResizeObserver(([{contentRect}]) => {
    width = Math.round(contentRect.width);
    redraw();
  });
  sizes.observe(element);
  whenTakenDown(() => sizes.disconnect());
  page.subscribe(whenSeen(element, redraw));
  return element;
}

const asNodes = (drawn: Node | string | null): (Node | string)[] => (drawn === null ? [] : [drawn]);

/** A redraw at once while the element is in or near the window, else when the browser is idle. */
function whenSeen(element: HTMLElement, redraw: () => void): () => void {
  let isSeen = false;
  let isDue = false;
  const settle = (): void => {
    if (!isDue) return;
    isDue = false;
    redraw();
  };
  const sight = new IntersectionObserver(
    ([{isIntersecting}]) => {
      isSeen = isIntersecting;
      if (isSeen) settle();
    },
    {rootMargin: "100px"},
  );
  sight.observe(element);
  whenTakenDown(() => sight.disconnect());
  return () => {
    if (isSeen) return redraw();
    if (isDue) return;
    isDue = true;
    whenIdle(settle);
  };
}

/** Calls when the browser has nothing better to do; where it cannot tell, a little later. */
export function whenIdle(done: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(done, {timeout: 1000});
  else setTimeout(done, 100);
}
