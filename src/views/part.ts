import {redrawn} from "./owner.js";

/** What holds a state and tells of its changes. */
export interface Model<State> {
  readonly state: () => State;
  readonly subscribe: (view: () => void) => void;
}

/**
 * An element that is drawn anew when the part of the state it asks for changes, and only then: what a reader types
 * elsewhere stays. An element of the same id gets the focus back.
 */
export function part<State, Part>(
  model: Model<State>,
  select: (state: State) => Part,
  draw: (part: Part) => Node | string | null,
  tag: "div" | "p" | "span" = "div",
): HTMLElement {
  const element = document.createElement(tag);
  const place = redrawn();
  let drawn: Part | undefined;
  const redraw = (): void => {
    const next = select(model.state());
    if (next === drawn) return;
    drawn = next;
    const focused = element.contains(document.activeElement) ? document.activeElement?.id : "";
    place.draw(() => {
      const made = draw(next);
      element.replaceChildren(...(made === null ? [] : [made]));
      element.hidden = made === null;
    });
    if (focused) document.getElementById(focused)?.focus();
  };
  redraw();
  model.subscribe(redraw);
  return element;
}
