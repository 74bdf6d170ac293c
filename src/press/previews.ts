import type {Catalogue} from "../catalogue/catalogue.js";
import {type Language, languages} from "../catalogue/language.js";
import {buildCatalogue} from "../data/buildCatalogue.js";
import {stationProtocols} from "../data/stationProtocols.js";
import {answerBody} from "../picture/answerPicture.js";
import {basisText, caveats} from "../picture/answerText.js";
import {svgText} from "../picture/svgText.js";
import {readAddress} from "../rules/address.js";
import {paletteOf} from "../views/chart/palette.js";
import {mainSentence} from "../views/headline.js";
import type {Setting} from "../views/lab.js";
import {loadMessages} from "../words/loadMessages.js";
import {askedAnswer} from "./askedAnswer.js";
import {openPainter} from "./png.js";
import type {Preview, PreviewedPage} from "./preview.js";
import {type PreviewText, previewFrame, previewSize} from "./previewFrame.js";
import {shortScenarios} from "./shortScenarios.js";
import {typeface} from "./typeface.js";

/** Draws the previews of all pages, and of all scenarios that have an address of their own, in every language. */
export async function makePreviews(pages: readonly PreviewedPage[]): Promise<readonly Preview[]> {
  const catalogue = await buildCatalogue(await stationProtocols());
  const letters = await typeface();
  const painter = await openPainter();
  const palette = paletteOf(catalogue, "light");
  const paint = (
    text: PreviewText,
    body?: Parameters<typeof previewFrame>[0]["body"],
  ): Promise<Uint8Array> => {
    const drawn = previewFrame({typeface: letters, palette, text, ...(body && {body})});
    return painter.keptPng(svgText(drawn), previewSize[0]);
  };
  try {
    const made: Preview[] = [];
    for (const language of languages) {
      const setting = await settingOf(catalogue, language);
      const answered = async (name: string, query: string) => {
        const answer = await askedAnswer(catalogue, readAddress(query, catalogue).question);
        const title = mainSentence(setting, answer, null);
        const basis = basisText(setting, answer);
        const told = caveats(setting, answer.entry, {address: "", day: ""});
        const text = {
          name,
          title,
          // The charts say the rest: small type is not read in a chat.
          under: "",
          foot: [basis, ...told],
        };
        return {
          said: [title, `${basis}.`, ...told].join(" "),
          picture: await paint(text, answerBody(setting, answer)),
        };
      };
      for (const page of pages.filter((one) => one.language === language)) {
        // The lab shows what it opens with.
        const picture =
          page.name === ""
            ? (await answered(page.description, "")).picture
            : await paint({title: page.title, under: page.description, foot: [page.about]});
        made.push({...page, query: null, picture});
      }
      for (const {name, title, query} of await shortScenarios(catalogue, language)) {
        const {said, picture} = await answered(title, query);
        made.push({language, name: `s/${name}`, title, description: said, query, picture});
      }
    }
    return made;
  } finally {
    await painter.close();
  }
}

async function settingOf(catalogue: Catalogue, language: Language): Promise<Setting> {
  const messages = await loadMessages(language);
  return {catalogue, language, messages, formats: messages.formats};
}
