import {asksForHeight, type HeightMessage} from "../../views/heightMessage.js";

/**
 * Tells the page around how high this one is, now, whenever that changes, and when it is asked. Anybody may know it:
 * the message says nothing else.
 */
export function tellHeight(): void {
  if (window.parent === window) return;
  const tell = (): void => {
    const message: HeightMessage = {
      type: "mandat:height",
      height: Math.ceil(document.body.getBoundingClientRect().height),
    };
    window.parent.postMessage(message, "*");
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener("message", ({source, data}) => {
    if (source === window.parent && asksForHeight(data)) tell();
  });
}
