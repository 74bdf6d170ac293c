/**
 * A picture of the answer to any scenario, without a browser:
 *
 *     npm run --silent picture -- "https://…/kk/?threshold=3&districts=50" --out picture.png
 *
 * The address is that of the lab, whole or from its `?` on. `--out` ends in .png or .svg; `--size` is wide (1200 × 675)
 * or square (1080 × 1080), `--chart` answer, parliament or bars, `--ground` light or dark, `--language` kk, ru or en where
 * the address does not say it, `--site` where the link on the picture leads where the address is not whole. What the
 * address asks in vain is told on the error stream; status 2 says that the arguments are wrong.
 */
import "./document.js";
import {writeFile} from "node:fs/promises";
import {parseArgs} from "node:util";
import {isLanguage} from "../catalogue/language.js";
import {pictureSizes} from "../picture/frame.js";
import {fileOf, type PictureChart, pictureCharts} from "./pictureFile.js";

const text = {type: "string"} as const;

try {
  const {positionals, values} = parseArgs({
    allowPositionals: true,
    options: {out: text, size: text, ground: text, language: text, site: text, chart: text},
  });
  const {out = "picture.png", size = "wide", ground = "light", chart = "answer"} = values;
  const form = out.endsWith(".svg") ? "svg" : out.endsWith(".png") ? "png" : null;
  if (positionals.length > 1) throw new Error("one address at a time");
  if (!form) throw new Error(`--out: ${out} ends neither in .png nor in .svg`);
  if (size !== "wide" && size !== "square")
    throw new Error(`--size: ${size} is none of ${Object.keys(pictureSizes).join(", ")}`);
  if (ground !== "light" && ground !== "dark") throw new Error(`--ground: ${ground} is none of light, dark`);
  if (!isChart(chart)) throw new Error(`--chart: ${chart} is none of ${pictureCharts.join(", ")}`);
  const language = values.language ?? languageIn(positionals[0]) ?? "kk";
  if (!isLanguage(language)) throw new Error(`--language: ${language} is none of kk, ru, en`);
  const {bytes, ignored} = await fileOf({
    address: positionals[0] ?? "",
    ...(values.site !== undefined && {site: values.site}),
    language,
    size,
    ground,
    form,
    chart,
  });
  for (const {name, value, reason} of ignored)
    process.stderr.write(`picture: ignored ${name}=${value} (${reason})\n`);
  await writeFile(out, bytes);
} catch (error) {
  process.stderr.write(`picture: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

function isChart(name: string): name is PictureChart {
  return pictureCharts.some((one) => one === name);
}

/** The language that an address of the site names: its last folder. */
function languageIn(address = ""): string | undefined {
  return /\/(kk|ru|en)(?:\/|$)/.exec(address.split("?")[0])?.[1];
}
