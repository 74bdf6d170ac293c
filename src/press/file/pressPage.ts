/** The page of the press file: the lab on published totals, in three languages, out of the very views of the site. */
import type {Catalogue, Remarks} from "../../catalogue/catalogue.js";
import {type Language, languages} from "../../catalogue/language.js";
import {loadSpreadWords} from "../../pages/lab/loadSpreadWords.js";
import {atHand} from "../../views/fetchedWhenIdle.js";
import {loadMessages} from "../../words/loadMessages.js";
import {hashAddress} from "./hashAddress.js";
import {loadFileWords} from "./loadFileWords.js";
import {drawLab} from "./pressLab.js";

/** What the build writes into the file beside its script. */
interface Contents {
  readonly catalogue: Catalogue;
  readonly remarks: Remarks;
  /** The address of the whole site, with a slash at its end; null where it is not known. */
  readonly site: string | null;
  readonly version: string;
}

const contents = JSON.parse(document.getElementById("contents")?.textContent ?? "") as Contents;
const remarks = atHand(contents.remarks);
const address = hashAddress();

/** Draws the file in a language, on the question in its address. */
async function show(language: Language): Promise<void> {
  const [messages, spreadWords, words] = await Promise.all([
    loadMessages(language),
    loadSpreadWords(language),
    loadFileWords(language),
  ]);
  document.documentElement.lang = language;
  drawLab({...contents, remarks, address, language, messages, spreadWords, words, speak});
}

/** Follows the reader to another language; the keyboard stays on its button. */
function speak(language: Language): void {
  address.speak(language);
  void show(language).then(() => document.getElementById(`language-${language}`)?.focus());
}

address.onLanguage((language) => void show(language));
const preferred = navigator.languages.map((tag) => tag.slice(0, 2));
void show(address.language() ?? languages.find((one) => one === preferred[0]) ?? "kk");
