import { predictPlaces } from '../../cli/develop/corpus/places.ts';
import { predictQuotes } from '../../cli/develop/corpus/quotes.ts';
import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { compromisePlaces, compromiseQuotes } from './compromise-rival.ts';
import { readGold, type GoldArticle } from './corpora.ts';
import { naiveQuotes } from './naive-quotes.ts';
import { sample } from './sample.ts';
import { measureWeb } from './web.ts';
import { scorePlaces, scoreQuotes, type Figures } from './score.ts';

/** One line of a table: who was measured on what. */
export interface Measured {
  readonly corpus: string;
  /** A part of the corpus; without one the line is of all of it. */
  readonly genre?: string;
  readonly who: 'verbatim' | 'naive' | 'compromise';
  /** Of the web set: its labels. */
  readonly articles: number;
  /** Whether these are only a seeded sample of the corpus. */
  readonly sampled: boolean;
  readonly figures: Figures;
}

/** One set of annotated articles. */
export interface Corpus {
  readonly name: string;
  readonly kind: 'quotes' | 'places' | 'web';
  readonly file: string;
  /** TR-News is split by line: we develop on the even half and report the odd one. */
  readonly lines?: 'odd';
}

export const CORPORA: readonly Corpus[] = [
  { name: 'dev', kind: 'quotes', file: 'quotes/polnear-dev.jsonl' },
  { name: 'train', kind: 'quotes', file: 'quotes/polnear-train.jsonl' },
  { name: 'web', kind: 'web', file: 'web/web-dev.jsonl' },
  { name: 'trnews-reported', kind: 'places', file: 'places/trnews.jsonl', lines: 'odd' },
  { name: 'trnews', kind: 'places', file: 'places/trnews.jsonl' },
  { name: 'geovirus', kind: 'places', file: 'places/geovirus.jsonl' },
  { name: 'lgl', kind: 'places', file: 'places/lgl.jsonl' },
];

/** What the slow rival reads of a large corpus: at 45 KB a second all of it would take minutes. */
const RIVAL_ARTICLES = 120;
const SEED = 1729;

/** Reads the articles of a corpus. */
export function readCorpus({ file, lines }: Corpus): GoldArticle[] {
  const articles = readGold(file);
  return lines === 'odd' ? articles.filter((_, index) => index % 2 === 0) : articles;
}

/**
 * Measures ourselves and our rivals on one corpus, ourselves first.
 *
 * Where compromise reads a sample only, a second line says how we do on the same sample.
 *
 * @param withCompromise false leaves the slow rival out
 */
export function measure(corpus: Corpus, gazetteer: Gazetteer, withCompromise: boolean): Measured[] {
  if (corpus.kind === 'web') return measureGenres(corpus);
  const articles = readCorpus(corpus);
  const part = sample(articles, RIVAL_ARTICLES, SEED);
  const sampled = part.length < articles.length;
  const run = corpus.kind === 'quotes' ? measureQuotes : measurePlaces;
  const line = (who: Measured['who'], read: readonly GoldArticle[]): Measured => ({
    corpus: corpus.name,
    who,
    articles: read.length,
    sampled: read.length < articles.length,
    figures: run(who, read, gazetteer),
  });
  return [
    line('verbatim', articles),
    ...(corpus.kind === 'quotes' ? [line('naive', articles)] : []),
    ...(withCompromise && sampled ? [line('verbatim', part)] : []),
    ...(withCompromise ? [line('compromise', part)] : []),
  ];
}

function measureGenres({ name }: Corpus): Measured[] {
  return measureWeb().map(({ genre, labels, figures }) => ({
    corpus: name,
    ...(genre === 'all' ? {} : { genre }),
    who: 'verbatim',
    articles: labels,
    sampled: false,
    figures,
  }));
}

function measureQuotes(who: Measured['who'], articles: readonly GoldArticle[]): Figures {
  const predict = { verbatim: predictQuotes, naive: naiveQuotes, compromise: compromiseQuotes }[
    who
  ];
  return scoreQuotes(
    articles,
    articles.map((article) => predict(article)),
  );
}

function measurePlaces(
  who: Measured['who'],
  articles: readonly GoldArticle[],
  gazetteer: Gazetteer,
): Figures {
  const predicted =
    who === 'compromise'
      ? articles.map((article) => compromisePlaces(article, gazetteer))
      : predictPlaces(articles, gazetteer);
  return scorePlaces(articles, predicted);
}
