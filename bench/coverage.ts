/**
 * `npx tsx bench/coverage.ts`: how often 90 % intervals from stations drawn by lot hold the truth of made-up countries,
 * by how many were drawn and in which way. The result stands in the decision record on random samples. Some minutes.
 */
import {coverageOf} from "./coverageOf.js";
import {madeUpCountry} from "./drawnCountry.js";

const strengths = [50, 20, 12, 8, 4.6, 2];
const regions = [900, 700, 500, 300, 150, 60];
const draws: Readonly<Record<string, number | readonly number[]>> = {
  "30 of 2,610 stations": 30,
  "60 of 2,610 stations": 60,
  "192 of 2,610 stations": 192,
  "192 in six regions, in proportion": [66, 52, 37, 22, 11, 4],
  "192 in six regions, 32 in each": [32, 32, 32, 32, 32, 32],
  "half of each region": regions.map((stations) => stations / 2),
};

for (const [name, wanted] of Object.entries(draws)) {
  const rows = [1, 2, 3, 4].map((seed) => {
    const country = madeUpCountry({regions, strengths, seed});
    return {
      ...coverageOf(country, {wanted, samples: 2500, replicates: 0, seed}),
      seats: coverageOf(country, {wanted, samples: 150, replicates: 400, seed}),
    };
  });
  const mean = (own: readonly number[]) => own.reduce((sum, one) => sum + one, 0) / own.length;
  const parties = strengths.map((_, party) => mean(rows.map(({shares}) => shares[party])).toFixed(1));
  const seat = mean(rows.map(({seats}) => seats.seat)).toFixed(1);
  console.log(
    `${name}: shares ${mean(rows.map(({share}) => share)).toFixed(1)} % (${parties.join(", ")}), seats ${seat} %`,
  );
}
