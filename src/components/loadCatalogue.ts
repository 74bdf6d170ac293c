import type {Messages} from "../i18n/messages.js";
import type {Catalogue} from "../scenario/catalogue.js";

/**
 * The catalogue, or a sentence in its place: without it there is nothing to show, so the page then waits for a
 * reload, and the promise stays open.
 */
export async function loadCatalogue(
  file: {json(): Promise<Catalogue>},
  {status}: Messages,
): Promise<Catalogue> {
  try {
    const catalogue = await file.json();
    if (!catalogue.contests.length || !catalogue.laws.length) throw new TypeError("an empty catalogue");
    return catalogue;
  } catch {
    const notice = document.createElement("p");
    notice.className = "notice";
    notice.setAttribute("role", "alert");
    notice.textContent = status.noCatalogue;
    document.getElementById("observablehq-main")?.prepend(notice);
    return new Promise(() => {});
  }
}
