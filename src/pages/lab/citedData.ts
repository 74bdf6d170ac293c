import {html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";

/** The version of the data that the address of the page names; null where it names none. To be asked before the lab is opened. */
export function citedData(): string | null {
  const named = new URLSearchParams(location.search).get("data");
  return named !== null && /^[0-9a-f]{12}$/.test(named) ? named : null;
}

/** Says where an address was made with other data than the site has now, and leads to the copy of that time where one is kept. */
export function citedNotice(lab: Lab, cited: string | null): HTMLElement {
  const place = html`<div id="cited-notice" role="status"></div>`;
  if (cited) void tell(lab, cited, place);
  return place;
}

async function tell(lab: Lab, cited: string, place: HTMLElement): Promise<void> {
  const root = new URL("../", document.baseURI).href;
  const [{dataVersion, keptVersions}, {loadCiteWords}, {writeAddress}] = await Promise.all([
    import("./dataVersion.js"),
    import("./loadCiteWords.js"),
    import("../../rules/address.js"),
  ]);
  const now = await dataVersion(lab.catalogue);
  if (now === null || now === cited) return;
  const [words, kept] = await Promise.all([loadCiteWords(lab.language), keptVersions(root)]);
  const copy = kept.find(({data}) => data === cited);
  const query = writeAddress(lab.state.value.question, lab.catalogue).replace(/^\?/, "&");
  place.append(
    html`<div class="notice"><p>${words.otherData(cited, now)}${copy ? html`<a href=${`${root}frozen/${copy.version}/?language=${lab.language}${query}`}>${words.toCopy}</a>` : null}</p></div>`,
  );
}
