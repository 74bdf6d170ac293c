/** A host that answers one file badly to whoever asks for that: `fault=<way> <path>` in a cookie. */
import {createServer, type IncomingMessage, request, type ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";

/** The ways in which a file fails to come. */
export const ways = ["missing", "error", "cut", "page", "reset", "silent"] as const;
export type Way = (typeof ways)[number];

/** A host under test. */
export interface FaultyHost {
  /** Where it is, without a slash at the end. */
  readonly origin: string;
  /** The files that were asked for under a cookie `visit=<name>`, in their order, each once. */
  readonly asked: (visit: string) => readonly string[];
  close(): Promise<void>;
}

/** Starts a host before another one, whose answers it hands on. */
export async function faultyHost(behind: string): Promise<FaultyHost> {
  const visits = new Map<string, Set<string>>();
  const server = createServer((asked, answer) => {
    const path = new URL(asked.url ?? "/", "http://host").pathname;
    const cookies = new URLSearchParams((asked.headers.cookie ?? "").replaceAll("; ", "&"));
    const visit = cookies.get("visit");
    if (visit) visits.set(visit, (visits.get(visit) ?? new Set()).add(path));
    const [way, ...file] = (cookies.get("fault") ?? "").split(" ");
    if (file.join(" ") === path) failing[way as Way](asked, answer, behind);
    else handOn(asked, answer, behind);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: (visit) => [...(visits.get(visit) ?? [])],
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

type Answering = (asked: IncomingMessage, answer: ServerResponse, behind: string) => void;

const html = "<!doctype html><title>Sign in</title><h1>Welcome to the airport</h1>";

const failing: Readonly<Record<Way, Answering>> = {
  missing: (_, answer) => void answer.writeHead(404, {"Content-Type": "text/plain"}).end("Not found"),
  error: (_, answer) => void answer.writeHead(500, {"Content-Type": "text/plain"}).end("Internal error"),
  // As much as was promised does not come.
  cut: (asked, answer, behind) => handOn(asked, answer, behind, true),
  // What a network that wants to be paid first sends in the place of everything.
  page: (_, answer) => void answer.writeHead(200, {"Content-Type": "text/html"}).end(html),
  reset: (asked) => void asked.socket.resetAndDestroy(),
  silent: () => {},
};

function handOn(asked: IncomingMessage, answer: ServerResponse, behind: string, isCut = false): void {
  const {host: _, ...headers} = asked.headers;
  const onward = request(behind + asked.url, {method: asked.method, headers}, (found) => {
    if (!isCut) {
      answer.writeHead(found.statusCode ?? 500, found.headers);
      return void found.pipe(answer);
    }
    const pieces: Buffer[] = [];
    found.on("data", (piece: Buffer) => pieces.push(piece));
    found.on("end", () => {
      const whole = Buffer.concat(pieces);
      answer.writeHead(200, {...found.headers, "content-length": whole.length});
      answer.write(whole.subarray(0, Math.floor(whole.length / 2)), () =>
        setTimeout(() => asked.socket.destroy(), 20),
      );
    });
  });
  onward.on("error", () => answer.destroy());
  asked.on("aborted", () => onward.destroy());
  onward.end();
}
