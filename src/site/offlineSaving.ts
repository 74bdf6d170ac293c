import {remember, remembered} from "./browserStore.js";
import type {OfflineMessages} from "./offlineWords.js";

/** What the built page says of saving: the script that does it, the page's version, the weight of the site in bytes. */
export interface SiteToSave {
  readonly script: URL;
  readonly version: string;
  readonly bytes: number;
}

/** How far this site is saved in this browser. */
export type SavedState =
  | {readonly kind: "no"}
  | {readonly kind: "saving"; readonly bytes: number; readonly of: number}
  | {readonly kind: "ready"; readonly bytes: number}
  | {readonly kind: "failed"; readonly why: keyof OfflineMessages["failed"]};

/** What a page shows of it. */
export interface OfflineState {
  readonly saved: SavedState;
  /** True while a version that is newer than this page waits to be opened. */
  readonly isNewThere: boolean;
}

/** Saving this site, and what was saved. */
export interface OfflineSaving {
  /** Looks up what is there, and tells every change from then on. */
  readonly start: (show: (state: OfflineState) => void) => Promise<void>;
  /** Saves the site. `unasked` fails in silence. */
  readonly save: (how?: "asked" | "unasked") => Promise<void>;
  /** Removes all that is saved; it is not saved again before the reader asks. */
  readonly remove: () => Promise<void>;
  /** True where the reader has removed it. */
  readonly isUnwanted: () => boolean;
  /** Puts the newer version in the place of this one, and opens this page anew. */
  readonly takeNewVersion: () => void;
}

/** What the script tells pages. */
interface Told {
  readonly version?: string;
  readonly bytes?: number;
  readonly of?: number;
  readonly isWhole?: boolean;
  readonly failed?: keyof OfflineMessages["failed"];
}

/** How often a page that stays open asks whether there is a newer version, in milliseconds. */
const asksEvery = 30 * 60_000;

/** How long the address may take to be written before the page is opened anew, in milliseconds. */
const addressSettles = 500;

/** Saving for use without a network; null where the page is not of a built site or the browser cannot do it. */
export function offlineSaving({script, version, bytes}: SiteToSave): OfflineSaving | null {
  const workers = navigator.serviceWorker;
  if (!workers || typeof caches === "undefined") return null;
  const root = new URL("./", script);
  const unwantedKey = `mandat-offline ${root.pathname}`;
  let state: OfflineState = {saved: {kind: "no"}, isNewThere: false};
  let show: (state: OfflineState) => void = () => {};
  let isQuiet = false;
  let registering: Promise<ServiceWorkerRegistration> | undefined;
  let isTaking = false;
  const become = (change: Partial<OfflineState>): void => {
    state = {...state, ...change};
    show(state);
  };

  const fail = (why: keyof OfflineMessages["failed"]): void =>
    become({saved: isQuiet ? {kind: "no"} : {kind: "failed", why}});

  /** The registration of this very folder; a browser answers with that of a folder above as well. */
  const registered = async (): Promise<ServiceWorkerRegistration | undefined> => {
    const found = await workers.getRegistration(root).catch(() => undefined);
    return found?.scope === root.href ? found : undefined;
  };

  const hear = async ({data, source}: MessageEvent<Told>): Promise<void> => {
    // A copy of the site in a folder above this one tells its news here too.
    if ((source as ServiceWorker | null)?.scriptURL !== script.href) return;
    const registration = await registered();
    // Where the first version failed nothing is registered by now; why it failed is told all the same.
    const {waiting, active} = registration ?? {};
    if (data.version !== undefined && waiting && source === waiting && active) {
      // A page of that version has nothing to be told: it is what its files are kept beside.
      if (data.version === version) return waiting.postMessage({ask: "take over"});
      return become({isNewThere: true});
    }
    // A newer version that is on its way says nothing here: this one serves until it is whole.
    if (active && source !== active) return;
    if (data.failed) return fail(data.failed);
    if (!registration || data.bytes === undefined || data.of === undefined) return;
    if (data.isWhole) return become({saved: {kind: "ready", bytes: data.of}});
    become({saved: {kind: "saving", bytes: data.bytes, of: data.of}});
    if (data.isWhole === false) active?.postMessage({ask: "save"});
  };

  /** Follows a version on its way: it waits, or takes its place where there was none. */
  const watch = (registration: ServiceWorkerRegistration): void => {
    const follow = (worker: ServiceWorker | null): void => {
      worker?.addEventListener("statechange", () => {
        if (worker.state === "installed" && registration.active) worker.postMessage({ask: "status"});
        if (worker.state === "activated") worker.postMessage({ask: "status"});
        if (worker.state === "redundant" && !registration.active && state.saved.kind === "saving")
          fail("network");
      });
    };
    follow(registration.installing);
    follow(registration.waiting);
    registration.addEventListener("updatefound", () => follow(registration.installing));
    registration.waiting?.postMessage({ask: "status"});
    registration.active?.postMessage({ask: "status"});
  };

  /** Takes away what is saved, and whatever would save more. */
  const clear = async (registration: ServiceWorkerRegistration | undefined): Promise<void> => {
    await Promise.all([registration?.installing, registration?.active].map(stop));
    await registration?.unregister();
    await caches.delete(`mandat ${root.pathname}`);
  };

  const watched = new WeakSet<ServiceWorkerRegistration>();
  const watchOnce = (registration: ServiceWorkerRegistration): void => {
    if (watched.has(registration)) return;
    watched.add(registration);
    watch(registration);
  };

  return {
    async start(shows) {
      show = shows;
      workers.addEventListener("message", (event) => void hear(event));
      workers.startMessages();
      workers.addEventListener("controllerchange", () => {
        if (isTaking) setTimeout(() => location.reload(), addressSettles);
      });
      // Taken back on a page that was left before it was done.
      if (remembered(unwantedKey) === "removed") await clear(await registered());
      const registration = await registered();
      if (registration) watchOnce(registration);
      let asked = Date.now();
      document.addEventListener("visibilitychange", async () => {
        if (document.visibilityState !== "visible" || Date.now() - asked < asksEvery) return;
        asked = Date.now();
        await (await registered())?.update().catch(() => {});
      });
      setInterval(async () => void (await registered())?.update().catch(() => {}), asksEvery);
      show(state);
    },
    async save(how = "asked") {
      isQuiet = how === "unasked";
      if (!isQuiet) remember(unwantedKey, "");
      become({saved: {kind: "saving", bytes: 0, of: bytes}});
      try {
        registering = workers.register(script, {updateViaCache: "none"});
        const registration = await registering;
        watchOnce(registration);
        registration.active?.postMessage({ask: "save"});
      } catch {
        fail("full");
      }
    },
    async remove() {
      remember(unwantedKey, "removed");
      const registration = (await registering?.catch(() => undefined)) ?? (await registered());
      await clear(registration);
      become({saved: {kind: "no"}});
    },
    isUnwanted: () => remembered(unwantedKey) === "removed",
    takeNewVersion() {
      void registered().then((registration) => {
        isTaking = true;
        // Another page may have put it in place by now.
        if (registration?.waiting) registration.waiting.postMessage({ask: "take over"});
        else location.reload();
      });
    },
  };
}

/** Has a script keep nothing more; one that does not answer is ended with its registration. */
const stop = (worker: ServiceWorker | null | undefined): Promise<unknown> =>
  new Promise((done) => {
    if (!worker) return done(null);
    const {port1, port2} = new MessageChannel();
    port1.onmessage = done;
    setTimeout(done, 1000);
    worker.postMessage({ask: "stop"}, [port2]);
  });
