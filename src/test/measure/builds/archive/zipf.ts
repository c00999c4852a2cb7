/**
 * Chooses ranks of which the first are frequent and the last are rare, as people in news are: rank `r`,
 * from 0, is drawn in proportion to 1 / (r + `shift`).
 *
 * @param size how many ranks there are
 * @param shift the greater, the less the first ranks stand out
 * @returns a function that chooses a rank, given a number from 0 to 1
 */
export function zipfRanks(size: number, shift: number): (draw: number) => number {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 0; rank < size; rank++) {
    sum += 1 / (rank + shift);
    sums.push(sum);
  }
  return (draw) => {
    const wanted = draw * sum;
    let [low, high] = [0, size - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? sum) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
