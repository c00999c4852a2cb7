import type { Archive } from '../core/archive/archive.ts';
import type { Speaker } from '../core/archive/speakers/speakers.ts';
import { foldLetters } from '../core/search/words/fold-letters.ts';
import { splitWords } from '../core/search/words/split-words.ts';
import type { NameForm } from '../core/search/index/name-file.ts';
import { surnameOf } from '../core/text/person-name.ts';
import { labelPlaces, labelSpeakers } from './names.ts';

type Called = Omit<NameForm, 'words' | 'isOrdinary' | 'isSurname'>;

/**
 * All ways in which a question can name the people and bodies that are quoted or spoken about, the
 * places, and the tags. A person is known by the family name as well; other single words of a longer
 * name are words like any other.
 */
export function nameForms(archive: Archive): NameForm[] {
  const { speakers, places, tags } = archive;
  const spoken = speakers.filter(
    ({ quotes, spokenAbout }) => quotes.length > 0 || spokenAbout.length > 0,
  );
  const speakerLabels = labelSpeakers(spoken);
  const placeLabels = labelPlaces(places);
  const forms = [
    ...spoken.flatMap((speaker) => formsOfSpeaker(speaker, speakerLabels(speaker))),
    ...places.flatMap((place) =>
      formsOf(place.name, {
        ...NOT_SPOKEN,
        kind: 'place',
        slug: place.slug,
        name: placeLabels(place),
      }),
    ),
    ...tags.flatMap(({ tag, title }) =>
      formsOf(title, { ...NOT_SPOKEN, kind: 'tag', slug: tag, name: title }),
    ),
  ];
  return distinct(forms);
}

const NOT_SPOKEN = { isQuoted: false, isSpokenAbout: false };

function formsOfSpeaker(speaker: Speaker, label: string): NameForm[] {
  const { kind, slug, name, aliases, quotes, spokenAbout } = speaker;
  const called: Called = {
    kind,
    slug,
    name: label,
    isQuoted: quotes.length > 0,
    isSpokenAbout: spokenAbout.length > 0,
  };
  const whole = [name, ...aliases].flatMap((each) => formsOf(each, called));
  if (kind === 'body') return whole;
  const surname = surnameOf(name);
  const surnames = surname === name ? [] : formsOf(surname, called, true);
  // An alias of one word is a given name or a nickname, which others have as well.
  return [...whole.filter(({ words }, at) => at === 0 || words.length > 1), ...surnames];
}

/** A name in both ways in which its letters are folded. */
function formsOf(name: string, called: Called, isSurname = false): NameForm[] {
  const folded = splitWords(name).map(({ start, end }) =>
    foldLetters(name.slice(start, end)).map((word) => word.replace(/'s$|\./gu, '')),
  );
  if (folded.length === 0) return [];
  const ways = [folded.map(([short = '']) => short), folded.map((all) => all.at(-1) ?? '')];
  return ways.map((words) => ({ ...called, words, isSurname, isOrdinary: false }));
}

function distinct(forms: readonly NameForm[]): NameForm[] {
  const known = new Map<string, NameForm>();
  for (const form of forms) {
    const id = [form.kind, form.slug, ...form.words].join(' ');
    if (!known.has(id)) known.set(id, form);
  }
  return [...known.values()];
}
