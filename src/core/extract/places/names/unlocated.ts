import words from '../../../../data/en/places/unlocated-words.json' with { type: 'json' };
import type { Span } from '../../../text/span.ts';
import { oneOf } from '../../../text/word-pattern.ts';

/** Words that name a place by their form, but none that the gazetteer knows. */
export interface UnlocatedPlace {
  readonly span: Span;
  readonly kind: 'street' | 'water' | 'building';
}

/** Bounded, so that a long chain of hyphens costs no more than its length. */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,30}`;
/** At most four words before, so that the time stays linear. */
const NAMES = String.raw`(?:(?:St\.|${NAME}) ){1,3}`;
const STREET = oneOf(words.streets);
const STREET_NAME = new RegExp(
  String.raw`\b(?:${NAMES}|\d{1,3}(?:st|nd|rd|th) )${STREET}(?![\p{L}\d])`,
  'gu',
);
const NUMBERED_ROAD = new RegExp(String.raw`\b${oneOf(words.roads)} \d{1,4}\b|\bI-\d{1,3}\b`, 'g');
const WATER = new RegExp(
  String.raw`\b(?:(?:${NAME} ){1,2}${oneOf(words.waters)}|${oneOf(words.beforeName)} ${NAME})(?![\p{L}\d])`,
  'gu',
);
const BUILDING = new RegExp(String.raw`\b${NAMES}${oneOf(words.airports)}(?![\p{L}\d])`, 'gu');
const LEADING_WORD = new RegExp(`^${oneOf(words.leadingWords)} `);
// "Wall Street" is a metonym, "Sesame Street" a programme.
const NO_STREETS: ReadonlySet<string> = new Set(words.otherStreets);

const FORMS: readonly { readonly kind: UnlocatedPlace['kind']; readonly pattern: RegExp }[] = [
  { kind: 'street', pattern: STREET_NAME },
  { kind: 'street', pattern: NUMBERED_ROAD },
  { kind: 'water', pattern: WATER },
  { kind: 'building', pattern: BUILDING },
];

/** Finds streets, waters and airports by their form, in the order of the text. Linear. */
export function findUnlocatedPlaces(text: string): UnlocatedPlace[] {
  const found: UnlocatedPlace[] = [];
  for (const { kind, pattern } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const lead = LEADING_WORD.exec(match[0])?.[0].length ?? 0;
      const words = match[0].slice(lead);
      if (NO_STREETS.has(words) || (!words.includes(' ') && !words.startsWith('I-'))) continue;
      const start = match.index + lead;
      found.push({ span: { start, end: start + words.length }, kind });
    }
  }
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return found.filter(
    (place, index) => index === 0 || (found[index - 1]?.span.end ?? 0) <= place.span.start,
  );
}
