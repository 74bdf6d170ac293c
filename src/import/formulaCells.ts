/** A text as it is written to CSV: one that a spreadsheet would run as a formula gets an apostrophe in front. */
export const disarmed = (text: string): string => (/^[=+\-@\t\r\n']/.test(text) ? `'${text}` : text);

/** The text that was disarmed. */
export const rearmed = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);
