import type {FingerprintMessages} from "./fingerprintWords.js";

/** The words about fingerprints, in English. */
export const fingerprint: FingerprintMessages = {
  heading: "Fingerprint",
  lead: "Two people who have the same protocols have the same sixteen groups. Read two groups beside each other to the other, who types them here. Two groups show that nobody has another file by mistake; against somebody who wants to deceive you, compare all sixteen.",
  working: "Being worked out …",
  unread: "The protocols of this set cannot be read, so they have no fingerprint.",
  notHere:
    "The browser works out fingerprints only on pages that come over https or from this computer. Open the site in one of these ways.",
  heard: "What the other has",
  hint: "At least two groups. Capitals, spaces and Cyrillic letters do not matter.",
  agrees: (groups, first) =>
    groups === 16
      ? "All sixteen groups agree: the protocols are the same."
      : `They agree: groups ${first} to ${first + groups - 1} of 16.`,
  differs: "They differ. Read them once more; if they still differ, the protocols are not the same.",
  tooShort: "That is too little to compare: two groups of four are needed.",
  noHexadecimal: "A fingerprint has only the digits 0 to 9 and the letters A to F.",
  of: "It is the SHA-256 of every count of every protocol, of where they come from and of the lists in their order – not of the file, the name, the seats or the law. In which order the rows stood does not matter. The decision record 18 in docs/decisions says how to work it out with another program.",
};
