import type {Encoding} from "../../import/importFile.js";

/** What encodings are called: the same in every language. */
export const encodingNames: Readonly<Record<Encoding, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 LE",
  "utf-16be": "UTF-16 BE",
  "windows-1251": "Windows-1251",
  "kz-1048": "KZ-1048",
  "koi8-r": "KOI8-R",
  ibm866: "CP866 (DOS)",
  "iso-8859-5": "ISO-8859-5",
  "windows-1252": "Windows-1252",
  "iso-8859-1": "ISO-8859-1",
  "iso-8859-15": "ISO-8859-15",
  "windows-1250": "Windows-1250",
  "iso-8859-2": "ISO-8859-2",
  "windows-1254": "Windows-1254",
  "iso-8859-9": "ISO-8859-9",
  "windows-1253": "Windows-1253",
  "windows-1257": "Windows-1257",
  "windows-1255": "Windows-1255",
  "windows-1256": "Windows-1256",
};
