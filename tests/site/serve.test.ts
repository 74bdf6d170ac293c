import {mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {connect} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {hasDesktop} from "../../src/site/desktop.js";
import {type ServedSite, serveSite} from "../../src/site/serve.js";

const long = "a line that is said again and again\n".repeat(1000);

let folder: string;
let site: ServedSite;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mandat-site-"));
  await mkdir(join(folder, "kk/query"), {recursive: true});
  for (const name of [
    "index.html",
    "404.html",
    "kk/index.html",
    "kk/query.html",
    "kk/query/index.html",
    "a.wasm",
    "a.parquet",
    "a.arrow",
  ])
    await writeFile(join(folder, name), name);
  for (const name of ["long.js", "long.parquet"]) await writeFile(join(folder, name), long);
  site = await serveSite({folder, port: 0});
});

afterAll(async () => {
  await site.close();
  await rm(folder, {recursive: true});
});

/** What the server answers to the first line of a request, written as it is. */
const ask = (line: string): Promise<string> =>
  new Promise((done, fail) => {
    const {hostname, port} = new URL(site.origin);
    const socket = connect(Number(port), hostname, () =>
      socket.write(`${line}\r\nHost: a\r\nConnection: close\r\n\r\n`),
    );
    let answer = "";
    socket.on("data", (text) => (answer += text));
    socket.on("end", () => done(answer));
    socket.on("error", fail);
  });

const get = (path: string): Promise<Response> => fetch(site.origin + path, {redirect: "manual"});

describe("serving a built site as a host does", () => {
  const asked = async (path: string, headers: Record<string, string> = {}) => {
    const packing = await serveSite({folder, port: 0, isPacked: true});
    try {
      const answer = await fetch(packing.origin + path, {headers});
      return {headers: answer.headers, status: answer.status, text: await answer.text()};
    } finally {
      await packing.close();
    }
  };

  test.each(["br", "gzip"])(
    "packs texts for who takes %s, and they are the same once unpacked",
    async (way) => {
      const {headers, text} = await asked("/long.js", {"Accept-Encoding": way});
      expect(headers.get("Content-Encoding")).toBe(way);
      expect(headers.get("Vary")).toContain("Accept-Encoding");
      expect(text).toBe(long);
    },
  );

  test("packs for nobody who does not take it, no table, and no part of a file", async () => {
    expect(
      (await asked("/long.js", {"Accept-Encoding": "identity"})).headers.get("Content-Encoding"),
    ).toBeNull();
    expect((await asked("/a.parquet")).headers.get("Content-Encoding")).toBeNull();
    const part = await asked("/long.parquet", {Range: "bytes=0-9"});
    expect([part.status, part.text]).toEqual([206, long.slice(0, 10)]);
  });
});

describe("serving a built site", () => {
  test.each([
    ["/", "index.html"],
    ["/kk/", "kk/index.html"],
    ["/kk/query", "kk/query.html"],
    ["/kk/query?threshold=5", "kk/query.html"],
  ])("%s answers with %s", async (path, file) => {
    expect(await (await get(path)).text()).toBe(file);
  });

  test.each([
    ["/a.wasm", "application/wasm"],
    ["/a.parquet", "application/vnd.apache.parquet"],
    ["/a.arrow", "application/vnd.apache.arrow.file"],
    ["/kk/", "text/html;charset=utf-8"],
  ])("%s is %s", async (path, type) => {
    expect((await get(path)).headers.get("content-type")).toBe(type);
  });

  test("a folder without its slash leads to it, query kept", async () => {
    const answer = await get("/kk?threshold=5");
    expect([answer.status, answer.headers.get("location")]).toEqual([301, "/kk/?threshold=5"]);
  });

  test("a page with a slash at its end leads to it without, query kept", async () => {
    const answer = await get("/kk/query/?threshold=5");
    expect([answer.status, answer.headers.get("location")]).toEqual([301, "/kk/query?threshold=5"]);
  });

  test.each([
    ["bytes=9-5", 200, "kk/query.html"],
    ["bytes=-5", 200, "kk/query.html"],
    ["bytes=0-1,4-5", 200, "kk/query.html"],
    ["bytes=x-y", 200, "kk/query.html"],
    ["lines=1-2", 200, "kk/query.html"],
    ["bytes=3-4", 206, "qu"],
    ["bytes=3-", 206, "query.html"],
    ["bytes=99-", 416, ""],
  ])("a range of %s is answered with %i", async (range, status, text) => {
    const answer = await fetch(`${site.origin}/kk/query`, {headers: {range}});
    expect([answer.status, await answer.text()]).toEqual([status, text]);
    expect((await get("/kk/")).status).toBe(200);
  });

  test.each([
    ["GET http://a:99999/ HTTP/1.1", "400"],
    ["GET http:// HTTP/1.1", "400"],
    ["GET http://example.com/kk/query HTTP/1.1", "200"],
    ["OPTIONS * HTTP/1.1", "405"],
    ["POST /kk/ HTTP/1.1", "405"],
    ["DELETE /kk/query HTTP/1.1", "405"],
    ["HEAD /kk/query HTTP/1.1", "200"],
    ["nonsense", "400"],
  ])("%s is answered with %s, and the server goes on", async (line, status) => {
    expect((await ask(line)).split(" ")[1]).toBe(status);
    expect((await get("/kk/")).status).toBe(200);
  });

  test.each([
    "/no",
    "/kk/no",
    "/a.wasm/no",

    "/../package.json",
    "/%2e%2e/package.json",
    "//example.com",
    "/%",
  ])("%s is not found, and shows the site's own page", async (path) => {
    const answer = await get(path);
    expect([answer.status, await answer.text()]).toEqual([404, "404.html"]);
  });

  test("a port that is taken is answered with a free one", async () => {
    const port = Number(new URL(site.origin).port);
    const second = await serveSite({folder, port});
    expect(second.origin).not.toBe(site.origin);
    expect((await fetch(`${second.origin}/kk/`)).status).toBe(200);
    await second.close();
  });

  test("a folder without a site says what to do", async () => {
    await expect(serveSite({folder: join(folder, "kk", "none")})).rejects.toThrow("npm run build");
  });
});

describe("a browser is opened", () => {
  test.each([
    [true, "at a Linux desktop", {DISPLAY: ":0"}, "linux"],
    [true, "on a Mac", {}, "darwin"],
    [false, "on a Linux server", {}, "linux"],
    [false, "in CI", {CI: "true", DISPLAY: ":0"}, "linux"],
    [false, "over ssh", {SSH_CONNECTION: "1"}, "darwin"],
  ] as const)("%s %s", (expected, _where, environment, platform) => {
    expect(hasDesktop(environment, platform)).toBe(expected);
  });
});
