import type { ArticleSpeaker, SpeakerMention } from '../extract/speech-types.ts';
import { GIVEN_NAMES, HONORIFICS } from '../extract/words/lexicon.ts';
import { slice } from '../text/span.ts';

/** So many times as often as all others of a name somebody must be named to be meant by it alone. */
const DOMINANT = 3;
const INITIALS = /\b\p{Lu}\.(?:\s?\p{Lu}\.)*/gu;
const AN = /\b[Aa]n?\s$/u;

/**
 * Says whether a name in the words of a quote can mean only one of an article's people. A surname that
 * several have (a couple, a father and a son) means the one whom a Mr or Mrs before it fits alone, or who is
 * named far more often than the others. Initials must not be those of somebody else.
 */
export function soleBearers(
  text: string,
  speakers: readonly ArticleSpeaker[],
): (record: ArticleSpeaker, mention: SpeakerMention) => boolean {
  const people = speakers.filter(({ kind }) => kind === 'person');
  const byWord = new Map<string, ArticleSpeaker[]>();
  for (const record of people) {
    for (const word of new Set(record.name.split(' '))) {
      const bearers = byWord.get(word);
      if (bearers) bearers.push(record);
      else byWord.set(word, [record]);
    }
  }
  return (record, { span }) => {
    const words = slice(text, span).split(/\s+/u);
    const word = words.at(-1) ?? '';
    if (hasOtherInitials(slice(text, span), record.name)) return false;
    const isBare = words.length === 1;
    if (
      isBare &&
      GIVEN_NAMES.has(word.toLowerCase()) &&
      AN.test(text.slice(0, span.start).slice(-4))
    )
      return false;
    const isFull = words.filter((each) => record.name.split(' ').includes(each)).length > 1;
    const others = (byWord.get(word) ?? []).filter((other) => other !== record);
    if (isFull || others.length === 0) return true;
    const gender = HONORIFICS.get(words[0]?.toLowerCase() ?? '');
    if (gender === 'male' || gender === 'female') {
      if (record.gender !== gender) return false;
      if (others.every((other) => other.gender !== undefined && other.gender !== gender))
        return true;
    }
    const rest = others.reduce((sum, other) => sum + timesNamed(other), 0);
    return timesNamed(record) >= DOMINANT * rest;
  };
}

const timesNamed = ({ mentions }: ArticleSpeaker): number =>
  mentions.filter(({ form }) => form === 'full' || form === 'short').length;

/** "George W. Bush" for "George H.W. Bush": both have initials, and others. */
function hasOtherInitials(printed: string, name: string): boolean {
  const [own, given] = [initialsOf(printed), initialsOf(name)];
  return own !== '' && given !== '' && own !== given;
}

const initialsOf = (name: string): string =>
  (name.match(INITIALS) ?? []).join('').replaceAll(/[.\s]/gu, '');
