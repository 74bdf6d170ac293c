/**
 * Chooses one option for each rival so that the numbers of the options add up to at most `most`, and their values to as
 * much as possible: `options[rival][number]` is a value, rising with its number. Null where there is no choice at all.
 */
export function mostRoom(
  options: readonly (readonly number[])[],
  most: number,
): {readonly value: number; readonly chosen: readonly number[]} | null {
  if (most < 0) return null;
  const size = Math.min(
    most,
    options.reduce((sum, own) => sum + own.length - 1, 0),
  );
  let best = new Float64Array(size + 1);
  const choices: Int32Array[] = [];
  for (const own of options) {
    const next = new Float64Array(size + 1).fill(Number.NEGATIVE_INFINITY);
    const choice = new Int32Array(size + 1);
    for (let spent = 0; spent <= size; spent++)
      for (let number = 0; number < own.length && number <= spent; number++) {
        const value = best[spent - number] + own[number];
        if (value > next[spent]) {
          next[spent] = value;
          choice[spent] = number;
        }
      }
    best = next;
    choices.push(choice);
  }
  const chosen: number[] = new Array(options.length).fill(0);
  let spent = size;
  for (let rival = options.length - 1; rival >= 0; rival--) {
    chosen[rival] = choices[rival][spent];
    spent -= chosen[rival];
  }
  return {value: best[size], chosen};
}
