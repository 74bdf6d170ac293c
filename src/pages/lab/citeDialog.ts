import {writeAddress} from "../../rules/address.js";
import type {Answer} from "../../scenario/answer.js";
import {copyButton} from "../../views/copyButton.js";
import {mainSentence} from "../../views/headline.js";
import {toldHeight} from "../../views/heightMessage.js";
import {fragment, html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {bibtex, type Cited, ris} from "./citation.js";
import type {CiteMessages} from "./citeWords.js";
import {dataVersion, type KeptVersion, keptVersions} from "./dataVersion.js";
import {embedCode} from "./embedCode.js";
import {loadCiteWords} from "./loadCiteWords.js";

/** The version of the project, as `CITATION.cff` has it; a test holds both together. */
export const projectVersion = "0.1.0";

/** What the dialog is drawn with. */
interface Dialog {
  readonly lab: Lab;
  readonly words: CiteMessages;
  readonly answer: Answer;
  /** The root of the site, whole. */
  readonly root: string;
  readonly kept: readonly KeptVersion[];
  readonly data: string | null;
}

/** Opens the dialog on the scenario on screen. Escape leaves it, and the focus goes back to where it was. */
export async function openCiteDialog(lab: Lab): Promise<void> {
  const {answer} = lab.state.value;
  if (!answer || document.getElementById("cite-dialog")) return;
  const root = new URL("../", document.baseURI).href;
  const [words, kept, data] = await Promise.all([
    loadCiteWords(lab.language),
    keptVersions(root),
    dataVersion(lab.catalogue),
  ]);
  const dialog: Dialog = {lab, words, answer, root, kept, data};
  const element: HTMLDialogElement = html`<dialog id="cite-dialog" class="cite-dialog" aria-labelledby="cite-heading">
    <h2 id="cite-heading">${words.heading}</h2>
    <section><h3>${words.cite.heading}</h3>${citePart(dialog)}</section>
    <section><h3>${words.embed.heading}</h3>${embedPart(dialog)}</section>
    <form method="dialog"><p><button class="primary-button" id="cite-close">${words.close}</button></p></form></dialog>`;
  element.addEventListener("close", () => element.remove());
  document.body.append(element);
  element.showModal();
}

function citePart(dialog: Dialog): Node {
  const {lab, words, answer, root, kept, data} = dialog;
  if (answer.entry.loaded) return html`<p>${words.cite.loaded}</p>`;
  if (data === null) return html`<p>${words.cite.unnamed}</p>`;
  const copy = kept.find((one) => one.data === data);
  const query = writeAddress(answer.question, lab.catalogue);
  const address = copy
    ? frozenAddress(dialog, copy, query)
    : `${root}${lab.language}/${joined(query, `data=${data}`)}`;
  const day = new Date().toISOString().slice(0, 10);
  const cited: Cited = {said: mainSentence(lab, answer), version: projectVersion, data, address, day};
  const text = words.cite.text({...cited, at: lab.formats.date(day)});
  return fragment`<textarea id="cite-text" class="code-box" readonly rows="5" aria-label=${words.cite.heading}>${text}</textarea>
    <p class="hint">${copy ? words.cite.kept : words.cite.notKept}</p>
    <p class="actions">${copied(words, words.cite.copy, () => text)} ${copied(words, "BibTeX", () => bibtex(cited))} ${copied(words, "RIS", () => ris(cited))}</p>`;
}

function embedPart(dialog: Dialog): Node {
  const {lab, words, answer, root, kept} = dialog;
  if (answer.entry.loaded) return html`<p>${words.embed.loaded}</p>`;
  const title = mainSentence(lab, answer);
  const query = writeAddress(answer.question, lab.catalogue);
  const [newest] = kept;
  let height = 640;
  const levers: HTMLInputElement = html`<input type="checkbox" id="embed-levers">`;
  const follows = codeBox("embed-follows", words.embed.follows);
  const frozen = newest ? codeBox("embed-frozen", words.embed.frozen(lab.formats.date(newest.date))) : null;
  const frame: HTMLIFrameElement = html`<iframe id="embed-preview" title=${`${words.embed.preview}: ${title}`}></iframe>`;
  const told = html`<span id="embed-height" role="status"></span>`;
  const asked = (): string => (levers.checked ? joined(query, "levers=1") : query);
  const followed = (): string => `${root}${lab.language}/embed/${asked()}`;
  const write = (): void => {
    const code = {script: `${root}embed.js`, title, height};
    follows.value = embedCode({...code, address: followed()});
    if (frozen) frozen.value = embedCode({...code, address: frozenAddress(dialog, newest, asked())});
  };
  const show = (): void => {
    frame.src = followed();
    write();
  };
  const hear = ({source, data}: MessageEvent): void => {
    if (!frame.isConnected) removeEventListener("message", hear);
    const own = source === frame.contentWindow ? toldHeight(data) : null;
    if (own === null) return;
    height = own;
    frame.style.height = `${own}px`;
    told.textContent = words.embed.height(own, Math.round(frame.clientWidth));
    write();
  };
  levers.addEventListener("change", show);
  // The frame is in the document by the time it tells anything.
  addEventListener("message", hear);
  show();
  return fragment`<p><label class="check">${levers} ${words.embed.levers}</label></p>
    <p class="embed-form">${words.embed.follows}</p>${follows}<p class="actions">${copied(words, words.embed.copy, () => follows.value)}</p>
    ${
      frozen && newest
        ? fragment`<p class="embed-form">${words.embed.frozen(lab.formats.date(newest.date))}</p>${frozen}<p class="actions">${copied(words, words.embed.copy, () => frozen.value)}</p>`
        : html`<p class="hint">${words.embed.noneKept}</p>`
    }
    <p class="hint">${words.embed.preview}: ${told}</p><div class="embed-preview" tabindex="0" role="region" aria-label=${words.embed.preview}>${frame}</div>`;
}

const frozenAddress = ({root, lab}: Dialog, {version}: KeptVersion, query: string): string =>
  `${root}frozen/${version}/${joined(`?language=${lab.language}`, query.slice(1))}`;

const joined = (query: string, more: string): string =>
  query === "" ? `?${more}` : more === "" ? query : `${query}&${more}`;

const codeBox = (id: string, label: string): HTMLTextAreaElement =>
  html`<textarea id=${id} class="code-box" readonly rows="4" spellcheck="false" aria-label=${label}></textarea>`;

const copied = (words: CiteMessages, label: string, text: () => string): HTMLElement =>
  copyButton({label, text, copied: words.copied, notCopied: words.notCopied});
