import { buildArchive, type Archive } from '../../core/archive/archive.ts';
import type { PublishedSlugs } from '../../core/archive/addresses/pinned-slugs.ts';
import type { ArticleEntry, EntryPlace } from '../../core/archive/entry.ts';
import type { Speaker } from '../../core/archive/speakers/speakers.ts';
import { WEIGHTS } from '../../core/weight/rules.ts';
import { makeStory } from './make-story.ts';

/** A place for articles that name it. */
export const placeNamed = (name: string): EntryPlace => ({
  id: `curated:${name.toLowerCase()}`,
  name,
  kind: 'city',
  latitude: 50,
  longitude: 10,
  mentions: 1,
  literal: true,
});

/** What invented people say in one article. */
export interface Spoken {
  readonly date: string;
  readonly slug: string;
  /** What Anna Berg says, and by names what of it is named. */
  readonly said: readonly {
    readonly words: string;
    readonly places?: readonly string[];
    readonly about?: readonly string[];
    readonly who?: string;
  }[];
  readonly tags?: readonly string[];
}

/** Articles in which Anna Berg, as a rule, says things about places and people. */
export function spokenArticles(...articles: readonly Spoken[]): ArticleEntry[] {
  return articles.map(({ date, slug, said, tags = [] }) => {
    const places = [...new Set(said.flatMap(({ places = [] }) => places))].map(placeNamed);
    const entry = makeStory(
      date,
      slug,
      said.map(({ words, places: named = [], about = [], who = 'Anna Berg' }) => ({
        who,
        words,
        ...(named.length > 0 ? { places: named.map((name) => placeNamed(name).id) } : {}),
        ...(about.length > 0 ? { about: about.map((name) => name.toLowerCase()) } : {}),
      })),
      { tags, places },
    );
    const known = new Set(entry.speakers.map(({ key }) => key));
    const named = said
      .flatMap(({ about = [] }) => about)
      .filter((name, at, all) => all.indexOf(name) === at && !known.has(name.toLowerCase()))
      .map((name) => ({
        key: name.toLowerCase(),
        name,
        kind: 'person' as const,
        aliases: [],
        roles: [],
      }));
    return { ...entry, speakers: [...entry.speakers, ...named] };
  });
}

/** Their archive, and Anna Berg in it. */
export function spokenArchive(
  articles: readonly ArticleEntry[],
  published?: PublishedSlugs,
  subjectPages = true,
): { archive: Archive; berg: Speaker } {
  const rules = { ...WEIGHTS.normal, subjectPages };
  const archive = buildArchive(articles, [], [], published, rules);
  const berg = archive.speakers.find(({ name }) => name === 'Anna Berg');
  if (!berg) throw new Error('Anna Berg says nothing.');
  return { archive, berg };
}

/** Four articles: a pledge on Arnsau in two of them, and three sayings that name Arnsau. */
export const ARNSAU: readonly Spoken[] = [
  {
    date: '2023-01-10',
    slug: 'pledge',
    tags: ['Harbour fees'],
    said: [
      { words: 'Nobody in Arnsau will pay harbour fees before the spring.', places: ['Arnsau'] },
      { words: 'The ferry will sail on every working day.' },
    ],
  },
  {
    date: '2023-02-20',
    slug: 'visit',
    tags: ['Harbour fees'],
    said: [
      {
        words: 'Karl Moss knows Arnsau better than I do.',
        places: ['Arnsau'],
        about: ['Karl Moss'],
      },
    ],
  },
  {
    date: '2023-03-30',
    slug: 'again',
    tags: ['Harbour fees'],
    said: [
      {
        words: 'Nobody in Arnsau will pay any harbour fees before the summer.',
        places: ['Arnsau'],
      },
    ],
  },
  {
    date: '2024-01-05',
    slug: 'answer',
    said: [
      { words: 'Arnsau has paid what it owed.', places: ['Arnsau'] },
      { words: 'He was never asked for it.', who: 'Karl Moss' },
    ],
  },
];
