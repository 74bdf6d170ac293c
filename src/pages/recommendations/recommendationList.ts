import type {Tested} from "../../statement/recommendations.js";
import {html, svg} from "../../views/html.js";
import type {Recommendations} from "./recommendations.js";

/** The eleven with their marks: each leads to its section. */
export function recommendationList(page: Recommendations): HTMLElement {
  const {words, data} = page;
  const of = (test: Tested) => data.recommendations.filter((one) => one.test === test).length;
  return html`<nav class="eleven" aria-label=${words.all}>
    <p>${words.counts(of("yes"), of("partly"), of("no"))}</p>
    <ol>${data.recommendations.map(
      ({number, test}) =>
        html`<li><a href=${`#recommendation-${number}`}><b>${number}</b> <span>${words.names[number]}</span></a> ${testMark(page, test)}</li>`,
    )}</ol>
  </nav>`;
}

/** Whether it can be tested, as a sign and in words. */
export const testMark = ({words}: Pick<Recommendations, "words">, test: Tested): HTMLElement =>
  html`<span class="test test-${test}">${sign(test)}${words.tests[test]}</span>`;

const outline = "M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z";

/** A disc: full, half, or empty and struck through. */
const sign = (test: Tested): SVGElement => svg`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
  ${test === "yes" ? svg`<path d=${outline} fill="currentColor"></path>` : svg`<path d=${outline} fill="none" stroke="currentColor" stroke-width="1.3"></path>`}
  ${test === "partly" ? svg`<path d="M8 2.5a5.5 5.5 0 0 0 0 11z" fill="currentColor"></path>` : null}
  ${test === "no" ? svg`<path d="M4.2 11.8L11.8 4.2" stroke="currentColor" stroke-width="1.3"></path>` : null}</svg>`;
