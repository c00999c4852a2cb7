import { say } from '../../wording/say.ts';

/** From so many months on, a pause is said in years. */
const IN_YEARS = 24;
const YEAR = 12;

/**
 * Says how long nothing was printed: of the story, or at all.
 *
 * @param months whole ones, at least 1
 */
export function pauseWords(months: number, without: 'story' | 'articles'): string {
  if (months < IN_YEARS) return say('story.months-without', { count: months, what: without });
  const exact = months % YEAR === 0;
  return say('story.years-without', {
    count: Math.floor(months / YEAR),
    what: without,
    exact: exact ? 'yes' : 'no',
  });
}
