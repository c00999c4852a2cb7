import type { NameForm } from '../index/name-file.ts';
import type { NameCondition } from '../question/condition.ts';
import type { FoundName } from './find-names.ts';
import type { QuestionWords } from './question-words.ts';
import { firstTerm, type TypedWord } from './typed-word.ts';

/** What a name is in a question. */
export type NameRole = Pick<NameCondition, 'facet' | 'values'>;

/** With more bearers of one name, none is likely to be the one that is meant. */
const MOST_BEARERS = 6;
const CAPITAL = /^\p{Lu}/u;

type Cue = 'about' | 'by' | 'to' | undefined;

/**
 * Decides what a name is in a question: the speaker, unless the question has one already or asks about
 * it; a place; or a tag. Several bearers of one name are all meant. A single word that is an ordinary one
 * as well is a name only with a capital inside the question, or where the question says that it is.
 *
 * @returns nothing if the words are only words
 */
export function readRole(
  { forms, from, to }: FoundName,
  words: readonly TypedWord[],
  asked: QuestionWords,
  { hasSpeaker, isNot }: { readonly hasSpeaker: boolean; readonly isNot: boolean },
): NameRole | undefined {
  const cue = cueBefore(words, from, asked);
  if (cue === 'to') return undefined;
  const isMeant =
    cue !== undefined ||
    asked.saying.has(firstTerm(words[to])) ||
    (from > 0 && CAPITAL.test(words[from]?.printed ?? ''));
  const known = forms.filter(({ kind, isOrdinary }) => kind === 'tag' || !isOrdinary || isMeant);
  const speakers = bearers(known);
  const places = known.filter(({ kind }) => kind === 'place');
  const isWhole = speakers.some(({ isSurname, kind }) => !isSurname && kind === 'person');
  if (speakers.length > 0 && (places.length === 0 || isWhole || cue === 'by')) {
    const role = spokenRole(speakers, isNot ? 'by' : cue, hasSpeaker);
    if (role) return role;
  }
  if (places.length > 0 && !isNot) return roleOf('place', places);
  const tags = known.filter(({ kind }) => kind === 'tag');
  return tags.length > 0 && !isNot ? roleOf('tag', tags) : undefined;
}

/** The people and bodies that a name can mean: those whose whole name it is, if there are any. */
function bearers(forms: readonly NameForm[]): NameForm[] {
  const named = forms.filter(({ kind }) => kind === 'person' || kind === 'body');
  const whole = named.filter(({ isSurname, kind }) => !isSurname && kind === 'person');
  return whole.length > 0 ? whole : named;
}

function spokenRole(
  forms: readonly NameForm[],
  cue: Cue,
  hasSpeaker: boolean,
): NameRole | undefined {
  const quoted = forms.filter(({ isQuoted }) => isQuoted);
  const spokenAbout = forms.filter(({ isSpokenAbout }) => isSpokenAbout);
  if (cue !== 'about' && !hasSpeaker && quoted.length > 0) return roleOf('speaker', quoted);
  return spokenAbout.length > 0 && cue !== 'by' ? roleOf('about', spokenAbout) : undefined;
}

function roleOf(facet: NameRole['facet'], forms: readonly NameForm[]): NameRole | undefined {
  if (forms.length > MOST_BEARERS) return undefined;
  return { facet, values: forms.map(({ slug, name }) => ({ slug, name })) };
}

/** What the words before a name say of it; others between are little words. */
function cueBefore(words: readonly TypedWord[], from: number, asked: QuestionWords): Cue {
  for (let at = from - 1; at >= 0; at--) {
    const term = firstTerm(words[at]);
    if (asked.about.has(term)) return 'about';
    if (asked.by.has(term)) return 'by';
    if (asked.to.has(term)) return 'to';
    if (!asked.little.has(term)) return undefined;
  }
  return undefined;
}
