import {Parser} from "saxen";
import {ImportError} from "../importError.js";
import {limits} from "../limits.js";

/** What hears of a part's XML as it is read. */
export interface XmlListener {
  readonly openTag?: (
    name: string,
    attributes: () => Readonly<Record<string, string>>,
    decode: (text: string) => string,
    isEmpty: boolean,
  ) => void;
  readonly closeTag?: (name: string) => void;
  readonly text?: (text: string, decode: (text: string) => string) => void;
  readonly cdata?: (text: string) => void;
}

/** Reads XML piece by piece. */
export interface XmlReader {
  /** @throws ImportError past a limit, and the parser's error where this is no XML. */
  read(text: string): void;
  /** Says that there is no more. @throws like `read`, and where something is left open. */
  end(): void;
}

/**
 * The one place that starts the XML parser. The parser begins a piece of XML anew with all that follows as long as the
 * piece does not end, so that one very long attribute or text would take it hours: what stays open for too long, or
 * nests too deep, is refused.
 */
export function xmlReader({openTag, closeTag, text: onText, cdata}: XmlListener): XmlReader {
  const parser = new Parser();
  let failure: unknown;
  let pieces = 0;
  let depth = 0;
  let unfinished = 0;
  const another = () => {
    pieces++;
  };
  parser.on("openTag", (name, attributes, decode, isEmpty) => {
    pieces++;
    if (++depth > limits.depth) throw new Error(`more than ${limits.depth} elements within each other`);
    openTag?.(name, attributes, decode, isEmpty);
  });
  parser.on("closeTag", (name) => {
    pieces++;
    depth--;
    closeTag?.(name);
  });
  parser.on("text", (text, decode) => {
    pieces++;
    onText?.(text, decode);
  });
  parser.on("cdata", (text) => {
    pieces++;
    cdata?.(text);
  });
  for (const event of ["comment", "question", "attention"] as const) parser.on(event, another);
  // What the parser only warns of is no XML either: an attribute without its value, text outside of everything.
  for (const event of ["error", "warn"] as const)
    parser.on(event, (error) => {
      failure ??= error;
    });
  return {
    read(text) {
      if (text === "") return;
      const before = pieces;
      parser.write(text);
      if (failure) throw failure;
      unfinished = pieces === before ? unfinished + text.length : 0;
      if (unfinished > limits.pieceCharacters)
        throw new ImportError({fault: "text-too-long", limit: limits.pieceCharacters}, null);
    },
    end() {
      const left = parser.end();
      if (failure ?? left) throw failure ?? left;
    },
  };
}
