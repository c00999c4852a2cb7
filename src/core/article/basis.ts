import { digestOf } from '../text/digest.ts';
import type { FrontMatter } from '../source/front-matter-schema.ts';

/**
 * What an editor gave to be read. As long as it stays the same, whatever is read otherwise is read so
 * by another version of the program, and nothing was corrected.
 */
export interface ArticleBasis {
  /** Digest of the text below the front matter, as it was written. */
  readonly body: string;
  /** Digest of what the front matter says of quotes, speakers, places and language, where it does. */
  readonly overrides?: string;
  /** Words and names of which the front matter says that they are no quote, speaker or place. */
  readonly denied?: readonly string[];
}

/** Hexadecimal digits of a digest: 64 bits tell an edit from none. */
const DIGEST_LENGTH = 16;

/** What a digest of a basis looks like in the ledger. */
export const BASIS_DIGEST = /^[0-9a-f]{16}$/;

/** Takes from an article’s source what decides how it is read. */
export function articleBasis(
  body: string,
  { quotes, speakers, places, lang, dateline }: FrontMatter,
): ArticleBasis {
  const said = {
    quotes: quotes?.map(({ match, quote, speaker }) => ({ match, quote, speaker })),
    speakers,
    places,
    lang,
    dateline,
  };
  const silent = Object.values(said).every((value) => value === undefined);
  const denied = [
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
