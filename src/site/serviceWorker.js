/**
 * Keeps the site open without a network. The build writes `saved` before this text: the version of the site and the
 * SHA-256 of its list of files (`offline.json`), which has the SHA-256 of each. Nothing is kept that does not match,
 * so that what is saved is one version, whole, whatever a host or a browser's cache hands out meanwhile.
 *
 * Files are kept by their content, in one cache of this copy of the site; a version is a list of them. A new version
 * fetches only what differs, and the version before it stays for pages that are still open.
 */
/* global saved */

/** The folder in which this copy of the site lies: other copies on the same host have caches of their own. */
const root = new URL("./", self.location);
const cacheName = `mandat ${root.pathname}`;

const patienceInMilliseconds = 3000;
/** A file that sends nothing for so long has failed. */
const silenceInMilliseconds = 30_000;
const atOnce = 6;

const contentKey = (sha256) => new URL(`.saved/content/${sha256}`, root).href;
const versionKey = (version) => new URL(`.saved/version/${version}`, root).href;

self.addEventListener("install", (event) => {
  event.waitUntil(saveFirst());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOlder().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const {request} = event;
  if (new URL(request.url).origin !== self.location.origin) return;
  if (request.method === "GET")
    event.respondWith(request.mode === "navigate" ? page(request) : file(request));
  else if (request.method === "HEAD") event.respondWith(head(request));
});

/** What a page may ask: how far saving has come, to save the rest, to stop, to put this version in the place of the one before. */
self.addEventListener("message", (event) => {
  const answer = {
    status: () => status().then((told) => event.source.postMessage(told)),
    save: () => saveRest(),
    stop: async () => {
      isStopped = true;
      event.ports[0]?.postMessage("stopped");
    },
    "take over": () => self.skipWaiting(),
  }[event.data?.ask];
  if (answer) event.waitUntil(answer());
});

/* Saving */

/** True once the reader has taken it back: what is on its way is kept no more. */
let isStopped = false;

/** All but the large files. Without these the site opens; where one does not come the version before goes on serving. */
async function saveFirst() {
  isStopped = false;
  try {
    const list = await fetchList();
    // To open a cache is to make it: nothing of what was taken back may stay.
    if (isStopped) throw new Error("stopped");
    const cache = await caches.open(cacheName);
    await saveFiles(cache, list, ({large}) => !large);
    const stamped = {...list, at: Date.now()};
    await cache.put(versionKey(saved.version), new Response(JSON.stringify(stamped)));
    known = null;
  } catch (error) {
    await tellPages({version: saved.version, failed: reasonOf(error)});
    throw error;
  }
}

let saving = null;

/** The large files, and what the browser or the reader has dropped; once, and again when a page asks after it failed. */
function saveRest() {
  isStopped = false;
  saving ??= (async () => {
    try {
      if (!(await listOf(saved.version))) await saveFirst();
      await saveFiles(await caches.open(cacheName), await listOf(saved.version), () => true);
      await tellPages(await status());
    } catch (error) {
      await tellPages({version: saved.version, failed: reasonOf(error)});
    }
    saving = null;
  })();
  return saving;
}

async function saveFiles(cache, list, isWanted) {
  const total = list.files.reduce((sum, {bytes}) => sum + bytes, 0);
  const kept = await keptIn(cache);
  let done = list.files.reduce((sum, {sha256, bytes}) => sum + (kept.has(sha256) ? bytes : 0), 0);
  const missing = list.files.filter((one) => isWanted(one) && !kept.has(one.sha256));
  let told = 0;
  const count = (bytes) => {
    done += bytes;
    if (Date.now() - told < 200) return;
    told = Date.now();
    void tellPages({version: saved.version, bytes: done, of: total});
  };
  count(0);
  const queue = [...missing].sort((a, b) => Number(a.large) - Number(b.large));
  const takeNext = async () => {
    for (let one = queue.shift(); one; one = queue.shift()) await saveOne(cache, one, count);
  };
  try {
    await Promise.all(Array.from({length: atOnce}, takeNext));
  } finally {
    // Where one has failed the others need not go on.
    queue.length = 0;
  }
}

/** Large files that this host does not have: some take none above 25 MB. The site opens without them. */
const absent = new Set();

