import {computed} from "@preact/signals-core";
import {districtCases} from "../../certainty/sensitivity/leverGround.js";
import {chartLine, ofLab} from "../../picture/takeAway/takeAway.js";
import type {Taken} from "../../picture/takeAway/taken.js";
import type {LinkedQuery} from "../../views/behindLink.js";
import {fragment, html} from "../../views/html.js";
import {partyName} from "../../views/partyNames.js";
import {follow, view} from "../../views/view.js";
import {caseWords, knownCase} from "./knownCase.js";
import type {Sensitivity} from "./sensitivity.js";

/** How far the page is, and what may be done where it could not be worked out. */
export function workLine(page: Sensitivity): HTMLElement {
  const {words, worked, lab, again} = page;
  const line = view(
    computed(() => ({
      phase: worked.value.phase,
      hasAnswer: lab.state.value.answer !== null && !lab.state.value.fault,
    })),
    ({phase, hasAnswer}) => (hasAnswer ? phase : "none"),
    (phase) => {
      if (phase === "none") return words.noAnswer;
      if (phase === "failed")
        return fragment`${words.failed} <button type="button" class="quiet-button" id="work-again" @click=${again}>${words.again}</button>`;
      return phase === "working" ? words.working : "";
    },
    {tag: "p", urgent: true},
  );
  line.className = "quiet work-line";
  line.id = "work-line";
  line.setAttribute("role", "status");
  return line;
}

/** Who wins the districts, where nobody knows it: asked once for the whole page. */
export function districtsWon(page: Sensitivity): HTMLElement {
  const {words, worked, choices, choose, lab} = page;
  return view(
    worked,
    ({sweep}) => (sweep && sweep.districts.length > 0 ? sweep.leader : null),
    (leader) => {
      if (leader === null) return null;
      const known = knownCase(lab.catalogue);
      const names = districtCases.filter((name) => name !== "as-known" || known);
      const boxes = names.map((name) => {
        const box: HTMLInputElement = html`<input type="radio" name="won" id=${`won-${name}`} value=${name}>`;
        box.checked = choices.value.won === name;
        box.addEventListener("change", () => choose({won: name}));
        return html`<label class="preset">${box}<span>${caseWords(lab, words.won.options, name)}</span></label>`;
      });
      return html`<fieldset class="presets won"><legend>${words.won.label(partyName(lab, leader))}</legend><div class="preset-row">${boxes}</div><p class="hint">${words.won.hint(known)}</p></fieldset>`;
    },
    {urgent: true},
  );
}

/** What the lines of the figures mean. */
export function linesKey({words, lab}: Sensitivity): HTMLElement {
  const line = view(
    lab.state,
    ({answer}) => answer?.isLaw ?? false,
    (isLaw) => words.lines.key(isLaw),
    {tag: "p"},
  );
  line.className = "hint";
  return line;
}

/** The way to the rows of a chart and what of it can be taken away, on the question and the supposition that it is drawn of, while it is drawn. */
export function behindPart(
  {lab, worked, choices}: Sensitivity,
  name: LinkedQuery,
  label: string,
  isDrawn: () => boolean,
  besides: Partial<Taken> = {},
): HTMLElement {
  const line = chartLine(lab, name, {
    ...ofLab(lab, label),
    ...besides,
    question: () => worked.value.question ?? lab.state.value.question,
    values: () => ({won: choices.value.won}),
  });
  follow(() => {
    line.hidden = !isDrawn();
  });
  return line;
}
