/** One weight of the typeface of pictures. */
export interface Face {
  /** As in CSS: 400 is regular. */
  readonly weight: number;
  /** The font file (WOFF2), in base64: what a picture carries, so that it looks the same wherever it is opened. */
  readonly woff2: string;
  /** How far each letter it has moves the next one on, in thousandths of the size of the type. */
  readonly advances: Readonly<Record<string, number>>;
}

/** The typeface of pictures, cut to the letters of the three languages. It is made by `press/typeface.ts`. */
export interface Typeface {
  readonly family: string;
  readonly regular: Face;
  readonly bold: Face;
}

/** An advance for a letter that the typeface lacks, in thousandths: another font stands in for it. */
const foreignAdvance = 700;

/** How wide a text is set, in the unit of `size`. Pairs that are set closer make it a hair narrower. */
export const textWidth = ({advances}: Face, text: string, size: number): number =>
  (size / 1000) * [...text].reduce((width, letter) => width + (advances[letter] ?? foreignAdvance), 0);

/** Breaks a text at its spaces into lines that are no wider than `width`; a longer word stands alone, and is cut by nothing. */
export function wrapped(face: Face, text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  // A no-break space holds together what it joins.
  for (const word of text.trim().split(/[ \n]+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(face, longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The style that has a picture bring its own letters along. */
export const fontStyle = ({family, regular, bold}: Typeface): string =>
  [regular, bold]
    .map(
      ({weight, woff2}) =>
        `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${woff2}) format("woff2")}`,
    )
    .join("");
