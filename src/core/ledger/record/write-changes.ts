import type { Ledger } from '../ledger.ts';
import type { LedgerChanges } from '../update-ledger.ts';
import { wholeCharacters } from '../../text/characters.ts';
import type { MessageKey } from '../../../wording/catalogue.ts';
import { say, sayList } from '../../../wording/say.ts';

const MOST_LISTED = 20;
const LONGEST_WORDS = 70;

/** Says in plain text what bringing the ledger up to date changed. */
export function writeChanges(changes: LedgerChanges, ledger: Ledger): string {
  const { published, corrected, moved, unread, reread, refreshed, articles, speakers, places } =
    changes;
  const lines = [
    ...listed('ledger.new', published, (row) => `${row.id}  ${words(row.exact)}  (${row.article})`),
    ...listed(
      'ledger.corrected',
      corrected,
      ({ row, before }) => `${row.id}  ${words(before)}\n${' '.repeat(12)}→ ${words(row.exact)}`,
    ),
    ...listed('ledger.unread', unread, (row) => `${row.id}  ${words(row.exact)}  (${row.article})`),
    ...listed('ledger.moved', moved, ({ row, from }) => `${row.id}  ${from} → ${row.article}`),
    ...listed(
      'ledger.article-moved',
      articles.moved,
      (row) => `/${row.earlier?.at(-1) ?? row.address}/ → ${row.now ?? `/${row.address}/`}`,
    ),
  ];
  const counts = [
    counted('counts.quotes', ledger.quotes.length, published.length),
    counted('counts.articles', ledger.articles.length, articles.published),
    counted(
      'counts.speakers',
      ledger.speakers.filter((row) => !row.alias).length,
      speakers.published,
    ),
    counted('counts.places', ledger.places.length, places.published),
  ];
  return [
    ...lines,
    ...noted(
      'ledger.undated',
      corrected.filter(({ row }) => row.before?.at(-1)?.until === undefined).length,
    ),
    ...noted('ledger.refreshed', refreshed),
    ...noted('ledger.reread', reread),
    ...noted('ledger.unread-names', speakers.unread + places.unread),
    ...noted('ledger.redirects', speakers.moved + places.moved),
    say('ledger.totals', { counts: sayList(counts, 'bare') }),
  ]
    .map((l) => `${l}\n`)
    .join('');
}

const noted = (what: MessageKey, count: number): string[] =>
  count > 0 ? [say(what, { count })] : [];

function listed<Item>(
  what: MessageKey,
  items: readonly Item[],
  write: (item: Item) => string,
): string[] {
  if (items.length === 0) return [];
  const rest = items.length - MOST_LISTED;
  return [
    say(what, { count: items.length }),
    ...items.slice(0, MOST_LISTED).map((item) => `  ${write(item)}`),
    ...(rest > 0 ? [`  ${say('ledger.and-more', { count: rest })}`] : []),
  ];
}

function words(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return say('ledger.in-marks', {
    words: line.length > LONGEST_WORDS ? `${wholeCharacters(line.slice(0, LONGEST_WORDS))}…` : line,
  });
}

function counted(what: MessageKey, count: number, added: number): string {
  const total = say(what, { count });
  return added > 0 ? say('ledger.total-new', { total, count: added }) : total;
}
