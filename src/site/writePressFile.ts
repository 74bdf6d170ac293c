import {readdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {isLanguage, type Language} from "../catalogue/language.js";
import {pressFile, pressFileName} from "../press/pressFile.js";
import {shellTexts} from "./shellTexts.js";
import {builtCatalogue, builtRemarks, projectVersion} from "./writeDataPackage.js";

/**
 * Writes the press file of a built site, and the link to it with its weight into the foot of every page. To be called
 * when the pages are finished, and before what saves them. `site` is the address of the whole site where it is known.
 */
export async function writePressFile(folder: string, site: string | null): Promise<void> {
  const text = await pressFile({
    catalogue: await builtCatalogue(folder),
    remarks: await builtRemarks(folder),
    version: await projectVersion(),
    site,
  });
  await writeFile(join(folder, pressFileName), text);
  const files = (await readdir(folder, {recursive: true})).map((file) => file.replaceAll("\\", "/"));
  let linked = 0;
  for (const file of files.filter((name) => name.endsWith(".html"))) {
    const [language] = file.split("/");
    const page = await readFile(join(folder, file), "utf8");
    if (!isLanguage(language) || !page.includes(foot)) continue;
    const link = pressLink(language, "../".repeat(file.split("/").length - 1), Buffer.byteLength(text));
    await writeFile(
      join(folder, file),
      page.replace(foot, () => `${link}\n${foot}`),
    );
    linked++;
  }
  if (linked === 0) throw new Error("no page has a foot to put the link to the press file in");
}

/** Where the shell leaves room in the foot of a page. */
const foot = '<div class="offline"';

function pressLink(language: Language, root: string, bytes: number): string {
  // Numbers in Kazakh are written as in Russian.
  const format = new Intl.NumberFormat(language === "kk" ? "ru" : language, {maximumFractionDigits: 1});
  const {pressFile} = shellTexts[language];
  return `<p class="press-file"><a href="${root}${pressFileName}" download>${pressFile.name}</a> (${pressFile.weight(format.format(bytes / 1e6))}): ${pressFile.said}</p>`;
}
