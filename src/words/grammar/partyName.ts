/** A party's name in a Kazakh or Russian sentence: an abbreviation stands without quotation marks. */
export const partyName = (name: string, inMarks: (text: string) => string): string =>
  /^[\p{Lu}\s+]+$/u.test(name) ? name : inMarks(name);
