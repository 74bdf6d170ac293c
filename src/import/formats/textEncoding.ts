import {ImportError} from "../importError.js";
import type {Encoding, ImportFile} from "../importFile.js";
import {decoderOf} from "./decoder.js";
import {eightBitEncoding} from "./eightBitEncoding.js";
import {readBytes, streamBytes} from "./readBytes.js";

/**
 * The encoding of a text: its byte-order mark; else UTF-16 where every other byte is that of Latin or Cyrillic
 * letters; else UTF-8 where the whole file is that, or all but a few bytes; else the one with a byte a letter that fits
 * the text best.
 * @throws ImportError where it is no text.
 */
export async function textEncoding(file: ImportFile, signal?: AbortSignal): Promise<Encoding> {
  const head = await readBytes(file, 0, headBytes);
  const encoding =
    markedEncoding(head) ?? utf16Encoding(head) ?? (await unmarkedEncoding(file, head, signal));
  refuseBinary(head, encoding, file.name);
  return encoding;
}

const headBytes = 65_536;

function markedEncoding([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** Half the bytes of UTF-16 are 0 (Latin, digits) or 4 (Cyrillic); no other text has so many of these. */
function utf16Encoding(head: Uint8Array): Encoding | null {
  const units = Math.floor(Math.min(head.length, 4096) / 2);
  if (units === 0) return null;
  const high = [0, 0];
  for (let at = 0; at < 2 * units; at++) if (head[at] === 0 || head[at] === 4) high[at & 1]++;
  if (high[1] > 0.9 * units && high[0] < 0.1 * units) return "utf-16le";
  return high[0] > 0.9 * units && high[1] < 0.1 * units ? "utf-16be" : null;
}

async function unmarkedEncoding(file: ImportFile, head: Uint8Array, signal?: AbortSignal): Promise<Encoding> {
  if (await isUtf8(file, signal)) return "utf-8";
  const text = new TextDecoder("utf-8").decode(head);
  const wrong = [...text].filter((letter) => letter === "\ufffd").length;
  const foreign = [...text].filter((letter) => letter > "\u007f").length;
  if (wrong < 0.1 * foreign) return "utf-8";
  return eightBitEncoding(await byteCounts(file, signal), head);
}

/** How often each byte occurs: letters that tell languages apart may be far down the file. */
async function byteCounts(file: ImportFile, signal?: AbortSignal): Promise<Float64Array> {
  const counts = new Float64Array(256);
  await streamBytes(file, (bytes) => {
    signal?.throwIfAborted();
    for (let at = 0; at < bytes.length; at++) counts[bytes[at]]++;
    return true;
  });
  return counts;
}

async function isUtf8(file: ImportFile, signal?: AbortSignal): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", {fatal: true});
  let valid = true;
  await streamBytes(file, (bytes) => {
    signal?.throwIfAborted();
    try {
      decoder.decode(bytes, {stream: true});
    } catch {
      valid = false;
    }
    return valid;
  });
  return valid;
}

/** Text has no zero bytes and next to no control characters; pictures, archives and programs have many. */
function refuseBinary(head: Uint8Array, encoding: Encoding, file: string): void {
  const text = decoderOf(encoding).decode(head);
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) throw new ImportError({fault: "not-a-table"}, file);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || (code > 126 && code < 160)) controls++;
  }
  if (controls > 0.01 * text.length) throw new ImportError({fault: "not-a-table"}, file);
}