/** Keeps one file. What the browser has already is taken where it is the right one, else the host is asked anew. */
async function saveOne(cache, {path, sha256, large}, count) {
  let isThere = false;
  for (const mode of ["default", "reload"]) {
    let counted = 0;
    const counting = (bytes) => {
      counted += bytes;
      count(bytes);
    };
    const answer = await fetchBytes(path, mode, counting);
    if (answer && (await digestOf(answer.content)) === sha256) {
      if (isStopped) throw new Error("stopped");
      const headers = {"Content-Type": answer.type};
      return cache.put(contentKey(sha256), new Response(answer.content, {headers}));
    }
    count(-counted);
    isThere ||= answer !== null;
  }
  if (isThere || !large) throw new Error("changed");
  absent.add(sha256);
}

/** The list of this version. A host that is between two versions has another one: then nothing is saved. */
async function fetchList() {
  const answer = await fetchBytes("offline.json", "reload", () => {});
  if (!answer || (await digestOf(answer.content)) !== saved.list) throw new Error("changed");
  return JSON.parse(new TextDecoder().decode(answer.content));
}

/** The content of a file and its type; null where the host does not have it. Rejects where the network breaks off. */
async function fetchBytes(path, mode, count) {
  const stop = new AbortController();
  let timer = setTimeout(() => stop.abort(), silenceInMilliseconds);
  try {
    const answer = await fetch(new URL(path, root), {cache: mode, signal: stop.signal});
    if (!answer.ok) return null;
    const pieces = [];
    const reader = answer.body?.getReader();
    for (let next = await reader?.read(); next && !next.done; next = await reader.read()) {
      clearTimeout(timer);
      timer = setTimeout(() => stop.abort(), silenceInMilliseconds);
      pieces.push(next.value);
      count(next.value.length);
    }
    const content = await new Blob(pieces).arrayBuffer();
    return {content, type: answer.headers.get("Content-Type") ?? "application/octet-stream"};
  } catch {
    throw new Error("network");
  } finally {
    clearTimeout(timer);
  }
}

async function digestOf(content) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Why something was not saved, as the page has sentences for it; the browser itself fails for want of room. */
const reasonOf = ({message}) => (["changed", "network"].includes(message) ? message : "full");

/* What is there */

async function status() {
  const list = await listOf(saved.version);
  const of = list ? list.files.reduce((sum, {bytes}) => sum + bytes, 0) : 0;
  const kept = await keptIn(await caches.open(cacheName));
  const missing = list ? list.files.filter(({sha256}) => !kept.has(sha256) && !absent.has(sha256)) : [];
  const bytes = of - missing.reduce((sum, one) => sum + one.bytes, 0);
  return {version: saved.version, bytes, of, isWhole: list !== null && missing.length === 0};
}

/** The digests of the contents that are kept. */
async function keptIn(cache) {
  const before = contentKey("");
  const addresses = (await cache.keys()).map(({url}) => url);
  return new Set(addresses.filter((url) => url.startsWith(before)).map((url) => url.slice(before.length)));
}

/** The versions that are kept, the newest first. */
async function versions() {
  const cache = await caches.open(cacheName);
  const before = versionKey("");
  const keys = (await cache.keys()).filter(({url}) => url.startsWith(before));
  const lists = await Promise.all(keys.map(async (key) => (await cache.match(key)).json()));
  return lists.sort((a, b) => b.at - a.at);
}

const listOf = async (version) => {
  const kept = await (await caches.open(cacheName)).match(versionKey(version));
  return kept ? kept.json() : null;
};

/** Drops all but this version and the one before it, and what an earlier way of saving left of this very copy. */
async function dropOlder() {
  known = null;
  const cache = await caches.open(cacheName);
  const all = await versions();
  const before = all.filter(({version}) => version !== saved.version);
  const own = all.filter(({version}) => version === saved.version);
  const staying = [...own, ...before.slice(0, 1)];
  await Promise.all(before.slice(1).map(({version}) => cache.delete(versionKey(version))));
  const wanted = new Set(staying.flatMap(({files}) => files.map(({sha256}) => sha256)));
  const spare = [...(await keptIn(cache))].filter((sha256) => !wanted.has(sha256));
  await Promise.all(spare.map((sha256) => cache.delete(contentKey(sha256))));
  for (const name of await caches.keys())
    if (
      /^mandat-[\da-f]+$/.test(name) &&
      (await (await caches.open(name)).match(new URL("index.html", root)))
    )
      await caches.delete(name);
}

