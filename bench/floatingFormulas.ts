/** Hare quota and largest remainders as one would jot it down, in floating point: quick, and wrong at a tie. */
export function floatingHare(votes: readonly number[], seats: number): number[] {
  const all = votes.reduce((sum, own) => sum + own, 0);
  const exact = votes.map((own) => (own / all) * seats);
  const result = exact.map(Math.floor);
  const left = seats - result.reduce((sum, own) => sum + own, 0);
  const order = exact
    .map((share, list) => ({list, rest: share - Math.floor(share)}))
    .sort((a, b) => b.rest - a.rest);
  for (let place = 0; place < left; place++) result[order[place].list] += 1;
  return result;
}

/** D’Hondt as one would jot it down, a seat at a time in floating point: wrong where averages are equal. */
export function floatingDhondt(votes: readonly number[], seats: number): number[] {
  const result = votes.map(() => 0);
  for (let seat = 0; seat < seats; seat++) {
    let best = 0;
    for (let list = 1; list < votes.length; list++)
      if (votes[list] / (result[list] + 1) > votes[best] / (result[best] + 1)) best = list;
    result[best] += 1;
  }
  return result;
}
