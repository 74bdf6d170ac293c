import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";

/** Where versions of the embed that do not change are kept, in the repository and in the built site. */
export const frozenFolder = "frozen";

/** A version of the embed that was kept. */
export interface KeptVersion {
  /** The first sixteen hexadecimal digits of the SHA-256 of its file. */
  readonly version: string;
  /** The day it was kept, ISO. */
  readonly date: string;
  /** The version of the data that it has. */
  readonly data: string;
}

/** The versions that were kept, the newest first. */
export async function keptVersions(): Promise<readonly KeptVersion[]> {
  const text = await readFile(join(frozenFolder, "index.json"), "utf8");
  return (JSON.parse(text) as {versions: readonly KeptVersion[]}).versions;
}

/** The list of versions for people, beside the one for programs. */
export async function writeFrozenPage(folder: string, kept: readonly KeptVersion[]): Promise<void> {
  const rows = kept.map(
    ({version, date, data}) =>
      `<tr><td>${date}</td><td><code>${version}</code></td><td><code>${data}</code></td><td>${["kk", "ru", "en"].map((language) => `<a href="${version}/?language=${language}" lang="${language}">${language}</a>`).join(" ")}</td></tr>`,
  );
  await writeFile(
    join(folder, "index.html"),
    `<!DOCTYPE html>
<html lang="kk">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mandat: өзгермейтін нұсқалар</title>
<link rel="icon" href="../icons/any-192.png">
<style>:root{color-scheme:light dark;font:1rem/1.45 system-ui,sans-serif}body{max-width:48rem;margin:2rem auto;padding:0 1rem}td,th{padding:.25rem 1rem .25rem 0;text-align:left}h1{font-size:1.25rem}div{overflow-x:auto}</style>
</head>
<body>
<main>
<h1>Өзгермейтін нұсқалар <span lang="ru">· Неизменные версии</span> <span lang="en">· Versions that do not change</span></h1>
<p>Әр нұсқа – сайтқа ендіруге арналған бет: деректері де, коды да өзгермейді.</p>
<p lang="ru">Каждая версия – страница для встраивания: ни данные её, ни код не меняются.</p>
<p lang="en">Each version is a page to embed whose data and code do not change.</p>
<div><table>
<thead><tr><th>Күні <span lang="ru">· День</span> <span lang="en">· Day</span></th><th>Нұсқа <span lang="ru">· Версия</span> <span lang="en">· Version</span></th><th>Деректер <span lang="ru">· Данные</span> <span lang="en">· Data</span></th><th></th></tr></thead>
<tbody>${rows.join("\n")}</tbody>
</table></div>
</main>
</body>
</html>
`,
  );
}
