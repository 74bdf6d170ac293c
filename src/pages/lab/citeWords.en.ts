import {quotation} from "../../words/grammar/en.js";
import type {CiteMessages} from "./citeWords.js";

/** English. */
export const en: CiteMessages = {
  heading: "Cite or embed this scenario",
  close: "Close",
  copied: "Copied",
  notCopied: "The browser did not allow it: select the text and copy it.",
  cite: {
    heading: "Cite",
    copy: "Copy the text",
    text: ({said, version, data, address, at}) =>
      `The Mandat authors. Mandat: a lab in the browser for electoral reform. Version ${version}, data ${data}. ${quotation(said)} ${address} (accessed ${at}).`,
    kept: "The address leads to a copy whose data and code do not change.",
    notKept: "The address names its data: should they be others one day, the page says so.",
    loaded:
      "These protocols are on this device alone: nobody could open the address. Publish the files and cite them.",
    unnamed: "The data version can be named only where the site is served over https.",
  },
  embed: {
    heading: "Embed in a page",
    levers: "With levers for the reader",
    follows: "Follows the site: its figures and rules change with ours",
    frozen: (date) => `Does not change: data and code as of ${date}`,
    noneKept: "No version that does not change has been kept yet.",
    copy: "Copy the code",
    preview: "Preview",
    height: (height, width) => `${height} px high at a width of ${width} px`,
    loaded: "These protocols are on this device alone: a page elsewhere could not show them.",
  },
  otherData: (cited, now) =>
    `The address you opened was made with data ${cited}. The site now has data ${now}: the seats may differ from those that were cited.`,
  toCopy: "Open the copy with the data of that time",
};
