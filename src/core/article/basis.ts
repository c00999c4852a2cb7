import { digestOf } from '../text/digest.ts';
import type { RuledWords } from '../extract/speech-types.ts';
import type { FrontMatter } from '../source/front-matter-schema.ts';

/**
 * What the editor provided. As long as it stays the same, any difference comes from another version
 * of the program, and nothing was corrected.
 */
export interface ArticleBasis {
  /** Digest of the text below the front matter, as it was written. */
  readonly body: string;
  /**
   * Digest of what the front matter says about quotes, speakers, places and language, and of what rules
   * of the whole archive decided in the article, if anything.
   */
  readonly overrides?: string;
  /** Words and names that the front matter or a rule says are not a quote, a speaker or a place. */
  readonly denied?: readonly string[];
}

/** Hexadecimal digits of a digest: 64 bits are enough to notice an edit. */
const DIGEST_LENGTH = 16;

/** What a digest of a basis looks like in the ledger. */
export const BASIS_DIGEST = /^[0-9a-f]{16}$/;

/**
 * Takes from an article’s source what decides how it is read.
 *
 * @param ruled what rules of the whole archive decided in it
 */
export function articleBasis(
  body: string,
  { quotes, speakers, places, lang, dateline }: FrontMatter,
  ruled?: readonly RuledWords[],
): ArticleBasis {
  const said = {
    quotes: quotes?.map(({ match, quote, speaker, standing }) => {
      return { match, quote, speaker, standing };
    }),
    speakers,
    places,
    lang,
    dateline,
    ruled,
  };
  const silent = Object.values(said).every((value) => value === undefined);
  const denied = [
    ...(ruled ?? []).flatMap(({ words, dropped }) => (dropped ? [words] : [])),
    ...(quotes ?? []).flatMap(({ match, quote }) => (quote === false ? [match] : [])),
    ...(speakers ?? []).flatMap(({ name, speaker }) => (speaker === false ? [name] : [])),
    ...(places ?? []).flatMap(({ match, place }) => (place === false ? [match] : [])),
  ];
  return {
    body: digestOf(body.trim(), DIGEST_LENGTH),
    ...(silent ? {} : { overrides: digestOf(JSON.stringify(said), DIGEST_LENGTH) }),
    ...(denied.length > 0 ? { denied } : {}),
  };
}
