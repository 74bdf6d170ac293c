import type {Random} from "../../reconstruction/random.js";
import {type DrawnStations, freedom} from "./drawnStations.js";
import {widened} from "./studentT.js";

/** The totals of all stations as the sample estimates them, each drawn station standing for N ÷ n. */
export function expandedTotals({strata, columns, rows}: DrawnStations): Float64Array {
  const totals = new Float64Array(columns);
  for (const {first, drawn, size} of strata)
    for (let station = first; station < first + drawn; station++)
      for (let column = 0; column < columns; column++)
        totals[column] += (rows[station * columns + column] * size) / drawn;
  return totals;
}

/**
 * Draws replicates of the estimated totals: the rescaling bootstrap of Rao and Wu (1988). In each stratum n − 1 of the
 * n stations are drawn with repetition and every station's weight is rescaled,
 * w × (1 − λ + λ × n ÷ (n − 1) × how often it was drawn), λ = √(1 − n ÷ N),
 * so that totals vary by exactly the textbook variance with its correction for a finite population. λ is widened by
 * t ÷ z for few stations. A total that comes out below nought, as it can where two stations stand for a stratum, is 0.
 * @returns a function that writes the next replicate into one array, always the same.
 */
export function resampling(drawn: DrawnStations, random: Random): () => Float64Array {
  const {strata, columns, rows} = drawn;
  const wider = widened(freedom(drawn));
  const parts = strata.map(({first, drawn: own, size}) => {
    const lambda = own < size ? wider * Math.sqrt(1 - own / size) : 0;
    return {first, own, kept: ((1 - lambda) * size) / own, redrawn: (lambda * size) / Math.max(own - 1, 1)};
  });
  // What does not change from one replicate to the next is added up once.
  const still = new Float64Array(columns);
  for (const {first, own, kept} of parts)
    for (let station = first; station < first + own; station++)
      for (let column = 0; column < columns; column++)
        still[column] += rows[station * columns + column] * kept;
  const totals = new Float64Array(columns);
  return () => {
    totals.set(still);
    for (const {first, own, redrawn} of parts) {
      if (redrawn === 0) continue;
      for (let draw = 1; draw < own; draw++) {
        const from = (first + Math.floor(random.uniform() * own)) * columns;
        for (let column = 0; column < columns; column++) totals[column] += rows[from + column] * redrawn;
      }
    }
    for (let column = 0; column < columns; column++) if (totals[column] < 0) totals[column] = 0;
    return totals;
  };
}
