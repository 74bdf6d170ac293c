import {createReadStream, existsSync, statSync} from "node:fs";
import {createServer, type ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join} from "node:path";
import {onTestFinished} from "vitest";

/**
 * How hosts of files differ: `folders` leads from a folder to its slash and knows no page without its ending, as most
 * plain servers and websites in object stores; `silent` answers any spelling with the page it takes it for and leads
 * nowhere; `objects` has nothing but files by their whole names.
 */
export const hostKinds = ["folders", "silent", "objects"] as const;
export type HostKind = (typeof hostKinds)[number];

/** Serves the built site in a folder of a plain host, until the test ends. Gives its address, without a slash at the end. */
export async function plainHost(kind: HostKind, folder: string, site = "dist"): Promise<string> {
  const server = createServer(({url = "/"}, response) => {
    const path = decodeURIComponent(new URL(url, "http://host").pathname);
    if (!path.startsWith(`${folder}/`) && path !== folder) return void response.writeHead(404).end();
    const asked = path.slice(folder.length);
    if (kind === "folders" && !asked.endsWith("/") && isFile(join(site, asked, "index.html")))
      return void response.writeHead(301, {Location: `${path}/${new URL(url, "http://host").search}`}).end();
    const file = candidates(kind, asked)
      .map((name) => join(site, name))
      .find(isFile);
    return file ? send(response, 200, file) : send(response, 404, join(site, "404.html"));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${folder}`;
}

function candidates(kind: HostKind, asked: string): readonly string[] {
  if (kind === "objects") return [asked];
  if (kind === "folders") return [asked, ...(asked.endsWith("/") ? [`${asked}index.html`] : [])];
  const bare = asked.replace(/\/$/, "");
  return [bare, `${bare}.html`, `${bare}/index.html`];
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

function send(response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, {"Content-Type": types[extname(file)] ?? "application/octet-stream"});
  createReadStream(file).pipe(response);
}
