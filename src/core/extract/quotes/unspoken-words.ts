import {
  AUXILIARIES,
  CONJUNCTIONS,
  CUE_FORMS,
  DETERMINERS,
  GIVEN_NAMES,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SENTENCE_STARTERS,
} from '../words/lexicon.ts';
import type { Stretch } from '../prose/outline.ts';
import type { Reading } from '../prose/reading.ts';
import { CLASS, isCueClass } from '../prose/sequence.ts';
import {
  GLOSSES,
  MAKING_FORMS,
  MAKING_VERBS,
  NAMED_BY,
  SMALL_IN_TITLES,
  SPEAKING_WORDS,
  USES_OF_WORDS,
  WORKS,
} from '../words/word-lists.ts';

/** A title of a work by its form ("the film “Harbour Lights”") or a nickname inside a name (Ana “Bear” Ruiz). */
function isTitleOrNickname({ outline }: Reading, stretch: Stretch): boolean {
  const { tokens } = outline;
  const nearest = tokens[stretch.first - 1];
  // "his autobiography, “Long Road”": an apposition names the work too.
  const before = nearest?.shape === 'comma' ? tokens[stretch.first - 2] : nearest;
  const after = tokens[stretch.after];
  const words = tokens
    .slice(stretch.first, Math.min(stretch.after, stretch.first + 14))
    .filter(({ shape }) => shape === 'word');
  const titled =
    words.length < 10 && words.every(({ capital, text }) => capital || text.length < 5);
  if (!titled || !before) return false;
  if (WORKS.has(before.lower)) return true;
  // "on TVN’s “Tolva Today”": what is somebody's and printed as a name is one.
  const named = words.length > 1 && words[0]?.capital === true && words.at(-1)?.capital === true;
  if (before.shape === 'possessive' && named) return true;
  const between =
    before === nearest &&
    before.capital &&
    before.shape === 'word' &&
    after?.capital === true &&
    after.shape === 'word';
  return (
    between &&
    words.length <= 2 &&
    GIVEN_NAMES.has(before.lower) &&
    /[\p{L}]/u.test(outline.article.text.charAt(stretch.inner.end - 1))
  );
}

/**
 * Words that are spoken of rather than spoken: a gloss (which means “high water”), a drafting word
 * (“shall,” rather than “should,”), a word in a name (the word “royal” in its title), what people
 * generally call something (writers call it the “big drop”).
 */
function isWordSpokenOf({ outline }: Reading, stretch: Stretch): boolean {
  const { tokens } = outline;
  const words = tokens.slice(stretch.first, Math.min(stretch.after, stretch.first + 8));
  const inside = words.filter(
    ({ shape }) => shape !== 'mark' && shape !== 'comma' && shape !== 'stop',
  );
  const [first] = inside;
  if (!first || inside.length > 3 || stretch.after - stretch.first > 7) return false;
  const [before, second, third] = [1, 2, 3].map((k) => tokens[stretch.first - k]?.lower ?? '');
  const drafting =
    inside.length === 1 &&
    !first.capital &&
    (AUXILIARIES.has(first.lower) ||
      PREPOSITIONS.has(first.lower) ||
      CONJUNCTIONS.has(first.lower));
  if (drafting || (GLOSSES.has(before ?? '') && !first.capital)) return true;
  const generic = CUE_FORMS.get(third ?? '');
  if (before === 'the' && (second === 'it' || second === 'them'))
    return generic?.form === 'base' && (generic.group === 'name' || generic.lemma === 'call');
  const owned = POSSESSIVES.has(tokens[stretch.after + 1]?.lower ?? '');
  return before === 'word' && owned && PREPOSITIONS.has(tokens[stretch.after]?.lower ?? '');
}

