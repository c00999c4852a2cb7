import contexts from '../../../../data/en/places/toponym-contexts.json' with { type: 'json' };
import type { Gazetteer, Sense } from '../../../gazetteer/gazetteer.ts';
import type { Span } from '../../../text/span.ts';
import { compassPoints, otherCompassForm } from '../../words/compass.ts';
import { seatInDateline } from './datelines.ts';
import { findJoinedNames } from './joined-names.ts';
import type { PlaceWord } from './words.ts';

/** Words that the gazetteer knows as a name; not yet judged. */
export interface ToponymMatch extends Span {
  /** Index of the first word, and of the word after the last. */
  readonly first: number;
  readonly next: number;
  /** Folded name, or the abbreviation as printed. */
  readonly key: string;
  readonly senses: readonly Sense[];
  readonly abbreviated: boolean;
  /** The words around make it a place: "Nevada" in "Nevada and Placer counties". */
  readonly formed?: true;
}

const NAME_GAP = /^(?:['’]s)?\s+$|^[-‐‑–]$/;
const POSSESSIVE_GAP = /^['’]s/;
const ABBREVIATED_GAP = /^\.\s+$/;
const STOPPED_GAP = /^\.\s*$/;
const ABBREVIATED_FIRST: ReadonlySet<string> = new Set(contexts.abbreviatedFirst);
const INNER_WORDS: ReadonlySet<string> = new Set(contexts.innerWords);
/** Acronyms this short are looked up only as abbreviations: IS, WHO, US. */
const SHORT_ACRONYM = 3;

/**
 * Finds the longest known names, left to right, not overlapping. Linear: each word starts at most
 * `gazetteer.longestName` lookups.
 */
export function matchToponyms(
  text: string,
  words: readonly PlaceWord[],
  gazetteer: Gazetteer,
): ToponymMatch[] {
  const matches: ToponymMatch[] = [];
  const joined = findJoinedNames(words, gazetteer);
  let index = 0;
  while (index < words.length) {
    const match =
      joined.get(index) ??
      seatInDateline(text, words, index, gazetteer) ??
      longestMatch(text, words, index, gazetteer);
    // "Copa América" is found only to be passed over.
    if (match && match.senses.length > 0) matches.push(match);
    index = match ? match.next : index + 1;
  }
  return matches;
}

function longestMatch(
  text: string,
  words: readonly PlaceWord[],
  first: number,
  gazetteer: Gazetteer,
): ToponymMatch | undefined {
  const start = words[first];
  // "US$460" is money.
  if (!start?.capital || text.charAt(start.end) === '$') return undefined;
  const following = words[first + 1];
  const stopped = STOPPED_GAP.test(following?.gap ?? '');
  const abbreviated = following?.capital && (stopped || NAME_GAP.test(following.gap));
  const points = abbreviated ? compassPoints(start.folded.replaceAll('.', ''), stopped) : [];
  const pointed = regionOf(points, words, first, gazetteer);
  if (pointed) return pointed;
  const best = longestName(words, first, gazetteer);
  if (best && best.next > first + 1) return withPossessive(text, best, gazetteer);
  const other = otherCompassForm(start.folded);
  if (other) return regionOf(other, words, first, gazetteer) ?? areaOnly(best);
  return abbreviationAt(text, start, first, gazetteer) ?? best;
}

/** The region that a name means if its first word is read as one of some points of the compass. */
function regionOf(
  points: readonly string[],
  words: readonly PlaceWord[],
  first: number,
  gazetteer: Gazetteer,
): ToponymMatch | undefined {
  return points
    .map((point) => longestName(words, first, gazetteer, point))
    .find((named) => named && named.next > first + 1 && isNameOfRegion(words, named, gazetteer));
}

/** "the West" may be an area of the world; a province that is called South is not meant by "South". */
function areaOnly(match: ToponymMatch | undefined): ToponymMatch | undefined {
  const isArea = match?.senses.some(({ known }) => known.place.id.startsWith('curated:'));
  return isArea ? match : undefined;
}

/** "S. Lebanon" is a part of Lebanon, though a town in Ohio is called South Lebanon. */
function isNameOfRegion(
  words: readonly PlaceWord[],
  { first, senses }: ToponymMatch,
  gazetteer: Gazetteer,
): boolean {
  if (senses.length === 0) return false;
  const rest = gazetteer.senses(words[first + 1]?.folded ?? '');
  const ofCountry = rest.some(({ known }) => known.place.id.startsWith('country:'));
  return !ofCountry || senses.some(({ known }) => !known.place.id.startsWith('geonames:'));
}

/**
 * The longest known name that starts with a word.
 *
 * @param point what the first word is short for, where it is a point of the compass
 */
function longestName(
  words: readonly PlaceWord[],
  first: number,
  gazetteer: Gazetteer,
  point?: string,
): ToponymMatch | undefined {
  const start = words[first];
  if (!start) return undefined;
  let key = '';
  let best: ToponymMatch | undefined;
  for (let index = first; index < words.length && index < first + gazetteer.longestName; index++) {
    const word = words[index];
    if (!word) break;
    const folded = index === first ? (point ?? spellOut(word.folded)) : spellOut(word.folded);
    if (index === first) key = folded;
    else {
      const pointed = point !== undefined && index === first + 1;
      if (!pointed && !continuesName(words, index)) break;
      const begun = beginningOf(key, word);
      // Most names end here, and no longer one needs to be put together and looked for.
      if (!gazetteer.goesOn(begun)) break;
      key = `${begun} ${folded}`;
    }
    if (!word.capital) {
      if (!INNER_WORDS.has(folded)) break;
      continue;
    }
    // "U.N." is no town called Un.
    if (word.text.includes('.')) break;
    if (index === first && word.upper && word.text.length <= SHORT_ACRONYM) continue;
    const senses = gazetteer.senses(key);
    if (senses.length > 0 || gazetteer.isNoPlace(key)) {
      best = {
        start: start.start,
        end: word.end,
        first,
        next: index + 1,
        key,
        senses,
        abbreviated: false,
      };
    }
  }
  return best;
}

/** "St. John’s" is a town of its own, and larger than any St. John; "St. Paul’s" is of St. Paul. */
function withPossessive(text: string, match: ToponymMatch, gazetteer: Gazetteer): ToponymMatch {
  if (!POSSESSIVE_GAP.test(text.slice(match.end, match.end + 2))) return match;
  const key = `${match.key}s`;
  const senses = gazetteer.senses(key);
  if (mostInhabitants(senses) <= mostInhabitants(match.senses)) return match;
  return { ...match, key, senses, end: match.end + 2 };
}

function mostInhabitants(senses: readonly Sense[]): number {
  return senses.reduce((most, { known }) => Math.max(most, known.population), 0);
}

/** What a name that goes on with a word begins with: "st johns" of "Saint John’s Wood". */
function beginningOf(key: string, next: PlaceWord): string {
  const begun = key === 'saint' ? 'st' : key;
  return POSSESSIVE_GAP.test(next.gap) ? `${begun}s` : begun;
}

function spellOut(folded: string): string {
  return folded === 'mt' ? 'mount' : folded === 'ft' ? 'fort' : folded;
}

function continuesName(words: readonly PlaceWord[], index: number): boolean {
  const gap = words[index]?.gap ?? '';
  if (NAME_GAP.test(gap)) return true;
  const before = words[index - 1]?.folded ?? '';
  return ABBREVIATED_GAP.test(gap) && ABBREVIATED_FIRST.has(before);
}

const POSTAL_CODE = /^\p{Lu}{2}$/u;

// "OK", "PA" and "MD" are states only after a town: "Tulsa, OK".
function followsTown(word: PlaceWord, senses: readonly Sense[]): boolean {
  return word.gap === ', ' || senses.some(({ known }) => known.feature !== 'REGION');
}

function abbreviationAt(
  text: string,
  word: PlaceWord,
  first: number,
  gazetteer: Gazetteer,
): ToponymMatch | undefined {
  const stopped = text.charAt(word.end) === '.' ? `${word.text}.` : undefined;
  // "EDMONTON, Ky (Wire)" has lost its stop.
  const stopless = word.gap === ', ' ? `${word.text}.` : undefined;
  for (const printed of [stopped, word.text, stopless]) {
    if (!printed) continue;
    const senses = gazetteer.abbreviation(printed);
    if (senses.length === 0 || (POSTAL_CODE.test(printed) && !followsTown(word, senses))) continue;
    const end = printed === stopped ? word.end + 1 : word.end;
    return {
      start: word.start,
      end,
      first,
      next: first + 1,
      key: printed,
      senses,
      abbreviated: true,
    };
  }
  return undefined;
}
