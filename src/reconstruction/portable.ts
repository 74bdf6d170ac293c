/**
 * Exponentials and logarithms that come out the same, to the last bit, in every browser and in Node. JavaScript
 * leaves `Math.exp` and `Math.log` to each engine; the four operations and the square root it does not. Relative
 * errors stay below 1e-15, which no count can show.
 */

const ln2High = 0.6931471803691238; // ends in zeros, so that a whole multiple of it is exact
const ln2Low = 1.9082149292705877e-10;

/** Powers of two by exponent, from 2^-1074 to 2^1023, each an exact double. */
const powersOfTwo = Float64Array.from({length: 2098}, () => 1);
for (let exponent = 1; exponent <= 1023; exponent++)
  powersOfTwo[1074 + exponent] = 2 * powersOfTwo[1073 + exponent];
for (let exponent = -1; exponent >= -1074; exponent--)
  powersOfTwo[1074 + exponent] = powersOfTwo[1075 + exponent] / 2;

/** e to the power of x; 0 below -708 and refused above 709, where no double could hold it. */
export function exp(x: number): number {
  if (x > 709) throw new Error(`e to the power of ${x} is too large`);
  if (x < -708) return 0;
  const twos = Math.round(x / (ln2High + ln2Low));
  const rest = x - twos * ln2High - twos * ln2Low;
  // Taylor's series in Horner's form: the rest is at most ln 2 / 2, so fourteen terms reach a double's last bit.
  let sum = 1;
  for (let term = 14; term > 0; term--) sum = 1 + (sum * rest) / term;
  return sum * powersOfTwo[1074 + twos];
}

const bits = new DataView(new ArrayBuffer(8));

/** The natural logarithm of x, which must be a normal double above 0. */
export function log(x: number): number {
  if (!(x >= powersOfTwo[1074 - 1022])) throw new Error(`${x} has no logarithm here`);
  bits.setFloat64(0, x);
  let twos = (bits.getUint16(0) >>> 4) - 1023;
  let part = x / powersOfTwo[1074 + twos];
  if (part > Math.SQRT2) {
    part /= 2;
    twos++;
  }
  // ln part = 2 artanh t with t at most 0.1716, so that t^25 is below a double's last bit.
  const t = (part - 1) / (part + 1);
  let sum = 0;
  for (let odd = 23; odd > 1; odd -= 2) sum = (sum + 1 / odd) * t * t;
  return twos * ln2High + (twos * ln2Low + 2 * t * (1 + sum));
}
