import { seededRandom } from '../../../cli/training/seeded.ts';
import type { QuotedArticle } from '../../support/core/check-shards.ts';

/**
 * Makes articles with as many quotes as real ones have, until there are enough: the real ones first, then
 * others in which each word is followed by one that followed it somewhere (a Markov chain of the first
 * order), so that pairs of words are as frequent as in the real ones.
 */
export function makeQuotedArticles(
  real: readonly QuotedArticle[],
  articles: number,
  quotes: number,
  seed: number,
): QuotedArticle[] {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(random() * items.length)];
  const { starts, followers } = countFollowers(real);
  const say = (words: number): string => {
    const said: string[] = [pick(starts) ?? ''];
    while (said.length < words) {
      said.push(pick(followers.get(said.at(-1) ?? '') ?? starts) ?? '');
    }
    return said.join(' ');
  };
  const made = real.slice(0, articles);
  let total = made.reduce((sum, article) => sum + article.quotes.length, 0);
  const lengths = real.flatMap((article) =>
    article.quotes.map(({ words }) => wordsOf(words).length),
  );
  while (made.length < articles) {
    const missing = (quotes - total) / (articles - made.length);
    const own = Math.max(0, Math.round(missing * 2 * random()));
    const speakers = (pick(real)?.quotes ?? []).flatMap(({ speaker }) => speaker ?? []);
    const said = Array.from({ length: own }, () => {
      const speaker = pick(speakers);
      const words = say(pick(lengths) ?? 1);
      return { words, ...(speaker === undefined ? {} : { speaker }) };
    });
    made.push({ id: `made-${made.length}`, quotes: said });
    total += own;
  }
  return made;
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

function countFollowers(articles: readonly QuotedArticle[]) {
  const starts: string[] = [];
  const followers = new Map<string, string[]>();
  for (const { words } of articles.flatMap(({ quotes }) => quotes)) {
    const own = wordsOf(words);
    starts.push(own[0] ?? '');
    for (const [at, next] of own.slice(1).entries()) {
      const list = followers.get(own[at] ?? '');
      if (list) list.push(next);
      else followers.set(own[at] ?? '', [next]);
    }
  }
  return { starts, followers };
}
