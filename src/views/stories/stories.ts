import { sortArticles, type Archive } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { articleCard, type ArticleCard } from '../article/card.ts';
import { wireLine, type Wire, type WireKicker } from './wire.ts';

/** Articles in the order of their rank, each as large as its place in it. */
export interface Stories {
  readonly lead?: ArticleCard;
  /** In rows of three. */
  readonly seconds: readonly ArticleCard[];
  readonly thirds: readonly ArticleCard[];
  readonly wire?: Wire;
}

/** Addresses of the quotes that stories show. */
export function shownQuotes({ lead, seconds }: Pick<Stories, 'lead' | 'seconds'>): Set<string> {
  const cards = [...(lead ? [lead] : []), ...seconds];
  return new Set(cards.flatMap(({ quote }) => quote?.href ?? []));
}

const SECONDS = 3;
/** In rows of three. */
const ROW = 3;
const THIRDS = 6;
/** Of so many articles all in rows have a quote: there is room. */
const FEW = 10;

/**
 * Lays ranked articles out: a lead, up to three seconds, full rows of thirds (of few articles, of more
 * seconds), and a line for each of the rest; lines that begin with days are in the order of time.
 *
 * @param heading of the lines
 * @param led whether the first of them are larger; otherwise all are lines
 * @param begins what each line begins with
 */
export function stackStories(
  ranked: readonly ArticleEntry[],
  archive: Archive,
  urls: Urls,
  heading: string,
  led = true,
  begins: WireKicker = 'place',
): Stories {
  const card = (entry: ArticleEntry) => articleCard(entry, archive, urls);
  const top = led ? 1 + SECONDS : 0;
  const further = Math.max(0, ranked.length - top);
  const thirds = led ? Math.min(THIRDS, further - (further % ROW)) : 0;
  const inRows = ranked.slice(top, top + thirds).map(card);
  const [lead, ...seconds] = ranked.slice(0, top).map(card);
  const isFew = ranked.length <= FEW;
  const left = ranked.slice(top + thirds);
  const rest = begins === 'place' ? left : sortArticles(left);
  return {
    ...(lead ? { lead } : {}),
    seconds: isFew ? [...seconds, ...inRows] : seconds,
    thirds: isFew ? [] : inRows,
    ...(rest.length > 0
      ? {
          wire: {
            heading,
            dated: begins !== 'place',
            lines: rest.map((entry) => wireLine(entry, archive, urls, begins)),
          },
        }
      : {}),
  };
}
