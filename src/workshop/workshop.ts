import {type ReadonlySignal, signal} from "@preact/signals-core";
import {languageNames, languages} from "../catalogue/language.js";
import {type Address, pageAddress} from "../views/address.js";
import {html} from "../views/html.js";
import {redrawn} from "../views/owner.js";
import {follow} from "../views/view.js";
import {benchOf, type Supplies} from "./bench.js";
import {electionNames, questionOf} from "./elections.js";
import {type Look, readLook, widths, writeLook} from "./look.js";
import type {Piece} from "./pieces/piece.js";
import {pieces} from "./pieces.js";

/** What the workshop shows: one piece, drawn from what there is. */
export interface WorkshopOptions {
  /** The name of the piece, from the path of the page. */
  readonly piece: string;
  readonly supplies: Supplies;
  readonly address?: Address;
}

/** The workshop: every piece in a list, how it is looked at, and the piece itself in a frame of its own. */
export function workshop({piece: name, supplies, address = pageAddress()}: WorkshopOptions): HTMLElement {
  const look = signal(readLook(address.query()));
  const change = (part: Partial<Look>): void => {
    look.value = {...look.value, ...part};
    address.follow(writeLook(look.value), "at once");
  };
  address.onReturn((query) => {
    look.value = readLook(query);
  });
  const piece = pieces[name] as Piece | undefined;
  return html`<div class="workshop">
    ${pieceList(name, look)}
    <div class="workshop-bench">
      <h1>${piece ? spoken(name) : "Workshop"}</h1>
      ${piece ? null : html`<p>Choose a chart, a table or a form from the list: it is drawn here by itself, of any election, and drawn anew as soon as its file is saved. The address keeps what is chosen.</p>`}
      ${piece ? choices(piece, look, change) : null}
      ${piece ? frame(piece, supplies, look) : null}
    </div>
  </div>`;
}

/** Every piece by its page. A link keeps how the piece before was looked at. */
function pieceList(current: string, look: ReadonlySignal<Look>): HTMLElement {
  const links = Object.keys(pieces).map((name) => ({
    name,
    element: html<HTMLAnchorElement>`<a aria-current=${name === current ? "page" : null}>${spoken(name)}</a>`,
  }));
  follow(() => {
    for (const {name, element} of links) element.href = `./${name}${writeLook(look.value)}`;
  });
  const pages = [...new Set(Object.values(pieces).map(({page}) => page))];
  const list = html`<nav class="workshop-list" aria-label="Pieces">${pages.map(
    (page) =>
      html`<section><h2>${spoken(page)}</h2><ul>${links
        .filter(({name}) => pieces[name].page === page)
        .map(({element}) => html`<li>${element}</li>`)}</ul></section>`,
  )}</nav>`;
  requestAnimationFrame(() => list.querySelector("[aria-current]")?.scrollIntoView({block: "nearest"}));
  return list;
}

/** How the piece is looked at. */
function choices(
  {byElection}: Piece,
  look: ReadonlySignal<Look>,
  change: (part: Partial<Look>) => void,
): HTMLElement {
  const select = <Name extends keyof Look>(
    name: Name,
    label: string,
    options: readonly (readonly [value: Look[Name], label: string])[],
  ): HTMLElement => {
    const box: HTMLSelectElement = html`<select id=${`look-${name}`}>${options.map(
      ([, said], place) => html`<option value=${place}>${said}</option>`,
    )}</select>`;
    box.addEventListener("change", () => change({[name]: options[Number(box.value)][0]}));
    follow(() => {
      box.value = String(options.findIndex(([value]) => value === look.value[name]));
    });
    return html`<div class="choice"><label for=${box.id}>${label}</label>${box}</div>`;
  };
  const elections = select(
    "election",
    "Election",
    electionNames.map((one) => [one, spoken(one)]),
  );
  return html`<div class="workshop-choices">
    ${byElection ? elections : null}
    ${select(
      "language",
      "Language",
      languages.map((one) => [one, languageNames[one]]),
    )}
    ${select("ground", "Ground", [
      [null, "As the system"],
      ["light", "Light"],
      ["dark", "Dark"],
    ])}
    ${select("width", "Width", [
      [null, "All there is"],
      ...widths.map((one) => [one, `${one} px`] as [typeof one, string]),
    ])}
  </div>`;
}

/** The piece by itself. Another election or language lays it out anew; the ground and the width leave it as it is. */
function frame(piece: Piece, supplies: Supplies, look: ReadonlySignal<Look>): HTMLElement {
  const element = html`<div class="workshop-frame"></div>`;
  const place = redrawn();
  const own = document.documentElement.dataset.theme;
  let laidOut = "";
  const layOut = async ({election, language}: Look): Promise<void> => {
    const wanted = `${election} ${language}`;
    if (wanted === laidOut) return;
    laidOut = wanted;
    const bench = await benchOf(supplies, questionOf(supplies.catalogue, election), language);
    const draw = await piece.load(bench);
    if (laidOut !== wanted) return;
    place.draw(() => element.replaceChildren(...[draw()].filter((drawn) => drawn !== null)));
    element.lang = language;
    element.dataset.drawn = wanted;
  };
  follow(() => {
    const {ground, width} = look.value;
    element.style.inlineSize = width === null ? "" : `${width}px`;
    element.classList.toggle("workshop-sized", width !== null);
    document.documentElement.dataset.theme = ground ?? own;
    void layOut(look.value);
  });
  return element;
}

/** A name in an address, as it is said. */
const spoken = (name: string): string =>
  (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll(/-(?!\d{2}\b)/g, " ");
