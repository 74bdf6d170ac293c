import {computed, effect, type ReadonlySignal, signal, untracked} from "@preact/signals-core";
import {drawInto, type Part as TemplatePart} from "./html.js";
import {drawnApart, redrawn, whenTakenDown} from "./owner.js";
import {putHidden} from "./put.js";
import {watchSliders, whenRested} from "./whenRested.js";

/** How a view is kept up to date. */
export interface ViewOptions {
  readonly tag?: "div" | "span" | "p";
  /** Drawn in the frame of the change even out of sight, such as the answer that stays in view. */
  readonly urgent?: boolean;
  /** Drawn for the width it has, in px, and again when that changes, as a chart is; nothing before it has one. */
  readonly toWidth?: boolean;
}

/** By the element of a view that is drawn to its width: what draws it. */
const toWidths = new WeakMap<Element, (width: number) => Drawn>();

/**
 * Draws a part of the state: to a width in px, for a view that is drawn to one; over what is standing in its place,
 * which may be changed and given back.
 */
export type Draw<Part> = (part: Part, width: number, standing: Element | null) => Drawn;

/** What a view shows: of a template that is drawn later, only what differs is drawn again. */
export type Drawn = TemplatePart | Node | string | null;

/** What a view that is drawn to its width would show at another one, in px; null for any other element. */
export const drawnAt = (element: Element, width: number): Drawn => toWidths.get(element)?.(width) ?? null;

/**
 * An element that is drawn anew when the part of the state that it asks for changes, and only then: what a reader
 * types elsewhere stays. What is on screen is drawn at once: a slider's move is painted in the frame it happens in.
 * What is out of sight follows when the browser is idle and no pointer holds a slider, when it comes into sight, or
 * before it is printed. Where an element with the focus is drawn anew, the one of the same id has it again. It ends with what it is drawn in.
 * The pages call it `live`: in their cells Framework has a `view` of its own.
 */
export function view<State, Part>(
  state: ReadonlySignal<State>,
  select: (state: State) => Part,
  draw: Draw<Part>,
  {tag = "div", urgent = false, toWidth = false}: ViewOptions = {},
): HTMLElement {
  const element = document.createElement(tag);
  const place = redrawn();
  const part = computed(() => select(state.value));
  const width = toWidth ? widthOf(element) : null;
  let drawn: {readonly part: Part; readonly width: number} | null = null;
  let isDue = false;
  const redraw = (): void => {
    isDue = false;
    const next = {part: part.peek(), width: width?.peek() ?? 0};
    if ((toWidth && next.width === 0) || (next.part === drawn?.part && next.width === drawn.width)) return;
    drawn = next;
    place.draw(() => fill(element, draw(next.part, next.width, element.firstElementChild), toWidth));
  };
  const settle = (): void => {
    if (isDue) redraw();
  };
  const inSight = urgent ? () => true : sightOf(element, settle);
  const isWanted = () =>
    drawn === null || drawn.width !== (width?.peek() ?? 0) || element.hidden === true || inSight();
  if (toWidth) {
    element.className = "chart";
    toWidths.set(element, (other) => untracked(() => drawnApart(() => draw(part.peek(), other, null))));
  }
  follow(() => {
    void part.value;
    void width?.value;
    untracked(() => {
      if (isWanted()) return redraw();
      if (!isDue) whenRested(settle);
      isDue = true;
    });
  });
  return element;
}

/** Does this now and whenever a signal that it reads has changed, until what it is done in is taken down. */
export const follow = (change: () => void): void => whenTakenDown(effect(change));

/**
 * Puts what was drawn into an element, unless it stands there already. Without anything it takes no room; a chart keeps
 * its own, and so its width.
 */
function fill(element: HTMLElement, drawn: Drawn, isChart: boolean): void {
  const focused = element.contains(document.activeElement) ? document.activeElement?.id : "";
  drawInto(element, drawn);
  putHidden(element, drawn === null && !isChart);
  if (focused && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
}

/** The width of an element in whole px, 0 before it is laid out. */
function widthOf(element: HTMLElement): ReadonlySignal<number> {
  const width = signal(0);
  // The observer tells the width: asking the element for it would lay the page out once more at every move.
  const sizes = new ResizeObserver(([{contentRect}]) => {
    width.value = Math.round(contentRect.width);
  });
  sizes.observe(element);
  whenTakenDown(() => sizes.disconnect());
  return width;
}

/** Whether an element is in or near the window; `comes` is called when it comes there, and before the page is printed. */
function sightOf(element: HTMLElement, comes: () => void): () => boolean {
  let isSeen = false;
  const sight = new IntersectionObserver(
    (changes) => {
      // Several at once where it was hidden and shown since: the last one holds.
      isSeen = changes.at(-1)?.isIntersecting ?? false;
      if (isSeen) comes();
    },
    {rootMargin: "100px"},
  );
  sight.observe(element);
  watchSliders();
  addEventListener("beforeprint", comes);
  whenTakenDown(() => {
    sight.disconnect();
    removeEventListener("beforeprint", comes);
  });
  return () => isSeen;
}
