import {mkdir, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {languages} from "../catalogue/language.js";
import {oEmbed} from "../press/oEmbed.js";
import type {Preview, PreviewedPage} from "../press/preview.js";
import {asText, type Door, writeDoor} from "./door.js";
import {fileDigest} from "./fileDigest.js";
import {type LinkPicture, linkMarkup} from "./linkMarkup.js";
import {pages} from "./pages.js";
import {shellTexts} from "./shellTexts.js";
import type {SiteAddress} from "./siteAddress.js";

/** Where the pictures of links lie from the root of the site; their names change with what is on them. */
export const previewFolder = "_preview";

/** What the press is told of every page, to draw its preview. */
export const previewedPages = (): readonly PreviewedPage[] =>
  languages.flatMap((language) =>
    pages.map(({name, title, description}) => ({
      language,
      name,
      title: title[language],
      description: description[language],
      about: shellTexts[language].about,
    })),
  );

/** The picture of a link: where it will lie, how large it is and what is on it. */
export function linkPicture({language, name, title, description, picture}: Preview): LinkPicture {
  const digest = fileDigest(picture);
  // The size stands in the file itself (PNG, bytes 16 to 23).
  const view = new DataView(picture.buffer, picture.byteOffset);
  return {
    file: `${previewFolder}/${language}-${name.replaceAll("/", "-") || "lab"}.${digest}.png`,
    width: view.getUint32(16),
    height: view.getUint32(20),
    alt: `${title}. ${description}`,
  };
}

/** Writes the pictures of all links into a built site. */
export async function writePictures(folder: string, previews: readonly Preview[]): Promise<void> {
  for (const preview of previews) {
    const file = join(folder, linkPicture(preview).file);
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, preview.picture);
  }
}

/**
 * Writes the addresses of scenarios into a built site, in both their spellings, and beside each what systems that ask
 * for oEmbed are told of it, where the site knows its own address; gives what they are from its root.
 */
export async function writeShortAddresses(
  folder: string,
  previews: readonly Preview[],
  site: SiteAddress,
): Promise<readonly string[]> {
  const short = previews.filter(({query}) => query !== null);
  for (const preview of short) {
    await writeDoor(folder, shortDoor(preview, `/${preview.language}/${preview.name}`, "../", site));
    await writeDoor(folder, shortDoor(preview, `/${preview.language}/${preview.name}/index`, "../../", site));
    if (site.whole) await writeOEmbed(folder, preview, site.whole);
  }
  return short.map(({language, name}) => `${language}/${name}`);
}

/** Where the description of a scenario for oEmbed lies, from the root of the site. */
const oEmbedFile = ({language, name}: Preview): string => `${language}/${name}.oembed.json`;

async function writeOEmbed(folder: string, preview: Preview, whole: string): Promise<void> {
  const {file, width, height} = linkPicture(preview);
  const described = oEmbed(preview, whole, {address: whole + file, width, height});
  await writeFile(join(folder, oEmbedFile(preview)), `${JSON.stringify(described, null, 1)}\n`);
}

/** The line in a page's head by which a system that asks for oEmbed finds the description. */
const oEmbedLink = (preview: Preview, whole: string): string =>
  `<link rel="alternate" type="application/json+oembed" href="${asText(whole + oEmbedFile(preview))}" title="${asText(preview.title)}">`;

function shortDoor(preview: Preview, path: string, toHome: string, site: SiteAddress): Door {
  const {language, name, title, description, query} = preview;
  const told = {
    language,
    title,
    description,
    address: `${language}/${name}`,
    toRoot: `../${toHome}`,
    picture: linkPicture(preview),
  };
  return {
    path,
    language,
    title: `${title} – Mandat`,
    to: toHome + (query ?? ""),
    carries: false,
    told: [linkMarkup(told, site), ...(site.whole ? [oEmbedLink(preview, site.whole)] : [])].join("\n"),
  };
}
