/** The port that the environment asks for: a whole number up to 65535, 0 for any free one; undefined where none is asked for. */
export function askedPort(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new Error(`PORT is "${text}": it must be a whole number from 0 to 65535`);
  return port;
}
