/** A host that tells browsers to keep every file for ten minutes, as GitHub Pages does, and that can be deployed to. */
import {existsSync, readFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join} from "node:path";

/** A host under test. */
export interface LastingHost {
  /** Where it is, without a slash at the end. */
  readonly origin: string;
  /** Serves another folder from now on. */
  deploy(folder: string): void;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html;charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

/** Starts a host that serves a folder, with clean addresses and the site's own 404 page. */
export async function lastingHost(first: string): Promise<LastingHost> {
  let folder = first;
  const server = createServer(({url = "/"}, response) => {
    const path = decodeURI(new URL(url, "http://localhost").pathname);
    const file = [path, `${path}.html`, `${path}index.html`]
      .map((name) => join(folder, name))
      .find((name) => existsSync(name) && extname(name) !== "");
    const type = types[extname(file ?? ".html")] ?? "application/octet-stream";
    response.writeHead(file ? 200 : 404, {"Content-Type": type, "Cache-Control": "max-age=600"});
    response.end(readFileSync(file ?? join(folder, "404.html")));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    deploy: (next) => {
      folder = next;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
