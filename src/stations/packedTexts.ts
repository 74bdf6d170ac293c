/**
 * A column of texts as a worker hands it over: one long text and two arrays of numbers. A million texts by themselves keep
 * the page that takes them from answering for much longer.
 */
export interface PackedTexts {
  /** The different texts, one behind the other. */
  readonly joined: string;
  /** Where each of them ends, in code units. */
  readonly ends: Uint32Array;
  /** Which of them stands at each place of the column, from 0. */
  readonly which: Uint32Array;
}

/** Packs a column; `unpackTexts` gives it back. */
export function packTexts(column: readonly string[]): PackedTexts {
  const places = new Map<string, number>();
  const ends: number[] = [];
  let end = 0;
  const which = Uint32Array.from(column, (text) => {
    const known = places.get(text);
    if (known !== undefined) return known;
    const place = places.size;
    places.set(text, place);
    end += text.length;
    ends.push(end);
    return place;
  });
  return {joined: [...places.keys()].join(""), ends: Uint32Array.from(ends), which};
}

/**
 * The column that was packed, made in pieces that yield in between. Equal texts of it are one text in memory; where all
 * differ, as numbers of stations do, the column is made at once.
 */
export function* unpackingTexts({joined, ends, which}: PackedTexts): Generator<void, string[]> {
  const texts = new Array<string>(ends.length);
  let begin = 0;
  for (let place = 0; place < ends.length; place++) {
    texts[place] = joined.slice(begin, ends[place]);
    begin = ends[place];
    if (place % textsAtOnce === textsAtOnce - 1) yield;
  }
  if (ends.length === which.length) return texts;
  const column = new Array<string>(which.length);
  for (let place = 0; place < which.length; place++) {
    column[place] = texts[which[place]];
    if (place % textsAtOnce === textsAtOnce - 1) yield;
  }
  return column;
}

/** So many texts take a millisecond or two. */
const textsAtOnce = 20_000;
