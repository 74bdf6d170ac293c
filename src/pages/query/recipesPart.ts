import {computed} from "@preact/signals-core";
import {hasNoFiles, type Recipe, recipes, staysHere, tooMuchForText} from "../../query/recipes.js";
import {copyButton} from "../../views/copyButton.js";
import {fragment, html} from "../../views/html.js";
import {view} from "../../views/view.js";
import type {QueryPage} from "./queryPage.js";
import {takenQuery, takenQuestion} from "./takenAlong.js";

/** The query in sight, and the scenario, for other tools: one text each, to be copied. */
export function recipesPart(page: QueryPage): HTMLElement {
  const {lab, state, tableNamed} = page;
  const site = new URL("../", location.href).href.replace(/\/$/, "");
  const query = computed(() => takenQuery(state.value, tableNamed));
  const question = computed(() => takenQuestion(lab.state.value.answer));
  /** The text of a recipe; null where what it takes along is not to be had. */
  const codeOf = ({id, code}: Recipe) =>
    computed(() => {
      if (id === "notebook") return question.value && code({site, sql: "", tables: [], ...question.value});
      return query.value && code({site, contest: {}, scenario: {}, ...query.value});
    });
  return html`<div class="recipes"><p class="hint">${staysHere[lab.language]}</p>${recipes.map((recipe) => {
    const said = recipe.id === "notebook" ? tooMuchForText : hasNoFiles;
    const text = view(
      codeOf(recipe),
      (code) => code,
      (code) =>
        code === null ? html`<p class="hint">${said[lab.language]}</p>` : codeBlock(page, recipe, code),
    );
    return html`<details class="recipe" data-recipe=${recipe.id}><summary>${recipe.title[lab.language]}</summary><p>${recipe.needs[lab.language]}</p>${text}</details>`;
  })}</div>`;
}

const codeBlock = ({words: {elsewhere}, lab}: QueryPage, {title}: Recipe, code: string): Node =>
  fragment`<pre class="scroll" tabindex="0" role="region" aria-label=${title[lab.language]}><code translate="no">${code}</code></pre>
    ${copyButton({label: elsewhere.copy, text: () => code, copied: elsewhere.copied, notCopied: elsewhere.notCopied})}`;
