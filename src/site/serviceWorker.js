/**
 * Keeps the site open without a network. The build writes `saved` before this text: a version that changes with any
 * file, every file a page needs, and the few that are too large to wait for (DuckDB). Addresses are relative to this
 * script, which stands at the root of the site.
 */
/* global saved */

const cacheName = `mandat-${saved.version}`;
const patienceInMilliseconds = 3000;
const here = (file) => new URL(file, self.location).href;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(saved.files.map(here))));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOlder().then(() => self.clients.claim()));
  // Nobody waits for these: without them only the recount is missing.
  saveLarge().then(tellPages);
});

self.addEventListener("fetch", (event) => {
  const {request} = event;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(request.mode === "navigate" ? page(request) : file(request));
});

/** A page that asks whether all is saved is told so, or told once it is. */
self.addEventListener("message", (event) => {
  if (event.data === "is everything saved?") event.waitUntil(saveLarge().then(tellPages));
});

async function dropOlder() {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith("mandat-") && name !== cacheName);
  await Promise.all(older.map((name) => caches.delete(name)));
}

let saving = null;

/** Saves the large files, once; what failed is tried again when the next page asks. */
function saveLarge() {
  saving ??= caches
    .open(cacheName)
    .then(async (cache) => {
      for (const one of saved.large) if (!(await cache.match(here(one)))) await cache.add(here(one));
      return true;
    })
    .catch(() => {
      saving = null;
      return false;
    });
  return saving;
}

async function tellPages(isSaved) {
  if (!isSaved) return;
  for (const client of await self.clients.matchAll()) client.postMessage("everything is saved");
}

/** The newest page, or the saved one where the network does not answer. Its files bear their content in their names. */
async function page(request) {
  const kept = await savedPage(new URL(request.url));
  if (!kept) return fetch(request);
  try {
    const answer = await within(patienceInMilliseconds, fetch(request));
    return answer.ok || answer.type === "opaqueredirect" ? answer : kept;
  } catch {
    return kept;
  }
}

/** The saved page of an address, by the rules of a static host: `/kk/` is `kk/index.html`, `/kk/compare` the file. */
async function savedPage({pathname, origin}) {
  const cache = await caches.open(cacheName);
  const path = pathname.endsWith("/") ? `${pathname}index.html` : `${pathname}.html`;
  const kept =
    (await cache.match(origin + path)) ??
    (await cache.match(`${origin}${pathname}/index.html`)) ??
    (await cache.match(origin + pathname));
  // A host may have led from one address to another; a browser takes no page that remembers it.
  return kept && new Response(kept.body, {headers: kept.headers});
}

async function file(request) {
  const cache = await caches.open(cacheName);
  return (await cache.match(request, {ignoreSearch: true})) ?? fetch(request);
}

function within(milliseconds, promise) {
  const late = new Promise((_, fail) => setTimeout(fail, milliseconds, new Error("the network is too slow")));
  return Promise.race([promise, late]);
}
