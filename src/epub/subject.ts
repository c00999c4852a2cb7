import type { Archive, Period } from '../core/archive/archive.ts';
import type { ArticleEntry } from '../core/archive/entry.ts';
import { foldPrinted } from '../core/archive/speakers/fold-name.ts';
import type { Speaker } from '../core/archive/speakers/speakers.ts';
import { findArticle } from '../core/explain/find-article.ts';
import { nearestOf } from '../core/source/nearest.ts';

/** What a book can be of. */
export type BookSubject =
  | { readonly kind: 'day' | 'month'; readonly period: Period }
  | { readonly kind: 'speaker'; readonly speaker: Speaker }
  | { readonly kind: 'story'; readonly article: ArticleEntry };

/** What a word means; where it means nothing, names that are close to it. */
export type SubjectSearch =
  | { readonly found: BookSubject }
  | { readonly several: readonly string[] }
  | { readonly nearest: readonly string[] };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;

/**
 * Finds what a book is asked for by a word: a day, a month, a speaker by slug or name, or an article by
 * its id, slug, address or file. A speaker’s whole name comes before articles that have it in theirs.
 */
export function findSubject(wanted: string, archive: Archive): SubjectSearch {
  const name = wanted.trim();
  if (DAY.test(name)) return periodOf('day', name, archive.days);
  if (MONTH.test(name)) return periodOf('month', name, archive.months);
  const speaker = findSpeaker(name, archive.speakers);
  if (speaker) return { found: { kind: 'speaker', speaker } };
  const search = findArticle(name, archive.articles);
  if ('found' in search) return { found: { kind: 'story', article: search.found } };
  if ('several' in search) return { several: search.several.map(({ id }) => id) };
  const slug = nearestOf(
    name,
    archive.speakers.flatMap((each) => [each.slug, each.name]),
  );
  return {
    nearest: [...(slug === undefined ? [] : [slug]), ...search.nearest.map(({ id }) => id)],
  };
}

function findSpeaker(name: string, speakers: readonly Speaker[]): Speaker | undefined {
  const folded = foldPrinted(name);
  const quoted = speakers.filter(({ articles }) => articles.length > 0);
  return (
    quoted.find(({ slug }) => slug === name.toLowerCase()) ??
    quoted.find((each) => foldPrinted(each.name) === folded) ??
    quoted.find(({ aliases }) => aliases.some((alias) => foldPrinted(alias) === folded))
  );
}

function periodOf(kind: 'day' | 'month', name: string, periods: readonly Period[]): SubjectSearch {
  const period = periods.find(({ id }) => id === name);
  return period ? { found: { kind, period } } : { nearest: around(name, periods) };
}

/** The last period before a day or month without articles, and the first one after it. */
function around(name: string, periods: readonly Period[]): readonly string[] {
  const after = periods.find(({ id }) => id > name);
  const before = periods.findLast(({ id }) => id < name);
  return [before, after].flatMap((period) => period?.id ?? []);
}
