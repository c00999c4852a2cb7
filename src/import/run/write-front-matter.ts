import { stringify } from 'yaml';
import { limits } from '../../core/source/limits.ts';
import type { ImportedArticle } from '../article/imported-article.ts';
import type { Notes } from '../article/notes.ts';
import type { Author } from '../article/told.ts';
import { fitFields } from './fit-fields.ts';

/** Where an article of ours is: its own address, and the keys that fix it. */
export interface Place {
  readonly slug: string;
  readonly id: string;
  /** `/2024/03/12/ferry-returns/`. */
  readonly address: string;
  /** Below the archive folder: `articles/2024/2024-03-12-ferry-returns.md`. */
  readonly path: string;
}

/** The front matter of an imported article, in the order in which an editor reads it. */
export function writeFrontMatter(
  article: ImportedArticle,
  place: Place,
  title: string,
  notes: Pick<Notes, 'add'>,
): string {
  const { kept = {} } = article;
  const aliases = article.old.filter((address) => address !== place.address);
  const fields: Record<string, unknown> = {
    id: place.id,
    slug: place.slug,
    title,
    date: article.date,
    time: article.time,
    status: article.status === 'draft' ? 'draft' : undefined,
    embargo:
      article.status === 'scheduled' || (article.membersOnly && article.status !== 'draft')
        ? true
        : undefined,
    updated: article.updated,
    summary: article.summary,
    authors: article.authors.length === 0 ? undefined : article.authors.map(authorEntry),
    dateline: article.dateline,
    source: article.publishedBy,
    lang: article.lang,
    tags: article.tags.length === 0 ? undefined : article.tags,
    aliases: aliases.length === 0 ? undefined : aliases,
    ...Object.fromEntries(Object.entries(kept).filter(([key]) => key !== 'id')),
    extra: Object.keys(article.extra).length === 0 ? undefined : article.extra,
  };
  const present = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  );
  const fitting = fitFields(present, notes);
  const yaml = toYaml(fitting);
  if (yaml.length <= limits.frontMatterCodeUnits || fitting['extra'] === undefined)
    return `---\n${yaml}---\n`;
  notes.add('field-left-out', 'extra');
  return `---\n${toYaml({ ...fitting, extra: undefined })}---\n`;
}

const toYaml = (fields: Record<string, unknown>): string =>
  stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false, keepUndefined: false });

function authorEntry({ name, role, link }: Author): string | Record<string, string> {
  if (role === undefined && link === undefined) return name;
  return { name, ...(role === undefined ? {} : { role }), ...(link === undefined ? {} : { link }) };
}
