import {
  linkTargets,
  resolveLink,
  type Led,
  type LinkTargets,
  type Published,
} from '../../core/links/article-links.ts';
import { publishedOf } from '../../core/links/published-of.ts';
import type { UnpublishedRules } from '../../core/settings/unpublished.ts';
import type { FieldTargets } from '../../core/source/field-targets.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { nameInArchive } from '../files/listing.ts';
import type { ArticleSource } from './article-source.ts';

/** Says where a link of an article leads; `from` is the path of its file. */
export type LeadLink = (href: string, from: string) => Led;

/** What finding the addresses of articles needs besides their files. */
export interface LinkRules {
  readonly urls: Urls;
  readonly targets?: FieldTargets;
  readonly unpublished?: UnpublishedRules;
}

/**
 * Makes the function that resolves links between articles. The addresses of all are read from their
 * front matter when the first link asks for one.
 */
export function createLinks(
  source: ArticleSource,
  { urls, targets, unpublished }: LinkRules,
): LeadLink {
  let known: LinkTargets | undefined;
  return (href, from) => {
    // Most links lead to other sites.
    if (/^[a-z][a-z0-9+.-]*:|^#/i.test(href)) return undefined;
    known ??= linkTargets(
      readAddresses(source, {
        urls,
        ...(targets ? { targets } : {}),
        ...(unpublished ? { unpublished } : {}),
      }),
    );
    const led = resolveLink(href, from, known, urls);
    // No editor is asked to correct a file of another program.
    return led && 'missing' in led && source.foreign(from) ? { words: true } : led;
  };
}

function readAddresses(
  source: ArticleSource,
  { targets, unpublished }: LinkRules,
): Map<string, Published> {
  const found = new Map<string, Published>();
  for (const path of source.listing.paths) {
    const read = source.read(path);
    if (!read || 'problem' in read) continue;
    const isForeign = source.foreign(path) !== undefined;
    const published = publishedOf(new TextDecoder().decode(read.bytes), nameInArchive(path), {
      ...(targets && !isForeign ? { targets } : {}),
      ...(unpublished ? { rules: unpublished } : {}),
    });
    if (published) found.set(path, published);
  }
  return found;
}
