/** One line of a stream; null where its bytes are no UTF-8. */
export type Line = string | null;

const lineFeed = 0x0a;

/**
 * The lines of a stream of bytes, as they come. A line ends at a line feed and nowhere else: JSON may hold every other
 * character that some call the end of a line.
 */
export async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  const begun: Buffer[] = [];
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      yield decoded([...begun.splice(0), chunk.subarray(start, end)]);
      start = end + 1;
    }
    if (start < chunk.length) begun.push(chunk.subarray(start));
  }
  if (begun.length > 0) yield decoded(begun);
}

function decoded(parts: readonly Buffer[]): Line {
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(
      parts.length === 1 ? parts[0] : Buffer.concat(parts),
    );
  } catch {
    return null;
  }
}
