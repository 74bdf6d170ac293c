import {html} from "../../../views/html.js";

/** A labelled drop-down of the form. */
export function selectField<Value extends string>(
  id: string,
  label: string,
  options: readonly {readonly value: Value; readonly label: string}[],
  value: Value,
  choose: (value: Value) => void,
): HTMLElement {
  const select: HTMLSelectElement = html`<select id=${id}>${options.map((option) => html`<option value=${option.value}>${option.label}</option>`)}</select>`;
  select.value = value;
  select.addEventListener("change", () => choose(select.value as Value));
  return html`<div class="field"><label for=${id}>${label}</label>${select}</div>`;
}
