/**
 * Articles that are taken to come before the first one and to name nothing: without them, everything in
 * the first articles of an archive would look frequent.
 */
const BEFORE_THE_FIRST = 64;

/** A name is rare if no more than about a tenth of all articles have it. */
export const RARE = 7;

/**
 * How rare it is that an article names something: twice the binary logarithm of how many articles there
 * are for one that does, so 7 for about every tenth and 2 more each time that it is half as frequent
 * (the “idf” of Spärck Jones, 1972). Both numbers are rounded down first, in steps of half a power of two,
 * so that one more article changes next to no rarity.
 *
 * @param count of the articles that name it
 * @param population of all articles
 */
export const rarityOf = (count: number, population: number): number =>
  halfPowers(population + BEFORE_THE_FIRST) - halfPowers(count);

/** Powers of the root of two that a whole number from 1 on contains; none of them is close to a whole number. */
const halfPowers = (number: number): number => Math.floor(2 * Math.log2(number));
