import {mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {hasDesktop} from "../../src/site/desktop.js";
import {type ServedSite, serveSite} from "../../src/site/serve.js";

let folder: string;
let site: ServedSite;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mandat-site-"));
  await mkdir(join(folder, "kk"));
  for (const name of [
    "index.html",
    "404.html",
    "kk/index.html",
    "kk/query.html",
    "a.wasm",
    "a.parquet",
    "a.arrow",
  ])
    await writeFile(join(folder, name), name);
  site = await serveSite({folder, port: 0});
});

afterAll(async () => {
  await site.close();
  await rm(folder, {recursive: true});
});

const get = (path: string): Promise<Response> => fetch(site.origin + path, {redirect: "manual"});

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

  test.each(["/no", "/kk/no", "/../package.json", "/%2e%2e/package.json", "//example.com", "/%"])(
    "%s is not found, and shows the site's own page",
    async (path) => {
      const answer = await get(path);
      expect([answer.status, await answer.text()]).toEqual([404, "404.html"]);
    },
  );

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
