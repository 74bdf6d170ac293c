/** The year of a date in ISO 8601. */
export const year = (iso: string): string => iso.slice(0, 4);

/** A text that begins with a capital letter. */
export const capital = (text: string): string => text.replace(/^./u, (letter) => letter.toUpperCase());

/** A party's name in a Kazakh or Russian sentence: an abbreviation stands without quotation marks. */
export const quoted = (name: string): string => (/^[\p{Lu}\s+]+$/u.test(name) ? name : `«${name}»`);

/** Parties with their seats, one after the other; a house has too few seats for a thousands separator. */
export const seatList = (
  rows: readonly {readonly party: string; readonly seats: number}[],
  name: (id: string) => string,
): string => rows.map(({party, seats}) => `${name(party)} ${seats}`).join(", ");
