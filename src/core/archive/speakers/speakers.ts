import { claimSpeakers } from '../../authority/speaker-claims.ts';
import type { SpeakerEntry } from '../../authority/read-speakers.ts';
import { sortNameOf } from '../../text/person-name.ts';
import { reservedSlugs } from '../../addresses/reserved-addresses.ts';
import type { ArticleEntry, EntryQuote } from '../entry.ts';
import { noPublishedSlugs, pinnedSlugs, type PublishedSlugs } from '../addresses/pinned-slugs.ts';
import { draftSpeakers, type Draft, type JoinRule } from './drafts.ts';
import { rolesOf, type SpeakerRole } from './roles.ts';
import { WEIGHTS } from '../../weight/rules.ts';
import type { PageRules } from '../page-rules.ts';
import { resolveQuotes } from './resolve-quotes.ts';
import { gatherSayings, type QuoteSaying, type RememberedSayings } from './sayings.ts';
import { Remembered } from '../../memory/remembered.ts';
import { uniqueSlugs } from '../addresses/slugs.ts';

/** A quote together with its article and its speaker. */
export interface ArchiveQuote extends Omit<EntryQuote, 'speaker' | 'cospeakers' | 'about'> {
  readonly article: ArticleEntry;
  readonly speaker?: Speaker;
  /** Those who said it together with `speaker`, where any did. */
  readonly cospeakers?: readonly Speaker[];
  /** The people and bodies that its words name, where they name any besides who says it. */
  readonly about?: readonly Speaker[];
  /** Its saying, where that is printed more than once or has another id than the quote. */
  readonly saying?: QuoteSaying;
  /** Whether it has a page of its own; otherwise it is an anchor in its article. */
  readonly hasPage: boolean;
}

/** All who said a quote, in the order of the text. */
export const speakersOf = <Who>({
  speaker,
  cospeakers = [],
}: {
  readonly speaker?: Who;
  readonly cospeakers?: readonly Who[];
}): readonly Who[] => (speaker === undefined ? [] : [speaker, ...cospeakers]);

/** A person or body, one record over all articles. */
export interface Speaker {
  readonly slug: string;
  readonly name: string;
  /** The name as an index sorts it: "Vance Robert Jr.". */
  readonly sort: string;
  readonly kind: 'person' | 'body';
  readonly aliases: readonly string[];
  readonly roles: readonly SpeakerRole[];
  /** Web addresses, or items of Wikidata such as `Q42`, as the editor gives them. */
  readonly links: readonly string[];
  /** The editor's entry, where there is one. */
  readonly entry?: SpeakerEntry;
  /** Articles that name the speaker, oldest first. */
  readonly articles: readonly ArticleEntry[];
  /** The speaker's quotes, oldest first. */
  readonly quotes: readonly ArchiveQuote[];
  /** Quotes of others that name the speaker, oldest first. */
  readonly spokenAbout: readonly ArchiveQuote[];
  /**
   * A speaker who is quoted, or named in several articles (three, unless the settings say otherwise),
   * has a page; a page once published stays.
   */
  readonly hasPage: boolean;
}

/** All speakers of an archive, and which speaker each article's record belongs to. */
export interface SpeakerIndex {
  readonly speakers: readonly Speaker[];
  find(articleId: string, key: string): Speaker | undefined;
  /** The rule by which an article's record reached its speaker. */
  joinOf(articleId: string, key: string): JoinRule | undefined;
  /** All quotes in the order of their articles. */
  readonly quotes: readonly ArchiveQuote[];
}

/**
 * Joins the people and bodies that articles name into one record each: as the editor's entries say,
 * and otherwise by name, namesakes distinguished by their roles (see `partNamesakes`). A lone surname joins a
 * full name only where the archive knows exactly one of that surname and both carry a common title.
 *
 * @param articles sorted by date
 * @param entries of `content/speakers.yaml`
 * @param published addresses that speakers had
 * @param rules who has a page
 * @param sayings those of speakers whose quotes are as they were
 */
