import { isReserved } from '../../addresses/reserved-addresses.ts';
import { foldName } from '../speakers/fold-name.ts';
import { areRelatedNames } from '../speakers/related-names.ts';
import type { Draft } from '../speakers/drafts.ts';
import type { PublishedSubject } from '../subjects/speaker-subjects.ts';

/**
 * Published addresses of speakers and places: their owners keep them, and nobody else gets them.
 */
export interface PublishedSlugs {
  readonly speakers: readonly {
    readonly slug: string;
    readonly name: string;
    readonly kind: 'person' | 'body';
    /** Id of an article that named them. */
    readonly article: string;
    /** It now leads elsewhere, or was withdrawn: it is not given to anybody any more. */
    readonly retired: boolean;
    /** Pages on subjects that were published below it; absent where it is older than those. */
    readonly subjects?: readonly PublishedSubject[] | undefined;
  }[];
  /** Id of the saying under which a quote was published, by the quote’s id. */
  readonly sayingOfQuote: ReadonlyMap<string, string>;
  /** Slug of the speaker under which a quote was published, by the quote’s id. */
  readonly speakerOfQuote: ReadonlyMap<string, string>;
  readonly places: readonly {
    readonly slug: string;
    readonly id: string;
    readonly retired: boolean;
  }[];
}

/** An archive that has not published anything yet. */
export const noPublishedSlugs: PublishedSlugs = {
  speakers: [],
  sayingOfQuote: new Map(),
  speakerOfQuote: new Map(),
  places: [],
};

/**
 * Finds the published address of each speaker: that of most of the speaker’s quotes, if it was
 * published for a related name (others may be given the quotes now); or that of the name in the
 * article that the ledger remembers; or that of the name, if only one speaker had and has that
 * name. So a namesake in an older article that is added later does not take an address away.
 *
 * @returns for each draft its slug, or undefined if it has none yet; no slug twice
 */
export function pinnedSlugs(
  drafts: readonly Draft[],
  published: PublishedSlugs,
): (string | undefined)[] {
  const slugs: (string | undefined)[] = drafts.map(() => undefined);
  if (published.speakers.length === 0) return slugs;
  const speakers = published.speakers.filter(
    ({ retired, slug }) => !retired && !isReserved('speaker', slug),
  );
  const known = new Map(speakers.map((speaker) => [speaker.slug, nameKey(speaker)]));
  const names = new Map(speakers.map(({ slug, name }) => [slug, name]));
  const taken = new Set<string>();
  const give = (at: number, slug: string | undefined) => {
    if (slug === undefined || slugs[at] !== undefined || taken.has(slug) || !known.has(slug))
      return;
    slugs[at] = slug;
    taken.add(slug);
  };
  const votes = votesByQuotes(drafts, published);
  // If one record is split into two again, quotes recorded in the meantime must not outvote the
  // name.
  for (const { at, slug } of votes) if (known.get(slug) === draftKey(drafts, at)) give(at, slug);
  for (const { at, slug } of votes) if (isNamed(drafts[at], names.get(slug))) give(at, slug);
  const draftsIn = draftsByArticle(drafts);
  for (const { slug, name, kind, article } of speakers) {
    const at = draftsIn.get(`${article}\n${nameKey({ name, kind })}`);
    if (at !== undefined) give(at, slug);
  }
  const slugOfName = onlyOnes(speakers, nameKey, ({ slug }) => slug);
  const draftOfName = onlyOnes(
    drafts.map(({ name, kind }, at) => ({ name, kind, at })),
    nameKey,
    ({ at }) => at,
  );
  for (const [name, at] of draftOfName) give(at, slugOfName.get(name));
  return slugs;
}

/** Whether a name is, or may be a form of, one of those that a draft has. */
function isNamed(draft: Draft | undefined, name: string | undefined): boolean {
  if (!draft || name === undefined) return false;
  const forms = draft.named.flatMap(({ record }) => [record.name, ...record.aliases]);
  return [draft.name, ...forms, ...(draft.entry?.aliases ?? [])].some((form) =>
    areRelatedNames(form, name),
  );
}

function draftKey(drafts: readonly Draft[], at: number): string | undefined {
  const draft = drafts[at];
  return draft && nameKey(draft);
}

/** Who has how many quotes that were published under a slug, the most first. */
function votesByQuotes(drafts: readonly Draft[], { speakerOfQuote }: PublishedSlugs) {
  const votes = drafts.flatMap((draft, at) => {
    const counts = new Map<string, number>();
    for (const { article, record } of draft.named) {
      for (const quote of article.quotes) {
        const slug = quote.speaker === record.key ? speakerOfQuote.get(quote.id) : undefined;
        if (slug !== undefined) counts.set(slug, (counts.get(slug) ?? 0) + 1);
      }
    }
    return [...counts].map(([slug, count]) => ({ at, slug, count }));
  });
  return votes.sort((a, b) => b.count - a.count || a.at - b.at);
}

/** Drafts by article and name: both their own names and those that the article prints. */
function draftsByArticle(drafts: readonly Draft[]): Map<string, number> {
  const found = new Map<string, number>();
  drafts.forEach(({ name, kind, named }, at) => {
    for (const { article, record } of named) {
      found.set(`${article.id}\n${nameKey(record)}`, at);
      const own = `${article.id}\n${nameKey({ name, kind })}`;
      if (!found.has(own)) found.set(own, at);
    }
  });
  return found;
}

function nameKey({ name, kind }: { readonly name: string; readonly kind: string }): string {
  return `${kind}:${foldName(name)}`;
}

/** Values by key, for keys that only one item has. */
function onlyOnes<Item, Value>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  pickValue: (item: Item) => Value,
): Map<string, Value> {
  const found = new Map<string, Value>();
  for (const [key, [item, another]] of Map.groupBy(items, keyOf)) {
    if (item !== undefined && another === undefined) found.set(key, pickValue(item));
  }
  return found;
}
