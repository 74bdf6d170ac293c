import type {LoadedSet} from "../../catalogue/loadedSet.js";
import {type Compared, compareHeard, fingerprintOf, groupsOf} from "../../loading/fingerprint.js";
import {fragment, html} from "../../views/html.js";
import type {Protocols} from "./protocols.js";

/** A set's fingerprint in groups to read out, and a field for what the other one has; worked out when it is opened. */
export function fingerprintPart(page: Protocols, set: LoadedSet): HTMLElement {
  const {fingerprint: words, sets} = page.words;
  const place = html`<div role="status"></div>`;
  let isAsked = false;
  const open = async (): Promise<void> => {
    if (isAsked) return;
    isAsked = true;
    place.replaceChildren(words.working);
    try {
      const fingerprint = await fingerprintOf(await page.sheet(set), set.basis);
      if (fingerprint === null) return place.replaceChildren(words.notHere);
      place.replaceWith(compared(page, set, fingerprint));
    } catch {
      isAsked = false;
      place.replaceChildren(words.unread);
    }
  };
  return html`<details class="fingerprint" @toggle=${open}><summary aria-label=${sets.actionOn(words.heading, set.name)}>${words.heading}</summary>
    ${place}</details>`;
}

function compared({words: {fingerprint: words}}: Protocols, {id}: LoadedSet, fingerprint: string): Node {
  const said = html`<p class="fingerprint-said" role="status" id=${`heard-said-${id}`}></p>`;
  const input: HTMLInputElement = html`<input id=${`heard-${id}`} type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby=${`heard-hint-${id}`}>`;
  input.addEventListener("input", () => {
    const result = compareHeard(input.value, fingerprint);
    said.textContent = sentenceOf(result, words);
    said.dataset.is = result.is;
  });
  return fragment`<p>${words.lead}</p>
    <p class="fingerprint-groups" translate="no">${groupsOf(fingerprint).map((group) => html`<span>${group}</span>`)}</p>
    <p><label for=${input.id}>${words.heard}</label> ${input} <span class="hint" id=${`heard-hint-${id}`}>${words.hint}</span></p>
    ${said}<p class="quiet">${words.of}</p>`;
}

function sentenceOf(compared: Compared, words: Protocols["words"]["fingerprint"]): string {
  switch (compared.is) {
    case "agrees":
      return `✓ ${words.agrees(compared.groups, compared.first)}`;
    case "differs":
      return `✗ ${words.differs}`;
    case "too-short":
      return words.tooShort;
    case "no-hexadecimal":
      return words.noHexadecimal;
    case "empty":
      return "";
  }
}
