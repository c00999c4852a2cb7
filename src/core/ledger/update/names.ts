import { aliasAddresses } from '../../archive/addresses/alias-addresses.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Speaker } from '../../archive/speakers/speakers.ts';
import type { SpeakerRow } from '../ledger.ts';
import { speakerFates, placeFates, type NameFate } from '../names/fates.ts';
import type { LedgerRecord } from '../problems.ts';
import { subjectSlug, type FeedPlan } from '../../weight/feeds.ts';
import { madeSince } from '../../weight/made.ts';
import type { Rereadings } from '../rereadings.ts';

export function updateNames(
  archive: Archive,
  { ledger, tombstones }: LedgerRecord,
  { names }: Rereadings,
  { feeds, aliases }: { readonly feeds: FeedPlan; readonly aliases: boolean },
) {
  const known = new Map(ledger.speakers.map((row) => [row.slug, row]));
  const speakers = joinRows(
    aliases ? withAliases(ledger.speakers, archive) : ledger.speakers,
    archive.speakers
      .filter(({ hasPage }) => hasPage)
      .map((speaker) => {
        const { slug, name, kind, articles } = speaker;
        const remembered =
          articles.find(({ id }) => id === known.get(slug)?.article) ?? articles[0];
        const made = madeSince(known.get(slug), feeds.made('speakers', slug));
        const on = subjectRows(speaker, archive, known.get(slug)?.on, feeds);
        return { slug, name, kind, article: remembered?.id ?? '', on, ...made };
      }),
    speakerFates(archive, ledger, tombstones, names),
  );
  const placesIn = new Map(ledger.places.map((row) => [row.slug, row]));
  const places = joinRows(
    ledger.places,
    archive.places
      .filter(({ hasPage }) => hasPage)
      .map(({ slug, name, id, articles }) => {
        const old = placesIn.get(slug);
        const remembered = articles.find((entry) => entry.id === old?.article) ?? articles[0];
        const made = madeSince(old, feeds.made('places', slug));
        return { slug, name, id, article: remembered?.id ?? '', ...made };
      }),
    placeFates(archive, ledger, tombstones, names),
  );
  return { speakers, places };
}

/** Pages on subjects by their addresses; each stays, whatever is left of it. */
function subjectRows(
  speaker: Speaker,
  archive: Archive,
  old: SpeakerRow['on'],
  feeds: FeedPlan,
): NonNullable<SpeakerRow['on']> {
  const before = new Map(old?.map((row) => [row.address, row]));
  return archive
    .subjectsOf(speaker)
    .map(({ address, of, id, name, formerly }) => ({
      address,
      of,
      id,
      name,
      ...(formerly ? { formerly } : {}),
      ...madeSince(before.get(address), feeds.made('speakers', subjectSlug(speaker.slug, address))),
    }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** The addresses of other names redirect for good, whatever becomes of the names. */
function withAliases(rows: readonly SpeakerRow[], archive: Archive): readonly SpeakerRow[] {
  const known = new Set(rows.map(({ slug }) => slug));
  const aliases = aliasAddresses(archive).flatMap(({ slug, alias, speaker }): SpeakerRow[] => {
    const { kind, articles, slug: now } = speaker;
    const article = articles.find(({ speakers }) =>
      speakers.some(({ name, aliases: others }) => [name, ...others].includes(alias)),
    );
    const id = (article ?? articles[0])?.id;
    if (known.has(slug) || id === undefined) return [];
    return [{ slug, name: alias, kind, article: id, now, alias: true }];
  });
  return [...rows, ...aliases];
}

interface NameRow {
  readonly slug: string;
  readonly now?: string | undefined;
  readonly unread?: true | undefined;
  readonly article?: string | undefined;
}

function joinRows<Row extends NameRow>(
  old: readonly Row[],
  current: readonly Row[],
  fates: readonly NameFate<Row, { readonly slug: string }>[],
) {
  const rows = new Map(old.map((row) => [row.slug, row]));
  const before = new Set(rows.keys());
  let moved = 0;
  let unread = 0;
  for (const { row, to, unreadIn } of fates) {
    if (to && to.slug !== row.now) {
      const { unread: _unread, ...read } = row;
      rows.set(row.slug, { ...(read as Row), now: to.slug });
      moved++;
    } else if (unreadIn && !row.unread) {
      const article = row.article ?? unreadIn[0]?.id;
      rows.set(row.slug, { ...row, ...(article === undefined ? {} : { article }), unread: true });
      unread++;
    }
  }
  for (const row of current) rows.set(row.slug, row);
  const published = [...rows.keys()].filter((slug) => !before.has(slug)).length;
  return { rows: [...rows.values()], counts: { published, moved, unread } };
}
