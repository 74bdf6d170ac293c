import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {Worker as Thread} from "node:worker_threads";
import {Window} from "happy-dom";
import {type DrawnPage, origin} from "./shownFirst.js";

/**
 * Opens a page of a built site, and gives the modules that are imported from now on the globals of a browser. Nothing
 * is laid out, everything is in sight, no worker starts unless asked for and the browser is never idle: what a page works
 * out later it does not work out here. Its files come from the folder of the site.
 */
export function openDocument(
  html: string,
  folder: string,
  path: string,
  {works}: {readonly works: boolean},
): DrawnPage {
  const address = path.replace(/index\.html$/, "").replace(/\.html$/, "");
  const window = new Window({url: `${origin}/${address}`, width: 1280, height: 720});
  window.document.write(html.replace(/<script[\s\S]*?<\/script>|<link\b[^>]*>/g, ""));
  const watched = new Map<Element, (entries: readonly object[]) => void>();
  const {document} = window;
  const given = {
    document,
    window: globalThis,
    self: globalThis,
    location: window.location,
    history: window.history,
    localStorage: window.localStorage,
    sessionStorage: window.sessionStorage,
    navigator: {language: "en", languages: ["en"], onLine: true, userAgent: "", hardwareConcurrency: 1},
    Node: window.Node,
    Element: window.Element,
    HTMLElement: window.HTMLElement,
    SVGElement: window.SVGElement,
    XMLSerializer: window.XMLSerializer,
    MutationObserver: window.MutationObserver,
    getComputedStyle: window.getComputedStyle.bind(window),
    matchMedia: window.matchMedia.bind(window),
    addEventListener: () => {},
    removeEventListener: () => {},
    requestAnimationFrame: (draw: (time: number) => void) => setTimeout(() => draw(performance.now())),
    requestIdleCallback: () => 0,
    innerWidth: 1280,
    innerHeight: 720,
    scrollX: 0,
    scrollY: 0,
    ResizeObserver: class {
      constructor(readonly changed: (entries: readonly object[]) => void) {}
      observe(element: Element): void {
        watched.set(element, this.changed);
      }
      disconnect(): void {}
      unobserve(): void {}
    },
    IntersectionObserver: class {
      constructor(readonly seen: (entries: readonly object[]) => void) {}
      observe(target: Element): void {
        setTimeout(() => this.seen([{target, isIntersecting: true}]));
      }
      disconnect(): void {}
      unobserve(): void {}
    },
    Worker: works ? WorkingWorker : IdleWorker,
    fetch: async (asked: string | URL) => {
      const {pathname} = new URL(asked, `${origin}/${path}`);
      return new Response(await readFile(join(folder, decodeURIComponent(pathname))));
    },
  };
  for (const [name, value] of Object.entries(given))
    Object.defineProperty(globalThis, name, {value, configurable: true, writable: true});
  return {
    document: document as unknown as Document,
    lay: (element, width) => watched.get(element)?.([{target: element, contentRect: {width, height: 0}}]),
  };
}

class IdleWorker extends EventTarget {
  postMessage(_message: unknown): void {}
  terminate(): void {}
}

/** What a worker of a browser has at hand, in a thread. */
const worldOfWorkers = `
const {parentPort, workerData} = require("node:worker_threads");
globalThis.self = globalThis;
globalThis.postMessage = (message) => parentPort.postMessage(message);
globalThis.addEventListener = (_type, hear) => parentPort.on("message", (data) => hear({data}));
import(workerData);`;

class WorkingWorker extends IdleWorker {
  readonly #thread: Thread;
  constructor(address: string) {
    super();
    this.#thread = new Thread(worldOfWorkers, {eval: true, execArgv: [], workerData: address});
    this.#thread.on("message", (data) => this.dispatchEvent(new MessageEvent("message", {data})));
  }
  override postMessage(message: unknown): void {
    this.#thread.postMessage(message);
  }
  override terminate(): void {
    void this.#thread.terminate();
  }
}
