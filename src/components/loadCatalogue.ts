import type {Messages} from "../i18n/messages.js";
import type {Catalogue} from "../scenario/catalogue.js";

/** A file of the site that holds JSON. */
export interface JsonFile<Content> {
  json(): Promise<Content>;
}

/** The catalogue, or a sentence in its place. */
export const loadCatalogue = (file: JsonFile<Catalogue>, messages: Messages): Promise<Catalogue> =>
  loadJson(file, messages, isWholeCatalogue);

const isWholeCatalogue = ({contests, laws}: Partial<Catalogue>): boolean =>
  Boolean(contests?.length && laws?.length);

/**
 * A file that the page cannot do without, or a sentence in its place: there is nothing to show then, so the page
 * waits for a reload, and the promise stays open.
 */
export async function loadJson<Content>(
  file: JsonFile<Content>,
  {status}: Messages,
  isWhole: (content: Content) => boolean = () => true,
): Promise<Content> {
  try {
    const content = await file.json();
    if (isWhole(content)) return content;
  } catch {
    // A file that does not come, or is no JSON, ends in the same sentence as one that is not whole.
  }
  const notice = document.createElement("p");
  notice.className = "notice";
  notice.setAttribute("role", "alert");
  notice.textContent = status.noCatalogue;
  document.getElementById("observablehq-main")?.prepend(notice);
  return new Promise(() => {});
}
