import { feedForms, type FeedForm } from '../addresses/feed-forms.ts';
import type { Archive } from '../archive/archive.ts';
import type { Place } from '../archive/places.ts';
import type { Speaker } from '../archive/speakers/speakers.ts';
import type { Tag } from '../archive/tags.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { FeedSettings } from '../settings/settings.ts';
import { formsMade } from './made.ts';
import type { WeightRules } from './rules.ts';

/** Folders below which pages have feeds. */
export type FeedFolder = 'speakers' | 'places' | 'tags';

/** What of the settings decides which feeds there are. */
export interface FeedRules {
  readonly feeds: Pick<FeedSettings, FeedFolder>;
  readonly weight: Pick<WeightRules, 'feedForms' | 'feedFrom'>;
}

/** What a page of a speaker and a subject is called among those of speakers: `anna-berg/on/arnsau`. */
export const subjectSlug = (speaker: string, subject: string): string => `${speaker}/on/${subject}`;

/** The feeds of speakers, of what they said on subjects, of places and of tags. */
export interface FeedPlan {
  /** The forms that pages name: only where somebody would follow, or could before. */
  offered(folder: FeedFolder, slug: string): readonly FeedForm[];
  /** The forms that are made: those, and those that were published at the same address. */
  made(folder: FeedFolder, slug: string): readonly FeedForm[];
}

const NONE: readonly FeedForm[] = [];

type FollowedArchive = Pick<Archive, 'speakers' | 'places' | 'tags' | 'subjectsOf'>;

/** Finds out which feeds there are, in one pass over the archive. */
export function feedPlan(
  archive: FollowedArchive,
  ledger: Pick<Ledger, 'speakers' | 'places' | 'articles'>,
  rules: FeedRules,
): FeedPlan {
  const followed = followedSlugs(archive, rules);
  const published = publishedForms(archive, ledger, rules);
  const { feedForms: wanted } = rules.weight;
  const offered: FeedPlan['offered'] = (folder, slug) => {
    if (followed[folder].has(slug)) return wanted;
    const forms = rules.feeds[folder] ? (published[folder].get(slug) ?? NONE) : NONE;
    return wanted.filter((form) => forms.includes(form));
  };
  return {
    offered,
    made: (folder, slug) => {
      const all = [...offered(folder, slug), ...(published[folder].get(slug) ?? NONE)];
      return all.length === 0 ? NONE : feedForms.filter((form) => all.includes(form));
    },
  };
}

type Slugs = Readonly<Record<FeedFolder, ReadonlySet<string>>>;

/** Speakers with some quotes, on their own and on a subject, and places and tags with some articles. */
function followedSlugs(
  { speakers, places, tags, subjectsOf }: FollowedArchive,
  { feeds, weight: { feedFrom: least } }: FeedRules,
): Slugs {
  const isHeard = ({ hasPage, quotes }: Speaker) => hasPage && quotes.length >= least;
  const isNamed = ({ hasPage, articles }: Place) => hasPage && articles.length >= least;
  const isUsed = ({ articles }: Tag) => articles.length >= least;
  const subjects = speakers.filter(isHeard).flatMap((speaker) =>
    subjectsOf(speaker)
      .filter(({ sayings }) => sayings.length >= least)
      .map(({ address }) => ({ slug: subjectSlug(speaker.slug, address) })),
  );
  const slugs = (list: readonly { readonly slug: string }[]) => list.map(({ slug }) => slug);
  return {
    speakers: new Set(feeds.speakers ? slugs([...speakers.filter(isHeard), ...subjects]) : []),
    places: new Set(feeds.places ? slugs(places.filter(isNamed)) : []),
    tags: new Set(feeds.tags ? tags.filter(isUsed).map(({ tag }) => tag) : []),
  };
}

type Forms = Readonly<Record<FeedFolder, ReadonlyMap<string, readonly FeedForm[]>>>;

/** The ledger has no rows of tags: a tag’s feeds were published with the articles that carry it. */
function publishedForms(
  { tags }: Pick<Archive, 'tags'>,
  { speakers, places, articles }: Pick<Ledger, 'speakers' | 'places' | 'articles'>,
  { feeds }: FeedRules,
): Forms {
  const rows = new Map(articles.map((row) => [row.id, row]));
  const ofTag = ({ articles: tagged }: Tag) => {
    const forms = tagged.flatMap(({ id }) => {
      const row = rows.get(id);
      return row ? formsMade(row) : [];
    });
    return [...new Set(forms)];
  };
  return {
    speakers: new Map(
      speakers.flatMap((row) => [
        [row.slug, formsMade(row)] as const,
        ...(row.on ?? []).map((on) => [subjectSlug(row.slug, on.address), formsMade(on)] as const),
      ]),
    ),
    places: new Map(places.map((row) => [row.slug, formsMade(row)])),
    tags: new Map(feeds.tags ? tags.map((tag) => [tag.tag, ofTag(tag)]) : []),
  };
}
