import { seededRandom } from '../../../../cli/training/seeded.ts';
import people from './templates/people.json' with { type: 'json' };
import places from './templates/places.json' with { type: 'json' };
import { pickFrom, spread } from './pick.ts';

/** A made-up person, who has one name and one role in all articles. */
export interface CastPerson {
  readonly name: string;
  readonly surname: string;
  readonly gender: 'female' | 'male';
  /** At the first mention: `Mayor Anna Bergqvall`, or `Anna Bergqvall, a nurse from Porto,`. */
  readonly introduced: string;
}

/** How many people there are to be named. */
export const CAST_SIZE = 4000;
/** How many bodies there are to be named. */
export const BODIES = people.bodyNames.length * people.bodyHeads.length;

const TITLED_SHARE = 0.3;
/** Prime numbers that share no factor with the numbers of names, so that every name comes once. */
const NAME_STEP = 7919;
const BODY_STEP = 389;

/** The person of a rank: 0 is the one whom articles name most. */
export function personOf(rank: number, seed: number): CastPerson {
  const random = seededRandom(spread(seed, rank));
  const given = [...people.female, ...people.male];
  const number = ((rank + 1) * NAME_STEP + seed) % (given.length * people.surnames.length);
  const first = given[number % given.length] ?? '';
  const surname = people.surnames[Math.floor(number / given.length)] ?? '';
  const gender = people.female.includes(first) ? 'female' : 'male';
  const name = `${first} ${surname}`;
  const leads = rank < people.leaders.length;
  if (leads) return { name, surname, gender, introduced: `${people.leaders[rank] ?? ''} ${name}` };
  if (random() < TITLED_SHARE) {
    return { name, surname, gender, introduced: `${pickFrom(people.titles, random)} ${name}` };
  }
  const role = pickFrom(people.appositions, random)
    .replace('{spokesperson}', gender === 'female' ? 'spokeswoman' : 'spokesman')
    .replace('{body}', () => bodyOf(Math.floor(random() * BODIES), seed))
    .replace('{town}', () => pickFrom(pickFrom(places, random).cities, random));
  return { name, surname, gender, introduced: `${name}, ${role},` };
}

/** The body of a rank, with its article: `the Kestrel Institute`. */
export function bodyOf(rank: number, seed: number): string {
  const number = (rank * BODY_STEP + seed) % BODIES;
  const name = people.bodyNames[number % people.bodyNames.length] ?? '';
  const head = people.bodyHeads[Math.floor(number / people.bodyNames.length)] ?? '';
  return `the ${name} ${head}`;
}
