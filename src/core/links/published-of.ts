import { addressOfArticle } from '../addresses/article-address.ts';
import { parseCalendarDate } from '../calendar/date.ts';
import { isBuilt, type UnpublishedRules } from '../settings/unpublished.ts';
import type { FieldTargets } from '../source/field-targets.ts';
import { readFrontMatter, splitFrontMatter } from '../source/front-matter.ts';
import type { Published } from './article-links.ts';

/** Front matter in which these keys are as most editors write them needs no parser. */
const PLAIN_DATE = /^date:[ \t]{1,20}["']?(\d{4}-\d{2}-\d{2})["']?[ \t]{0,20}$/m;
const PLAIN_SLUG = /^slug:[ \t]{1,20}["']?([a-z0-9]+(?:-[a-z0-9]+)*)["']?[ \t]{0,20}$/m;
const ANY_SLUG = /^[ \t]{0,20}["']?slug["']?[ \t]{0,20}:/m;
/** Anything that may keep an article from being published, or move keys about. */
const UNUSUAL = /^["'{]|^(?:status|embargo|<<)[ \t]{0,20}:/m;

/**
 * Where an article is published, from its front matter alone; undefined if that cannot be read, which
 * reading the article itself reports.
 *
 * @param file its path, for the slug if the front matter has none
 */
export function publishedOf(
  source: string,
  file: string,
  { targets, rules }: { readonly targets?: FieldTargets; readonly rules?: UnpublishedRules },
): Published | undefined {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const split = splitFrontMatter(text, file);
  if ('message' in split) return undefined;
  const quick = targets ? undefined : quickly(split.yaml, file);
  if (quick) return quick;
  const read = readFrontMatter(split, file, targets);
  if (!('data' in read)) return undefined;
  const frontMatter = read.data;
  const { slug } = addressOfArticle({ frontMatter, file });
  return { date: frontMatter.date, slug, isBuilt: isBuilt(frontMatter, rules) };
}

function quickly(yaml: string, file: string): Published | undefined {
  const date = parseCalendarDate(PLAIN_DATE.exec(yaml)?.[1] ?? '');
  if (!date || UNUSUAL.test(yaml)) return undefined;
  const given = PLAIN_SLUG.exec(yaml)?.[1];
  if (given === undefined && ANY_SLUG.test(yaml)) return undefined;
  const slug = given ?? addressOfArticle({ frontMatter: { title: '', date }, file }).slug;
  return { date, slug, isBuilt: true };
}
