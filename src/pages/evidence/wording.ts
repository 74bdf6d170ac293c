/** The year of a date in ISO 8601. */
export const year = (iso: string): string => iso.slice(0, 4);

/** A text that begins with a capital letter. */
export const capital = (text: string): string => text.replace(/^./u, (letter) => letter.toUpperCase());

/** Parties with their seats, one after the other; a house has too few seats for a thousands separator. */
export const seatList = (
  rows: readonly {readonly party: string; readonly seats: number}[],
  name: (id: string) => string,
): string => rows.map(({party, seats}) => `${name(party)} ${seats}`).join(", ");
