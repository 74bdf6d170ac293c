import type {Encoding} from "../importFile.js";

/** The part of a `TextDecoder` that reading needs. */
export interface Decoder {
  decode(bytes?: Uint8Array, options?: {readonly stream?: boolean}): string;
}

/** A decoder for one of the encodings. With `fatal` it throws a TypeError at bytes that the encoding does not have. */
export function decoderOf(encoding: Encoding, {fatal = false}: {readonly fatal?: boolean} = {}): Decoder {
  if (encoding !== "kz-1048") return new TextDecoder(encoding, {fatal});
  const decoder = new TextDecoder("windows-1251", {fatal});
  return {
    decode: (bytes, options) =>
      decoder.decode(bytes, options).replaceAll(serbian, (letter) => kazakh[others.indexOf(letter)]),
  };
}

/**
 * KZ-1048 (RK1048, STRK1048-2002), which no browser knows, is Windows-1251 with Kazakh letters in place of those that
 * only other languages have. Source: https://www.iana.org/assignments/charset-reg/KZ-1048
 */
const others = "ЌЋќћЎўЈҐЄЇґєјЅѕї";
const kazakh = "ҚҺқһҰұӘӨҒҮөғәҢңү";
const serbian = new RegExp(`[${others}]`, "g");
