import { parseFragment } from '../../body/parse-html.ts';
import { breakLines } from '../../body/break-lines.ts';
import { lineOf } from '../../body/tree.ts';
import type { ForeignArticle } from '../../article/foreign-article.ts';
import type { Told } from '../../article/told.ts';
import { pathOf } from '../../fields/key-targets.ts';
import { decodeEntities, oneLine } from '../../fields/words.ts';
import { formatOffset } from '../../fields/zones.ts';
import { convertTags } from '../../tags/convert-tags.ts';
import { htmlWriter } from '../../tags/writers.ts';
import { basePathOf, withBase } from '../../sites/base-path.ts';
import type { WxrItem } from './read-items.ts';

/** What items refer to. */
export interface WordPressSite {
  readonly url?: string;
  readonly authors: ReadonlyMap<string, string>;
  readonly pictures: Map<
    string,
    { readonly url: string; readonly alt?: string; readonly caption?: string }
  >;
  /** Contents of reusable blocks by id. */
  readonly blocks: ReadonlyMap<string, string>;
  readonly secureNamespace: boolean;
}

/** Tells of one post. */
export function readItem(item: WxrItem, told: Told, site: WordPressSite): ForeignArticle {
  const text = (name: string) => item.texts.get(name)?.trim() ?? '';
  const { notes } = told;
  told.title = oneLine(decodeEntities(text('title')));
  readDates(item, told);
  readPeople(item, told, site);
  readSubjects(item, told);
  readAddresses(item, told, site);
  readStatus(item, told);
  readLead(item, told, site);
  const excerpt = oneLine(lineOf(parseFragment(text('excerpt:encoded'))));
  if (excerpt !== '') told.summary = excerpt;
  const slug = text('wp:post_name');
  if (slug !== '') told.slug = decodeSlug(slug);
  for (const [type, count] of item.comments) notes.add('comments-dropped', `${type}: ${count}`);
  const meta = [...item.meta.keys()].filter((key) => !USED_META.has(key));
  if (meta.length > 0) notes.add('meta-dropped', meta.join(', '));
  return { told, body: { form: 'html', tree: parseFragment(contentOf(item, told, site)) } };
}

const USED_META = new Set(['_thumbnail_id', '_wp_old_slug']);
const NEVER = /^0000-00-00/;

function readDates(item: WxrItem, told: Told): void {
  const claim = (local: string, gmt: string): string => {
    if (gmt === '' || NEVER.test(gmt)) return local;
    const minutes =
      (Date.parse(`${local.replace(' ', 'T')}Z`) - Date.parse(`${gmt.replace(' ', 'T')}Z`)) /
      60_000;
    return Number.isFinite(minutes) && Math.abs(minutes) <= 14 * 60
      ? `${local}${formatOffset(Math.round(minutes))}`
      : local;
  };
  const text = (name: string) => item.texts.get(name)?.trim() ?? '';
  const [local, gmt] = [text('wp:post_date'), text('wp:post_date_gmt')];
  if (NEVER.test(gmt)) told.notes.add('gmt-date-is-zero', 'post_date is taken');
  if (/ 1970 00:00/.test(text('pubDate'))) told.notes.add('pub-date-is-1970');
  if (local !== '' && !NEVER.test(local))
    told.dates.push({ text: claim(local, gmt), from: 'field' });
  else if (text('pubDate') !== '' && !/ 1970 /.test(text('pubDate')))
    told.dates.push({ text: text('pubDate'), from: 'field' });
  const [changed, changedGmt] = [text('wp:post_modified'), text('wp:post_modified_gmt')];
  if (changed !== '' && !NEVER.test(changed))
    told.updated = { text: claim(changed, changedGmt), from: 'field' };
}

function readPeople(item: WxrItem, told: Told, site: WordPressSite): void {
  const together = item.categories.filter(({ domain }) => domain === 'author');
  if (together.length > 0) told.notes.add('author-from', 'co-authors (category domain author)');
  const keys =
    together.length > 0
      ? together.map(({ name }) => name)
      : [item.texts.get('dc:creator')?.trim() ?? ''];
  for (const key of keys) {
    if (key === '') continue;
    const name = site.authors.get(key);
    if (name === undefined) told.notes.add('author-key-unknown', key);
    told.authors.push({ name: decodeEntities(name ?? key) });
  }
}

const SUBJECTS = new Set(['category', 'post_tag', 'tag', 'topic', 'topics']);

function readSubjects(item: WxrItem, told: Told): void {
  for (const { domain, name } of item.categories) {
    if (SUBJECTS.has(domain)) told.tags.push(decodeEntities(name));
    else if (domain !== 'author') told.notes.add('category-dropped', domain);
  }
}

function readAddresses(item: WxrItem, told: Told, { url = '/' }: WordPressSite): void {
  const link = pathOf(item.texts.get('link')?.trim() ?? '');
  const query = /\/\?/.test(link) || link === '';
  if (!query) told.old.push(link);
  const before = item.meta.get('_wp_old_slug');
  if (!query && before !== undefined && before !== '') {
    told.old.push(link.replace(/[^/]+(\/?)$/, `${before}$1`));
  }
  const id = item.texts.get('wp:post_id')?.trim();
  if (id !== undefined) told.old.push(withBase(`/?p=${id}`, basePathOf(url)));
}

function readStatus(item: WxrItem, told: Told): void {
  const status = item.texts.get('wp:status')?.trim();
  if ((item.texts.get('wp:post_password')?.trim() ?? '') !== '') told.status ??= 'protected';
  else if (status === 'future') told.status ??= 'scheduled';
  else if (status === 'draft' || status === 'pending' || status === 'private') {
    told.status ??= 'draft';
    told.notes.add('draft', `status ${status}`);
  }
}

function readLead(item: WxrItem, told: Told, site: WordPressSite): void {
  const picture = site.pictures.get(item.meta.get('_thumbnail_id') ?? '');
  if (!picture) return;
  const { url, alt, caption } = picture;
  told.lead.push({
    src: url,
    ...(alt === undefined ? {} : { alt }),
    ...(caption === undefined ? {} : { caption }),
    lead: true,
  });
}

const BLOCK = /<!--\s*wp:block\s+\{[^}]{0,300}"ref"\s*:\s*(\d+)[^}]{0,300}\}\s*\/-->/g;

function contentOf(item: WxrItem, told: Told, site: WordPressSite): string {
  const { notes } = told;
  const content = (item.texts.get('content:encoded') ?? '')
    .replaceAll('\r\n', '\n')
    .replace(BLOCK, (_, id: string) => {
      const block = site.blocks.get(id);
      if (block === undefined) notes.add('reusable-block-missing', id);
      return block ?? '';
    });
  const html = convertTags(content, {
    notes,
    writer: htmlWriter,
    gallery: (ids) =>
      ids.length === 0 ? undefined : ids.map((id) => ({ src: `gallery:${id}`, caption: '' })),
  });
  if (/<!--\s*wp:/.test(content) || !/\S\s*\n/.test(content)) return html;
  notes.add('paragraphs-from-blank-lines', 'wpautop');
  return breakLines(html);
}

function decodeSlug(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