/** Words between a determiner and a noun, with no cue near: a “free” display, the so-called “smart” meters. */
function isAttributive({ outline, sequence }: Reading, stretch: Stretch): boolean {
  const { tokens } = outline;
  const inside = tokens[stretch.first + 1];
  const next = tokens[stretch.after];
  const before = tokens[stretch.first - 1]?.lower ?? '';
  if (stretch.after - stretch.first !== 3 || inside?.capital !== false) return false;
  if (!DETERMINERS.has(before) && before !== 'so-called') return false;
  const noun =
    next?.shape === 'word' &&
    !next.capital &&
    !SENTENCE_STARTERS.has(next.lower) &&
    !CUE_FORMS.has(next.lower);
  if (!noun) return false;
  const at = sequence.itemOfStretch[stretch.index] ?? 0;
  for (let k = at - 1; k > at - 12; k--) {
    const cls = sequence.items[k]?.cls ?? CLASS.end;
    if (cls === CLASS.stop || cls === CLASS.paragraph || cls === CLASS.end) return true;
    if (isCueClass(cls) || cls === CLASS.according) return false;
  }
  return false;
}

const LONGEST_NAME = 7;

/**
 * What something goes by or a word that is spoken of, by what leads to it: better known as “Doc”, a net
 * dubbed “Wolf Pack”, the use of “we”, the “owner’s” share. "What she dubbed “chaos”" is hers.
 */
function isNamed({ outline }: Reading, stretch: Stretch): boolean {
  const { tokens } = outline;
  const inside = tokens.slice(stretch.first + 1, stretch.after - 1);
  if (inside.filter(({ shape }) => shape === 'word').length > LONGEST_NAME) return false;
  const [before, second, third] = [1, 2, 3].map((k) => tokens[stretch.first - k]);
  const lead = before?.lower ?? '';
  if (lead === 'as' && second?.lower === 'known') return true;
  if (lead === 'of' && USES_OF_WORDS.has(second?.lower ?? '')) return third?.shape === 'word';
  if (inside.at(-1)?.shape === 'possessive') return inside.length <= 3;
  const named = second?.shape === 'word' && !SUBJECT_PRONOUNS.has(second.lower) && !second.capital;
  return NAMED_BY.has(lead) && named;
}

const LONGEST_TITLE = 9;

/**
 * A title by its form: every word of weight capitalised, no sentence in it, nobody who speaks right
 * beside it ("The Martyred Saint Sebastian" hangs in Paris; wrote “Tidewater”).
 */
function isTitleByForm({ outline, sequence }: Reading, stretch: Stretch): boolean {
  const { tokens, article } = outline;
  const words = tokens.slice(stretch.first, stretch.after).filter(({ shape }) => shape === 'word');
  const last = tokens[stretch.after - 2];
  if (words.length === 0 || words.length > LONGEST_TITLE || last?.shape === 'stop') return false;
  const titled = words.every(({ capital, lower }) =>
    capital ? !SPEAKING_WORDS.has(lower) : SMALL_IN_TITLES.has(lower),
  );
  if (!titled || words[0]?.capital !== true) return false;
  const { items, itemOfStretch } = sequence;
  const at = itemOfStretch[stretch.index] ?? 0;
  const before = items[at - 1];
  const made =
    MAKING_VERBS.has(before?.cue?.lemma ?? '') ||
    MAKING_FORMS.has(tokens[before?.token ?? -1]?.lower ?? '');
  if (made) return true;
  const next = items[at + 1]?.cls ?? CLASS.end;
  const opens = before === undefined || before.cls === CLASS.paragraph || before.cls === CLASS.stop;
  const closes = article.text.charAt(stretch.inner.end - 1) === ',';
  return opens && !closes && words.length > 1 && (next === CLASS.word || next === CLASS.auxiliary);
}

/** Words in marks that nobody speaks, by their form: titles, nicknames, glosses, words spoken of. */
export const isUnspoken = (reading: Reading, stretch: Stretch): boolean =>
  isTitleOrNickname(reading, stretch) ||
  isWordSpokenOf(reading, stretch) ||
  isAttributive(reading, stretch) ||
  isNamed(reading, stretch) ||
  isTitleByForm(reading, stretch);
