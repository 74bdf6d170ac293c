import {embedCode} from "../pages/lab/embedCode.js";
import type {Preview} from "./preview.js";

/** What a description names of the picture of its link: its whole address and its size in px. */
export interface Thumbnail {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** The size that the frame is described with, in px: the width of a column of text, the height until it tells its own. */
const frame = {width: 640, height: 640};

/**
 * What systems that ask for oEmbed are told of a scenario with an address of its own: the code of its embed that
 * follows the site, its title and its picture (https://oembed.com, 2.3). A file that lies beside the page: whoever
 * asks for another width gets the same. `whole` is the address of the site, with a slash at its end.
 */
export function oEmbed(
  {language, title, query}: Preview,
  whole: string,
  picture: Thumbnail,
): Readonly<Record<string, string | number>> {
  const code = embedCode({
    address: `${whole}${language}/embed/${query ?? ""}`,
    script: `${whole}embed.js`,
    title,
    height: frame.height,
  });
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: "Mandat",
    provider_url: whole,
    thumbnail_url: picture.address,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
    html: code,
    ...frame,
  };
}
