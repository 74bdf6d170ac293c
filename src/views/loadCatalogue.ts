import type {Catalogue} from "../catalogue/catalogue.js";
import {isLoadedId, readLoadedSet} from "../catalogue/loadedSet.js";
import {withLoaded} from "../catalogue/withLoaded.js";
import type {StoredDescription} from "../storage/loadedStore.js";
import type {Messages} from "../words/messages.js";
import {html} from "./html.js";
import {tellLateWork} from "./lateNotice.js";

/** A file of the site that holds JSON. */
export interface JsonFile<Content> {
  json(): Promise<Content>;
}

/** Where the sets that the reader loaded are described. */
export interface LoadedDescriptions {
  readonly descriptions: (wanted?: string) => Promise<readonly StoredDescription[]>;
  /** True where sets were kept when somebody last looked. */
  readonly keptBefore: () => boolean;
}

/**
 * The catalogue, or a sentence in its place; with the sets that the reader loaded. A page whose address names a
 * contest of the site does not wait for them: should they be late, or unreadable, a sentence says so. Who never loaded
 * anything is told nothing, however slowly the browser opens its storage.
 */
export async function loadCatalogue(
  file: JsonFile<Catalogue>,
  messages: Messages,
  loaded: LoadedDescriptions,
): Promise<Catalogue> {
  const named = new URLSearchParams(location.search).get("contest") ?? undefined;
  // Asked for before the catalogue has come: most often both are there at the same time.
  const asked = loaded.descriptions(named).catch(() => []);
  const catalogue = await loadJson(file, messages, isWholeCatalogue);
  const isWaitedFor = named !== undefined && isLoadedId(named);
  const stored = await inTime(asked, isWaitedFor ? patience.wanted : patience.unwanted);
  if (!stored) {
    const sayLate = () => notify(html`<p class="notice" role="status">${messages.loaded.late}</p>`);
    if (loaded.keptBefore()) sayLate();
    else void asked.then((late) => late.length > 0 && sayLate());
    return catalogue;
  }
  reloadWhenStale(stored, loaded);
  const sets = stored.flatMap(({description}) => readLoadedSet(description, catalogue.laws) ?? []);
  const unreadable = stored.length - sets.length;
  if (unreadable > 0)
    notify(
      html`<p class="notice" role="status">${messages.loaded.unreadable(unreadable)} <a href="./protocols">${messages.loaded.toPage}</a></p>`,
    );
  return withLoaded(catalogue, sets);
}

/**
 * How long a page waits, in milliseconds: for what the reader loaded, hardly, unless its address asks for it; for a file
 * of the site, before it says that none has come.
 */
const patience = {unwanted: 150, wanted: 5000, file: 12_000};

const inTime = <Answer>(answer: Promise<Answer>, milliseconds: number): Promise<Answer | null> =>
  Promise.race([answer, new Promise<null>((resolve) => setTimeout(() => resolve(null), milliseconds))]);

/** A page that the reader comes back to, and that the browser kept, may know less than was loaded meanwhile. */
function reloadWhenStale(known: readonly StoredDescription[], loaded: LoadedDescriptions): void {
  addEventListener("pageshow", async ({persisted}) => {
    if (!persisted) return;
    const now = await loaded.descriptions().catch(() => known);
    if (JSON.stringify(now) !== JSON.stringify(known)) location.reload();
  });
}

const isWholeCatalogue = ({contests, laws}: Partial<Catalogue>): boolean =>
  Boolean(contests?.length && laws?.length);

/**
 * A file that the page cannot do without, or a sentence in its place, with a way to try again: there is nothing to show
 * then, so the page waits for a reload, and the promise stays open. Of a file that is slow the sentence says so; should
 * it come after all, the page goes on, and says of whatever else it waits for too long that it does.
 */
export async function loadJson<Content>(
  file: JsonFile<Content>,
  {status}: Messages,
  isWhole: (content: Content) => boolean = () => true,
): Promise<Content> {
  let notice: HTMLElement | undefined;
  const say = (sentence: string): void => {
    notice?.remove();
    const again = html`<button type="button" class="quiet-button" @click=${() => location.reload()}>${status.retry}</button>`;
    notice = html`<p class="notice" role="alert">${sentence} ${again}</p>`;
    notify(notice);
  };
  const slow = setTimeout(() => say(status.slowCatalogue), patience.file);
  try {
    const content = await file.json();
    if (isWhole(content)) {
      notice?.remove();
      tellLateWork();
      return content;
    }
  } catch {
    // A file that does not come, or is no JSON, ends in the same sentence as one that is not whole.
  } finally {
    clearTimeout(slow);
  }
  say(status.noCatalogue);
  return new Promise(() => {});
}

const notify = (notice: HTMLElement): void => document.getElementById("observablehq-main")?.prepend(notice);
