import {existsSync, readFileSync, statSync} from "node:fs";
import {createServer, type IncomingMessage, type Server, type ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join} from "node:path";
import compression from "compression";
import sirv from "sirv";
import {headersFile, headersOf} from "./headers.js";

/** A site that is being served. */
export interface ServedSite {
  /** Where it is, without a slash at the end: `http://127.0.0.1:4173`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Where to serve: a port that is taken is answered with a free one; 0 asks for any free one. */
export interface ServeOptions {
  /** Packs each file anew on its way, as hosts do; left out, files go as they are, which costs no time. */
  readonly isPacked?: boolean;
  readonly folder?: string;
  readonly port?: number;
  readonly host?: string;
}

/** Serves a built site the way a static host does: clean addresses in one spelling each, its own 404 page. */
export async function serveSite({
  folder = "dist",
  port = 4173,
  host = "127.0.0.1",
  isPacked = false,
}: ServeOptions = {}): Promise<ServedSite> {
  if (!existsSync(join(folder, "index.html")))
    throw new Error(`${folder} holds no site: run "npm run build"`);
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: nameType,
    onNoMatch: (_request, response) => answerNotFound(folder, response),
  });
  const pack = isPacked ? compression() : null;
  const server = createServer((request, response) => {
    const target = targetOf(request);
    if (!target) return void response.writeHead(400).end();
    if (request.method !== "GET" && request.method !== "HEAD")
      return void response.writeHead(405, {Allow: "GET, HEAD"}).end();
    const other = rightSpelling(folder, target.pathname);
    if (other) return void response.writeHead(301, {Location: other + target.search}).end();
    giveHeaders(folder, target.pathname, response);
    request.url = target.pathname + target.search;
    if (!isRange(request.headers.range)) delete request.headers.range;
    if (pack) pack(request, response, () => files(request, response));
    else files(request, response);
  });
  await listen(server, port, host);
  const {port: actual} = server.address() as AddressInfo;
  return {origin: `http://${host}:${actual}`, close: () => close(server)};
}

/** Types that the server's own list does not have. */
const types: Readonly<Record<string, string>> = {
  ".parquet": "application/vnd.apache.parquet",
  ".arrow": "application/vnd.apache.arrow.file",
};

function nameType(response: ServerResponse, path: string): void {
  const type = types[extname(path)];
  if (type) response.setHeader("Content-Type", type);
}

/** Those that the site's own file of headers gives the address. */
function giveHeaders(folder: string, pathname: string, response: ServerResponse): void {
  const file = join(folder, headersFile);
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  for (const [name, value] of Object.entries(headersOf(text, pathname))) response.setHeader(name, value);
}

function answerNotFound(folder: string, response: ServerResponse): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  giveHeaders(folder, "/404.html", response);
  response.writeHead(404, {"Content-Type": "text/html;charset=utf-8"});
  const page = join(folder, "404.html");
  // While the site is being built anew the page is missing for a moment.
  response.end(existsSync(page) ? readFileSync(page) : "Not found");
}

/** What is asked for: a path of this server, or a whole address as proxies write it; null where it is neither. */
function targetOf({url = "/"}: IncomingMessage): URL | null {
  const asked = url.replace(/^\/+/, "/");
  return URL.canParse(asked, "http://localhost") ? new URL(asked, "http://localhost") : null;
}

/** True for the one form of range that is answered with a part; whoever asks for another is given the whole, as the standard allows. */
function isRange(range: string | undefined): boolean {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range ?? "") ?? [];
  return first !== undefined && (last === "" || Number(first) <= Number(last));
}

/** `/kk` becomes `/kk/`, and `/kk/query/` becomes `/kk/query`: the addresses inside a page are relative to its folder. */
function rightSpelling(folder: string, pathname: string): string | null {
  const isFile = (path: string): boolean => {
    const file = join(folder, path);
    // A name below a file is no file: statSync alone would throw.
    return existsSync(file) && statSync(file).isFile();
  };
  const bare = pathname.replace(/\/+$/, "");
  if (bare !== pathname) return bare !== "" && isFile(`${bare}.html`) ? bare : null;
  const isPage = isFile(bare) || isFile(`${bare}.html`);
  return !isPage && isFile(join(bare, "index.html")) ? `${bare}/` : null;
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  try {
    await listenOn(server, port, host);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    await listenOn(server, 0, host);
  }
}

const listenOn = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      done();
    });
  });

const close = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
