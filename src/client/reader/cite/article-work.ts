import type { CitedWork } from '../../../cite/cited.ts';
import type { Author } from '../../../core/authors/author.ts';
import { articleHere, pageHere } from '../../cite/quote-record.ts';
import { asObject } from '../stored.ts';

/** The article of this page with its authors, as the page itself states them for programs. */
export function articleWorkHere(): CitedWork {
  return { article: { ...articleHere(), authors: authorsHere() }, address: pageHere() };
}

function authorsHere(): Author[] {
  for (const { text } of document.querySelectorAll<HTMLScriptElement>(STRUCTURED)) {
    const data = asObject(JSON.parse(text));
    if (data['@type'] === 'NewsArticle') return [data['author'] ?? []].flat().flatMap(readAuthor);
  }
  return [];
}

const STRUCTURED = 'script[type="application/ld+json"]';

function readAuthor(written: unknown): Author[] {
  const { name, givenName: given, familyName: family, honorificSuffix } = asObject(written);
  if (typeof name !== 'string') return [];
  if (typeof given !== 'string' || typeof family !== 'string') return [{ name }];
  const suffix = typeof honorificSuffix === 'string' ? honorificSuffix : '';
  return [{ name, parts: { given, family, suffix } }];
}
