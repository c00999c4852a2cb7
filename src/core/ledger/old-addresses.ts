import { oldAddressText, readOldAddress, type OldAddress } from '../addresses/old-address.ts';
import type { ArticleEntry } from '../archive/entry.ts';
import type { Problem } from '../source/problem.ts';
import { say } from '../../wording/say.ts';
import { articleFates } from './article-fates.ts';
import { ledgerAddress, type ArticleRow } from './ledger.ts';
import type { LedgerRecord } from './problems.ts';

/** An address that redirects because an article was there before it was in this archive. */
export interface OldAddressRedirect {
  readonly from: OldAddress;
  /** Where it leads: as the ledger has the addresses of articles. */
  readonly to: string;
  /** Id of the article that it is recorded or listed for. */
  readonly article: string;
  readonly title: string;
  /** Language of the title. */
  readonly lang?: string;
  /** The article’s file, if an article lists it. */
  readonly file?: string;
}

/** The redirects of an archive, and addresses that two articles list. */
export interface OldAddresses {
  /** In the order of the archive; those that no article lists any more come last. */
  readonly redirects: readonly OldAddressRedirect[];
  readonly warnings: readonly Problem[];
}

/** An archive that was moved in may have hundreds. */
const MOST_NAMED = 10;

/**
 * Finds out where each old address leads: to the article that lists it, or, as with every address that
 * was published, to what became of the article for which the ledger has it. Of two articles that list
 * one address, the one for which it is recorded has it, otherwise the older one.
 *
 * @param articles in the order of the archive
 * @param home the full address of the site’s home
 */
export function oldAddresses(
  articles: readonly ArticleEntry[],
  { ledger, tombstones }: LedgerRecord,
  home: string,
): OldAddresses {
  const isOwn = ownAddresses(articles, ledger.articles);
  const { redirects, warnings } = listedAddresses(articles, ledger.articles, home);
  const fates = articleFates(articles, ledger, tombstones);
  for (const row of ledger.articles) {
    const fate = fates.get(row.id);
    for (const text of row.aliases ?? []) {
      const from = redirects.has(text) ? undefined : readOldAddress(text, home);
      if (!from || !fate || fate.kind === 'lost') continue;
      const { id: article, address: to } = row;
      // The title of an article that was withdrawn is not printed any more.
      const gone = { from, to, article, title: `/${to}/` };
      redirects.set(text, 'entry' in fate ? { ...toArticle(from, fate.entry), article } : gone);
    }
  }
  return {
    redirects: [...redirects.values()].filter((redirect) => !isOwn(redirect)),
    warnings: shorten(warnings),
  };
}

/** Where each address leads that an article lists. */
function listedAddresses(
  articles: readonly ArticleEntry[],
  rows: readonly ArticleRow[],
  home: string,
) {
  const recorded = recordedAliases(rows);
  const redirects = new Map<string, OldAddressRedirect>();
  const warnings: Problem[] = [];
  for (const entry of articles) {
    for (const written of entry.aliases ?? []) {
      const from = readOldAddress(written, home);
      if (!from) continue;
      const text = oldAddressText(from);
      const own = { ...toArticle(from, entry), file: entry.file };
      const other = redirects.get(text);
      if (other?.article === own.article) continue;
      const has = ({ article }: OldAddressRedirect) => recorded.get(text)?.has(article) ?? false;
      const wins = !other || (has(own) && !has(other));
      if (wins) redirects.set(text, own);
      if (other) warnings.push(wins ? twice(text, other, own) : twice(text, own, other));
    }
  }
  return { redirects, warnings };
}

/** Whether an address is one of those that an article has or had in this archive: they redirect anyway. */
function ownAddresses(articles: readonly ArticleEntry[], rows: readonly ArticleRow[]) {
  const own = new Set([
    ...articles.map((entry) => `${entry.id} /${ledgerAddress(entry)}/`),
    ...rows.flatMap(({ id, address, earlier = [] }) =>
      [address, ...earlier].map((each) => `${id} /${each}/`),
    ),
  ]);
  return ({ article, from }: OldAddressRedirect) => own.has(`${article} ${oldAddressText(from)}`);
}

function toArticle(from: OldAddress, entry: ArticleEntry): OldAddressRedirect {
  const { id, title, lang } = entry;
  return { from, to: ledgerAddress(entry), article: id, title, lang };
}

/** Ids of the articles for which an address is recorded. */
function recordedAliases(rows: readonly ArticleRow[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, aliases = [] } of rows) {
    for (const text of aliases) found.set(text, (found.get(text) ?? new Set()).add(id));
  }
  return found;
}

function twice(address: string, loser: OldAddressRedirect, winner: OldAddressRedirect): Problem {
  return {
    file: loser.file ?? '',
    message: say('article.alias-twice', { address, file: winner.file ?? winner.article }),
    hint: say('article.alias-twice-fix'),
  };
}

function shorten(warnings: readonly Problem[]): readonly Problem[] {
  const [next, ...rest] = warnings.slice(MOST_NAMED);
  if (!next) return warnings;
  const message = say('article.more-aliases-twice', { count: rest.length + 1 });
  return [...warnings.slice(0, MOST_NAMED), { ...next, message }];
}
