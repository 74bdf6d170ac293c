import type {Lab, LabState} from "./lab.js";

/**
 * An element that redraws itself when the part of the lab's state it asks for changes, at once and in place: a
 * slider's move is painted in the frame it happens in. The rest of the page keeps its focus and scroll.
 */
export function live<Part>(
  lab: Lab,
  select: (state: LabState) => Part,
  draw: (part: Part) => Node | string | null,
  tag: "div" | "span" | "p" | "section" | "figure" = "div",
): HTMLElement {
  const element = document.createElement(tag);
  let drawn: Part | undefined;
  const redraw = (): void => {
    const part = select(lab.state());
    if (part === drawn) return;
    drawn = part;
    element.replaceChildren(...asNodes(draw(part)));
  };
  redraw();
  lab.subscribe(redraw);
  return element;
}

/** The same for a chart, which is drawn for the width it has and drawn again when that changes. */
export function liveChart<Part>(
  lab: Lab,
  select: (state: LabState) => Part,
  draw: (part: Part, width: number) => Node | null,
): HTMLElement {
  const element = document.createElement("div");
  element.className = "chart";
  let drawn: Part | undefined;
  let drawnWidth = 0;
  const redraw = (): void => {
    const part = select(lab.state());
    const width = Math.round(element.clientWidth);
    if (width === 0 || (part === drawn && width === drawnWidth)) return;
    drawn = part;
    drawnWidth = width;
    element.replaceChildren(...asNodes(draw(part, width)));
  };
  new ResizeObserver(redraw).observe(element);
  lab.subscribe(redraw);
  return element;
}

const asNodes = (drawn: Node | string | null): (Node | string)[] => (drawn === null ? [] : [drawn]);
