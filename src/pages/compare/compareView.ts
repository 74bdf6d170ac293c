import {redrawn} from "../../views/owner.js";
import type {Compare, CompareState} from "./compare.js";

/** An element that is drawn anew whenever the comparison changes. It holds nothing that a reader types into. */
export function compareView(
  compare: Compare,
  draw: (state: CompareState) => Node | null,
  tag: "div" | "p" = "div",
): HTMLElement {
  const element = document.createElement(tag);
  const place = redrawn();
  const redraw = (): void =>
    place.draw(() => {
      const drawn = draw(compare.state());
      element.replaceChildren(...(drawn ? [drawn] : []));
      element.hidden = drawn === null;
    });
  redraw();
  compare.subscribe(redraw);
  return element;
}
