import { articleTextFromLines } from '../../core/article/text.ts';
import { MARK_CLASSES, type MarkClass } from '../../core/extract/mark-class.ts';
import { readArticleText, type Reading } from '../../core/extract/prose/reading.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { overlap, type Span } from '../../core/text/span.ts';
import { seededArticles, type SeededArticle } from './seeded-articles.ts';

/** A stretch in marks of the web set: who says it, or `-` and what it is instead. */
export interface WebLabel extends Span {
  readonly speaker: string | readonly string[] | null;
  readonly class?: string;
}
/** One article of the web set; offsets are UTF-16 code units of `text`, half-open. */
export interface WebArticle {
  readonly id: string;
  readonly date: CalendarDate;
  readonly text: string;
  readonly labels: readonly WebLabel[];
}
/** An article of which every stretch in marks is labelled. */
export interface LabelledCases<Article extends { readonly id: string; readonly text: string }> {
  readonly article: Article;
  readonly reading: Reading;
  /** By stretch: what it is; undefined where no label says it. */
  readonly stretches: readonly ('speech' | MarkClass | undefined)[];
}

function read<Article extends { readonly id: string; readonly text: string }>(
  article: Article,
  labels: readonly (Span & { readonly what: 'speech' | MarkClass })[],
): LabelledCases<Article> {
  const reading = readArticleText(articleTextFromLines(article.text));
  const stretches = reading.outline.stretches.map(
    ({ inner }) =>
      labels.find((label) => overlap(label, inner) > 0.5 * (inner.end - inner.start))?.what,
  );
  return { article, reading, stretches };
}

/** Reads an article of the web set with the rules of the core. */
export const readWebCases = (article: WebArticle): LabelledCases<WebArticle> =>
  read(
    article,
    article.labels.map(({ start, end, speaker, class: given }) => ({
      start,
      end,
      what: speaker === '-' ? (MARK_CLASSES.find((known) => known === given) ?? 'other') : 'speech',
    })),
  );

/** Enough that every template is drawn several times. */
const SEEDED = 900;
const SEED = 20261128;

/** Made-up articles, read with the rules of the core. */
export const readSeededCases = (): LabelledCases<SeededArticle>[] =>
  seededArticles(SEEDED, SEED).map((article) =>
    read(
      article,
      article.labels.map(({ start, end, class: given }) => ({
        start,
        end,
        what: given ?? 'speech',
      })),
    ),
  );
