import { articleTextFromPlain } from '../../../core/article/text.ts';
import { extractSpeech } from '../../../core/extract/speech.ts';
import { speedOf } from '../speed.ts';
import { makeArticle } from './archive/make-article.ts';

const ARTICLES = 400;
const ROUNDS = 3;

/** Megabytes of made-up articles from which quotes are extracted in a second of one core. */
export function measureReading(seed: number): number {
  const articles = Array.from({ length: ARTICLES }, (_, number) => ({
    text: makeArticle(number, seed).paragraphs.join('\n'),
  }));
  const read = ({ text }: { readonly text: string }) => extractSpeech(articleTextFromPlain(text));
  return speedOf('extractSpeech', articles, ROUNDS, read).megabytesPerSecond;
}
