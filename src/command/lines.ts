/** One line of a stream; null where its bytes are no UTF-8. */
export type Line = string | null;

const lineFeed = 0x0a;

/**
 * The whole lines of a stream of bytes, as many together as came at once. A line ends at a line feed and nowhere else:
 * JSON may hold every other character that some call the end of a line. The last one may end without.
 */
export async function* blocksOfLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const begun: Uint8Array[] = [];
  for await (const chunk of stream) {
    const end = chunk.lastIndexOf(lineFeed) + 1;
    if (end > 0) yield joined([...begun.splice(0), chunk.subarray(0, end)]);
    if (end < chunk.length) begun.push(chunk.subarray(end));
  }
  if (begun.length > 0) yield joined(begun);
}

const joined = (parts: readonly Uint8Array[]): Uint8Array =>
  parts.length === 1 ? parts[0] : Buffer.concat(parts);

/** The lines of a block of whole ones. */
export function* linesOf(block: Uint8Array): Generator<Line> {
  for (let start = 0; start < block.length; ) {
    const found = block.indexOf(lineFeed, start);
    const end = found < 0 ? block.length : found;
    yield decoded(block.subarray(start, end));
    start = end + 1;
  }
}

const utf8 = new TextDecoder("utf-8", {fatal: true});

function decoded(line: Uint8Array): Line {
  try {
    return utf8.decode(line);
  } catch {
    return null;
  }
}
