/** A colour in OKLab: lightness and two axes in which equal steps look equal. */
type Lab = readonly [lightness: number, a: number, b: number];

/**
 * Two colours mixed as `color-mix(in oklab, first percent%, second)` does it, for programs that do not know the
 * function. Colours are six hexadecimal digits or `oklch(…)`.
 */
export function mixed(first: string, percent: number, second: string): string {
  const [one, other] = [labOf(first), labOf(second)];
  const part = percent / 100;
  return hexOf(one.map((value, axis) => value * part + other[axis] * (1 - part)) as unknown as Lab);
}

/** A colour as six hexadecimal digits; what is beyond the screen's range is cut off at it. */
export const asHex = (colour: string): string => hexOf(labOf(colour));

function labOf(colour: string): Lab {
  const polar = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(colour);
  if (polar) {
    const [lightness, chroma, hue] = polar.slice(1).map(Number);
    const angle = (hue * Math.PI) / 180;
    return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
  }
  if (!/^#[\da-f]{6}$/i.test(colour)) throw new Error(`no colour that can be mixed: ${colour}`);
  const [red, green, blue] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  // The matrices are Ottosson's (2020), as CSS Color 4 takes them.
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function hexOf([lightness, a, b]: Lab): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${channels.map((channel) => digits(gamma(channel))).join("")}`;
}

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

const gamma = (channel: number): number =>
  channel <= 0.0031308 ? 12.92 * channel : 1.055 * channel ** (1 / 2.4) - 0.055;

const digits = (channel: number): string =>
  Math.round(255 * Math.min(Math.max(channel, 0), 1))
    .toString(16)
    .padStart(2, "0");
