import type { Ledger } from '../ledger.ts';
import type { LedgerChanges } from '../update-ledger.ts';
import { wholeCharacters } from '../../text/characters.ts';

const MOST_LISTED = 20;
const LONGEST_WORDS = 70;

/** Says in plain text what bringing the ledger up to date changed. */
export function writeChanges(changes: LedgerChanges, ledger: Ledger): string {
  const { published, corrected, moved, unread, reread, refreshed, articles, speakers, places } =
    changes;
  const lines = [
    ...listed('new', published, (row) => `${row.id}  ${words(row.exact)}  (${row.article})`),
    ...listed(
      'corrected',
      corrected,
      ({ row, before }) => `${row.id}  ${words(before)}\n${' '.repeat(12)}→ ${words(row.exact)}`,
    ),
    ...listed(
      'no longer read as a quote',
      unread,
      (row) => `${row.id}  ${words(row.exact)}  (${row.article})`,
    ),
    ...listed('moved', moved, ({ row, from }) => `${row.id}  ${from} → ${row.article}`),
    ...listed(
      'article moved',
      articles.moved,
      (row) => `/${row.earlier?.at(-1) ?? row.address}/ → ${row.now ?? `/${row.address}/`}`,
    ),
  ];
  const counts = [
    counted(ledger.quotes.length, 'quote', published.length),
    counted(ledger.articles.length, 'article', articles.published),
    counted(ledger.speakers.filter((row) => !row.alias).length, 'speaker', speakers.published),
    counted(ledger.places.length, 'place', places.published),
  ];
  const context =
    refreshed > 0 ? [`${refreshed} quotes: place in the text or speaker brought up to date`] : [];
  const otherwise =
    reread > 0
      ? [`${reread} ${reread === 1 ? 'quote is' : 'quotes are'} read otherwise: no correction.`]
      : [];
  const goneNames = speakers.unread + places.unread;
  const unreadNames = goneNames > 0 ? [`${goneNames} speakers or places are no longer read.`] : [];
  const renamed = speakers.moved + places.moved;
  const names = renamed > 0 ? [`${renamed} addresses of speakers or places redirect now.`] : [];
  return [
    ...lines,
    ...context,
    ...otherwise,
    ...unreadNames,
    ...names,
    `The ledger has ${counts.join(', ')}.`,
  ]
    .map((l) => `${l}\n`)
    .join('');
}

function listed<Item>(
  what: string,
  items: readonly Item[],
  write: (item: Item) => string,
): string[] {
  if (items.length === 0) return [];
  const rest = items.length - MOST_LISTED;
  return [
    `${what}: ${items.length}`,
    ...items.slice(0, MOST_LISTED).map((item) => `  ${write(item)}`),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ];
}

function words(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `“${line.length > LONGEST_WORDS ? `${wholeCharacters(line.slice(0, LONGEST_WORDS))}…` : line}”`;
}

function counted(total: number, noun: string, added: number): string {
  const what = `${total} ${noun}${total === 1 ? '' : 's'}`;
  return added > 0 ? `${what} (${added} new)` : what;
}
