import { rememberRecent } from '../../memory/remember-recent.ts';
import type { Place } from '../places.ts';
import { foldName, foldPhrase } from '../speakers/fold-name.ts';
import type { ArchiveQuote } from '../speakers/speakers.ts';
import { printedTags, type PrintedTag } from '../tags.ts';
import { sayingOf } from './each-saying.ts';

/** What a subject is: something with a page of its own, as a rule. */
export const SUBJECT_KINDS = ['place', 'speaker', 'tag'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Something that the words of quotes name. */
export interface SubjectName {
  readonly of: SubjectKind;
  /** Id of a place; slug of a person or body; address of a tag. */
  readonly id: string;
  /** Of its own page. */
  readonly slug: string;
  readonly name: string;
}

/** Something that one speaker’s words name, and the sayings that name it. */
export interface NamedSubject extends SubjectName {
  /** Of each saying the first quote, in the order in which they were printed. */
  readonly sayings: readonly ArchiveQuote[];
}

/** What the names of subjects are looked up in. */
export interface SubjectNames {
  place(placeId: string): Place | undefined;
  tagTitle(tag: string): string;
}

/** Tells subjects of one kind from those of another. */
export const subjectKey = ({ of, id }: Pick<SubjectName, 'of' | 'id'>): string => `${of}:${id}`;

/**
 * What one speaker’s quotes are about, as their words say: the places, people and bodies that they name,
 * and the tags of their articles whose words are among theirs. A tag by the name of a place, a person or a
 * body is the same subject. A saying is about all that any of its quotes names.
 *
 * @param quotes of one speaker, in the order in which they were printed; those that were never spoken
 * are about nothing
 */
export function namedSubjects(
  quotes: readonly ArchiveQuote[],
  names: SubjectNames,
): NamedSubject[] {
  const spoken = quotes.filter(({ disputed }) => disputed === undefined);
  const firsts = new Map<string, ArchiveQuote>();
  for (const quote of spoken) {
    const saying = sayingOf(quote);
    if (!firsts.has(saying)) firsts.set(saying, quote);
  }
  const found = new Map<string, { subject: SubjectName; sayings: Set<string> }>();
  const add = (subject: SubjectName, quote: ArchiveQuote) => {
    const key = subjectKey(subject);
    const known = found.get(key) ?? { subject, sayings: new Set<string>() };
    found.set(key, known);
    known.sayings.add(sayingOf(quote));
  };
  for (const quote of spoken) for (const subject of inWords(quote, names)) add(subject, quote);
  const byName = new Map(
    [...found.values()].map(({ subject }) => [foldName(subject.name), subject]),
  );
  for (const quote of spoken) {
    for (const tag of tagsInWords(quote, names)) {
      const { tag: id, title: name } = tag;
      add(byName.get(foldName(name)) ?? { of: 'tag', id, slug: id, name }, quote);
    }
  }
  return [...found.values()].map(({ subject, sayings }) => ({
    ...subject,
    sayings: [...firsts].flatMap(([saying, quote]) => (sayings.has(saying) ? [quote] : [])),
  }));
}

/** The places, people and bodies that a quote’s words name. */
function inWords({ places = [], about = [] }: ArchiveQuote, names: SubjectNames): SubjectName[] {
  return [
    ...places.flatMap((id): SubjectName[] => {
      const place = names.place(id);
      return place ? [{ of: 'place', id, slug: place.slug, name: place.name }] : [];
    }),
    ...about.map(({ slug, name }): SubjectName => ({ of: 'speaker', id: slug, slug, name })),
  ];
}

/** Names of tags and speakers, each of which is looked for in many quotes. */
const phraseOf = rememberRecent(4096, (name: string) => name, foldPhrase);

/** The tags of a quote’s article whose words are in the quote; not the name of who says it. */
function tagsInWords({ words, article, speaker }: ArchiveQuote, names: SubjectNames): PrintedTag[] {
  if (article.tags.length === 0) return [];
  const folded = foldPhrase(words);
  return printedTags(article, names).filter(({ title }) => {
    const phrase = phraseOf(title);
    return (
      phrase.trim() !== '' && folded.includes(phrase) && phrase !== phraseOf(speaker?.name ?? '')
    );
  });
}