async function tellPages(told) {
  if (isStopped) return;
  for (const client of await self.clients.matchAll({includeUncontrolled: true}))
    if (client.url.startsWith(root.href)) client.postMessage(told);
}

/* Answering */

/** The digest of each path, in this version and in the one that open pages may still be of. */
let known = null;

function digests() {
  known ??= versions().then((all) => {
    const now = all.find(({version}) => version === saved.version);
    const before = all.find(({version}) => version !== saved.version);
    const byPath = (list) => new Map((list?.files ?? []).map(({path, sha256}) => [path, sha256]));
    return {now: byPath(now), before: byPath(before)};
  });
  return known;
}

const pathOf = ({pathname}) =>
  pathname.startsWith(root.pathname) ? pathname.slice(root.pathname.length) : null;

/** What is kept under a path; null where nothing is. */
async function keptAt(path, list = "now") {
  const sha256 = path === null ? undefined : (await digests())[list].get(path);
  if (sha256 === undefined) return null;
  return (await (await caches.open(cacheName)).match(contentKey(sha256))) ?? null;
}

/** The newest page, or the saved one where the network does not answer. Its files bear their content in their names. */
async function page(request) {
  const address = new URL(request.url);
  const path = pathOf(address);
  const {kept, moved} = await savedPage(path);
  if (moved) return Response.redirect(new URL(moved, root).href + address.search, 302);
  // The browser's own copy may be older than what is saved: the host is asked whether it still holds.
  const asked = fetch(request, {cache: "no-cache"});
  if (!kept) return asked.catch(() => notFound());
  try {
    const answer = await within(patienceInMilliseconds, asked);
    return answer.ok || answer.type === "opaqueredirect" ? answer : kept;
  } catch {
    return kept;
  }
}

/**
 * The saved page of an address, by the rules of a static host: `kk/` is `kk/index.html`, `kk/compare` is
 * `kk/compare.html`. Another way to write it leads there, since the links in a page count from its folder.
 */
async function savedPage(path) {
  if (path === null) return {};
  const {now} = await digests();
  const bare = path.replace(/\/+$/, "").replace(/\/index(\.html)?$/, "");
  if (bare !== path && now.has(`${bare}.html`)) return {moved: bare};
  const kept =
    (await keptAt(path === "" || path.endsWith("/") ? `${path}index.html` : `${path}.html`)) ??
    (await keptAt(path));
  if (kept) return {kept};
  return path !== `${bare}/` && now.has(`${bare}/index.html`) ? {moved: `${bare}/`} : {};
}

/** The page that says that there is none here, at whatever depth it is met. */
async function notFound() {
  const kept = await keptAt("404.html");
  return kept ? new Response(kept.body, {status: 404, headers: kept.headers}) : Response.error();
}

/** True for a file whose name changes with its content, or which lies under the version of its package. */
const isNamedByContent = (path) => /\.[\da-f]{8}\.\w+$/.test(path) || /^_node\/.*@\d/.test(path);

async function file(request) {
  const path = pathOf(new URL(request.url));
  if (path === null) return fetch(request);
  if (isNamedByContent(path)) return (await keptAt(path)) ?? (await keptAt(path, "before")) ?? fetch(request);
  const kept = await keptAt(path);
  if (!kept) return fetch(request);
  try {
    const answer = await within(patienceInMilliseconds, fetch(request));
    return answer.ok ? answer : kept;
  } catch {
    return kept;
  }
}

/** Whether something is there; without a network, whether it is saved. */
async function head(request) {
  try {
    return await fetch(request);
  } catch {
    const {kept} = await savedPage(pathOf(new URL(request.url)));
    return new Response(null, {status: kept ? 200 : 404});
  }
}

function within(milliseconds, promise) {
  const late = new Promise((_, fail) => setTimeout(fail, milliseconds, new Error("the network is too slow")));
  return Promise.race([promise, late]);
}