export function joinSpeakers(
  articles: readonly ArticleEntry[],
  entries: readonly SpeakerEntry[] = [],
  published: PublishedSlugs = noPublishedSlugs,
  rules: PageRules = WEIGHTS.normal,
  sayings: RememberedSayings = new Remembered(),
): SpeakerIndex {
  const { of } = claimSpeakers(articles, entries);
  const drafts = draftSpeakers(articles, entries, of);
  const known = new Set(published.speakers.map(({ slug }) => slug));
  const slugs = slugsOf(drafts, pinnedSlugs(drafts, published), known);
  const made = drafts.map((draft, at) => makeSpeaker(draft, slugs[at] ?? '', known, rules));
  const index = new Map<string, Map<string, { speaker: MutableSpeaker; by: JoinRule }>>();
  drafts.forEach((draft, at) => {
    const speaker = made[at];
    if (!speaker) return;
    for (const { article, record, by } of draft.named) {
      const keys = index.get(article.id) ?? new Map();
      index.set(article.id, keys.set(record.key, { speaker, by }));
    }
  });
  const find = (articleId: string, key: string) => index.get(articleId)?.get(key);
  const speakerOf = (articleId: string, key: string) => find(articleId, key)?.speaker;
  const sayingOf = gatherSayings(articles, speakerOf, published.sayingOfQuote, sayings);
  const quotes = resolveQuotes(articles, { find: speakerOf, rules, sayings: sayingOf });
  handOutQuotes(quotes, made, rules);
  return {
    speakers: made,
    find: speakerOf,
    joinOf: (articleId, key) => find(articleId, key)?.by,
    quotes,
  };
}

interface MutableSpeaker extends Speaker {
  readonly quotes: ArchiveQuote[];
  readonly spokenAbout: ArchiveQuote[];
  hasPage: boolean;
}

function slugsOf(
  drafts: readonly Draft[],
  pinned: readonly (string | undefined)[],
  known: ReadonlySet<string>,
): string[] {
  const given = new Set(drafts.flatMap(({ entry }) => entry?.slug ?? []));
  return uniqueSlugs(
    drafts.map(({ name, entry, field }, at) => {
      const published = pinned[at];
      const own = published === undefined || given.has(published) ? undefined : published;
      const slug = entry?.slug ?? own;
      return {
        name,
        ...(field === undefined ? {} : { mark: field }),
        ...(slug === undefined ? {} : { slug }),
      };
    }),
    [...known, ...reservedSlugs.speaker],
  );
}

function makeSpeaker(
  draft: Draft,
  slug: string,
  known: ReadonlySet<string>,
  { namedIn }: PageRules,
): MutableSpeaker {
  const { name, kind, entry, named } = draft;
  const articles = [...new Set(named.map(({ article }) => article))];
  return {
    slug,
    name,
    sort: entry?.sort ?? (kind === 'person' ? sortNameOf(name) : name),
    kind,
    aliases: aliasesOf(draft),
    roles: rolesOf(named, entry?.roles),
    links: entry?.links ?? [],
    ...(entry ? { entry } : {}),
    articles,
    quotes: [],
    spokenAbout: [],
    hasPage: articles.length >= namedIn || known.has(slug),
  };
}

function aliasesOf({ name, named, entry }: Draft): string[] {
  const forms = named.flatMap(({ record }) => [record.name, ...record.aliases]);
  return [...new Set([...forms, ...(entry?.aliases ?? [])])].filter((form) => form !== name).sort();
}

/** Gives the quotes to those who say them, and to those whom they name. */
function handOutQuotes(
  quotes: readonly ArchiveQuote[],
  speakers: readonly MutableSpeaker[],
  { quotedFrom }: PageRules,
): void {
  const mutable = new Map<Speaker, MutableSpeaker>(speakers.map((each) => [each, each]));
  for (const quote of quotes) {
    for (const named of quote.about ?? []) mutable.get(named)?.spokenAbout.push(quote);
    for (const each of speakersOf(quote)) {
      const speaker = mutable.get(each);
      if (!speaker) continue;
      speaker.quotes.push(quote);
      if (speaker.quotes.length >= quotedFrom) speaker.hasPage = true;
    }
  }
}
