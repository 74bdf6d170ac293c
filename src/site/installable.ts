import {mkdir, readFile, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {type Language, languages} from "../catalogue/language.js";
import {appIcons, paintedIcon} from "../press/appIcons.js";
import {pages} from "./pages.js";

/** The name of the manifest of a language at the root of the site. */
const manifestFile = (language: Language): string => `manifest.${language}.webmanifest`;

/** The colours of the page behind everything: `--ground` of the style sheet. */
const grounds = {light: "#ffffff", dark: "#14171a"} as const;

/** What an installed site is, in one language (W3C Web Application Manifest); addresses count from the root of the site. */
export const webManifest = (language: Language): object => ({
  name: `Mandat – ${pages[0].title[language]}`,
  short_name: "Mandat",
  description: pages[0].description[language],
  lang: language,
  dir: "ltr",
  start_url: `./${language}/`,
  scope: "./",
  display: "standalone",
  background_color: grounds.light,
  theme_color: grounds.light,
  icons: appIcons.map(({path, size, purpose}) => ({
    src: path,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  })),
});

/** What the head of a page says of it. `root` leads from the page to the root of the site. */
export const installableMarkup = (language: Language, root: string): string =>
  [
    `<link rel="manifest" href="${root}${manifestFile(language)}">`,
    `<link rel="apple-touch-icon" href="${root}icons/maskable-192.png">`,
    ...(["light", "dark"] as const).map(
      (scheme) =>
        `<meta name="theme-color" content="${grounds[scheme]}" media="(prefers-color-scheme: ${scheme})">`,
    ),
  ].join("\n");

/** Writes the manifests of a built site and paints its icons, out of the icon that browsers show in a tab. */
export async function writeInstallable(folder: string): Promise<void> {
  const drawing = await readFile(fileURLToPath(new URL("./icon.svg", import.meta.url)), "utf8");
  for (const icon of appIcons) {
    const file = join(folder, icon.path);
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, paintedIcon(drawing, icon));
  }
  for (const language of languages)
    await writeFile(join(folder, manifestFile(language)), JSON.stringify(webManifest(language), null, 2));
}
