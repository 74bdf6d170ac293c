import {ImportError} from "../importError.js";
import {type Delimiter, type Encoding, type ImportFile, partings} from "../importFile.js";
import {limits} from "../limits.js";
import {decoderOf} from "./decoder.js";
import {hasEntities, withoutEntities} from "./htmlEntities.js";
import {readBytes} from "./readBytes.js";
import {rowSizes} from "./rowSizes.js";
import {withPlainBars} from "./ruledTables.js";
import {spaced} from "./spacedRows.js";

/** The delimiter that cuts the first rows into the most columns of which most rows have as many. */
export async function guessDelimiter(file: ImportFile, encoding: Encoding): Promise<Delimiter> {
  const bytes = await readBytes(file, 0, delimiterBytes);
  const text = decoderOf(encoding).decode(bytes);
  const named = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const told = partings.find((delimiter) => delimiter === named);
  if (told) return told;
  let best: Delimiter = ",";
  let most = 0;
  for (const delimiter of partings) {
    if (!withPlainBars(text, delimiter).includes(delimiter)) continue;
    const score = regularity(text, delimiter);
    // Spaces stand beside other signs as well, and between words.
    if (delimiter === spaced ? score >= 2 && score > 1.5 * most : score > most) {
      best = delimiter;
      most = score;
    }
  }
  return best;
}

const delimiterBytes = 262_144;

function regularity(written: string, delimiter: Delimiter): number {
  const text = hasEntities(written, delimiter) ? withoutEntities(written) : written;
  const sizes: number[] = [];
  try {
    rowSizes(text, delimiter, text.length < delimiterBytes / 4, sizes);
  } catch (error) {
    // What cuts a row into too many columns is the delimiter, and reading says so. Other limits tell nothing of it.
    if (error instanceof ImportError && error.fault.fault === "too-many-columns") return limits.columns;
  }
  const counts = new Map<number, number>();
  for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([size, rows]) => ((size - 1) * rows) / sizes.length));
}
