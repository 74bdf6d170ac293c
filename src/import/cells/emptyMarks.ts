/**
 * True for a text that people write where there is nothing to write: a dash, dots, “no data” and the like. The list is
 * closed: a text that is not in it is not taken for an empty cell, as a count may have been meant.
 */
export const isEmptyMark = (text: string): boolean => {
  if (text.length > 40) return false;
  const bare = text.trim().toLowerCase().replaceAll(/\s+/g, " ");
  return (
    /^[-\u2010-\u2015\u2212_.\u2026*?]{1,5}$/.test(bare) || emptyMarks.has(bare.replace(/^\((.+)\)$/, "$1"))
  );
};

const emptyMarks = new Set(
  [
    // English, and what programs of statistics and spreadsheets write
    "na, n/a, n.a, n.a., #n/a, n/d, n.d., nd, #n/d, nan, null, nil, none, no data, not available, missing, unknown",
    "blank, empty, tbd, x, xx, xxx, n/k, <na>, \\n, k.a., k. a.",
    // Russian
    "н/д, н.д., н. д., нд, #н/д, нет, нет данных, нет сведений, нет свед., нет инф., нет информации, данных нет",
    "данные отсутствуют, отсутствует, отсутствуют, не указано, не указан, неизвестно, б/н, б/д, х, хх, ххх, пусто",
    "немає, немає даних, няма, няма данни",
    // Kazakh
    "жоқ, жок, дерек жоқ, деректер жоқ, мәлімет жоқ, мәліметтер жоқ, ақпарат жоқ, белгісіз, көрсетілмеген, бос",
  ].flatMap((line) => line.split(", ")),
);
