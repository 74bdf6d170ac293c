import {type Language, languages} from "../catalogue/language.js";
import {asText} from "./door.js";
import type {SiteAddress} from "./siteAddress.js";

/** The picture of a link, from the root of the site. */
export interface LinkPicture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** What is to be seen on it. */
  readonly alt: string;
}

/** What those who tell of a link – chats, networks, search engines – are told of an address. */
export interface ToldLink {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** The address itself, from the root of the site: `kk/compare`. */
  readonly address: string;
  /** How its page leads back to the root: `../`. */
  readonly toRoot: string;
  /** Left out where none was drawn. */
  readonly picture?: LinkPicture;
}

/** A name and what it says. */
type Property = [string, string | number];

/** As networks name a language together with its country. */
const locales: Readonly<Record<Language, string>> = {kk: "kk_KZ", ru: "ru_RU", en: "en_GB"};

/**
 * The markup of a page's head that makes its link speak. Addresses are whole where the site knows its own, as chats
 * demand of pictures; else they lead from the page, which some of them follow.
 */
export function linkMarkup(told: ToldLink, {whole}: Pick<SiteAddress, "whole">): string {
  const {language, title, description, address, toRoot, picture} = told;
  const from = whole ?? toRoot;
  const properties: readonly Property[] = [
    ["og:type", "website"],
    ["og:site_name", "Mandat"],
    ["og:title", title],
    ["og:description", description],
    ["og:url", from + address],
    ["og:locale", locales[language]],
    ...languages
      .filter((other) => other !== language)
      .map((other): Property => ["og:locale:alternate", locales[other]]),
    ...(picture
      ? ([
          ["og:image", from + picture.file],
          ["og:image:type", "image/png"],
          ["og:image:width", picture.width],
          ["og:image:height", picture.height],
          ["og:image:alt", picture.alt],
        ] satisfies Property[])
      : []),
  ];
  return [
    `<meta name="description" content="${asText(description)}">`,
    `<link rel="canonical" href="${asText(from + address)}">`,
    ...properties.map(([name, value]) => `<meta property="${name}" content="${asText(String(value))}">`),
    `<meta name="twitter:card" content="${picture ? "summary_large_image" : "summary"}">`,
  ].join("\n");
}
