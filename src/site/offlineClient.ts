import {isLanguage} from "../catalogue/language.js";
import {loadOfflineWords} from "./loadOfflineWords.js";
import {type Connection, isUnmetered} from "./metered.js";
import {offlinePanel} from "./offlinePanel.js";
import {offlineSaving, type SiteToSave} from "./offlineSaving.js";
import {onceRested} from "./rested.js";

/**
 * Lets the reader save the site for use without a network, in the foot of the page, and says what is saved. Where the
 * browser says that the connection costs nothing, a page that has rested saves it by itself.
 */
export async function offerOffline(): Promise<void> {
  const site = siteToSave();
  const place = document.querySelector<HTMLElement>(".offline");
  const language = document.documentElement.lang;
  if (!site || !place || !isLanguage(language)) return;
  const saving = offlineSaving(site);
  if (!saving) return;
  const words = await loadOfflineWords(language);
  // Numbers in Kazakh are written as in Russian; not every browser has its own for them.
  const numbers = language === "kk" ? "ru" : language;
  let isSaved = false;
  const show = offlinePanel(place, {saving, words, bytes: site.bytes, numbers});
  await saving.start((state) => {
    isSaved = state.saved.kind !== "no";
    show(state);
  });
  onceRested(() => {
    const {connection} = navigator as Navigator & {readonly connection?: Connection};
    if (!isSaved && !saving.isUnwanted() && isUnmetered(connection)) void saving.save("unasked");
  });
}

/** What the build wrote into the page; null while the site is worked on. */
function siteToSave(): SiteToSave | null {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="service-worker"]');
  if (!meta) return null;
  const {version = "", bytes = ""} = meta.dataset;
  return {script: new URL(meta.content, document.baseURI), version, bytes: Number(bytes)};
}
