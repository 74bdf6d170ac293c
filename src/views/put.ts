/**
 * Writing into an element what it has to say now, unless it says it already: a browser looks anew at the style of
 * everything that is written to and lays texts out again, also where the same is written, and a screen reader may read
 * it again. Controls that follow the question write with these at every move of a lever.
 */

/** Puts a text in place of what an element holds. A text that stands there alone is changed and not made anew. */
export function putText(element: Element, text: string): void {
  const {firstChild, textContent} = element;
  if (textContent === text) return;
  if (firstChild?.nodeType === 3 && firstChild === element.lastChild && text !== "")
    firstChild.nodeValue = text;
  else element.textContent = text;
}

/** Gives an element an attribute; null takes it away. */
export function putAttribute(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Shows or hides an element. */
export function putHidden(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden) element.hidden = isHidden;
}

/** Gives an element a property of style, such as `--filled`. */
export function putStyle(element: HTMLElement, property: string, value: string): void {
  if (element.style.getPropertyValue(property) !== value) element.style.setProperty(property, value);
}

/** Moves a slider to a value, from its least to its most, and fills its track so far. */
export function putSlider(slider: HTMLInputElement, value: number, most: number): void {
  const least = Number(slider.min);
  putAttribute(slider, "max", String(most));
  if (slider.value !== String(value)) slider.value = String(value);
  putStyle(slider, "--filled", `${(100 * (value - least)) / (most - least)}%`);
}
