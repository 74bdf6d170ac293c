/** The sum of the numbers; 0 of none. */
export function sum(numbers: ArrayLike<number>): number {
  let total = 0;
  for (let index = 0; index < numbers.length; index++) total += numbers[index];
  return total;
}
