/** Kazakh order in any DuckDB, also in those that do not know the Kazakh alphabet's rules. */

/** The 42 letters of the Kazakh alphabet in their order. */
export const kazakhAlphabet = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

/** Latin letters come behind them, as in Kazakh dictionaries. */
const latinAlphabet = "abcdefghijklmnopqrstuvwxyz";

/** Signs that follow one another in every DuckDB's own order, behind digits and blanks and before other alphabets. */
const firstSign = 0x100;

const letters = kazakhAlphabet + latinAlphabet;
const signs = String.fromCodePoint(...Array.from(letters, (_, place) => firstSign + place));

/**
 * The statement that makes the macro: `ORDER BY kazakh_order(name_kk)` puts Ә behind А, Қ behind К and І behind Ы.
 * Blanks and digits come first, then the 42 letters, then Latin ones, then others. Small and capital letters are
 * one: where two texts differ in nothing else, the query needs another column to tell them apart.
 */
export const kazakhOrderMacro = `CREATE MACRO kazakh_order(written) AS translate(lower(written), '${letters}', '${signs}')`;
