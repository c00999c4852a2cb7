import { parseFragment } from '../../body/parse-html.ts';
import { lineOf } from '../../body/tree.ts';
import type { ForeignArticle } from '../../article/foreign-article.ts';
import type { Told } from '../../article/told.ts';
import { textOf } from '../../fields/map-keys.ts';
import { decodeEntities, oneLine } from '../../fields/words.ts';
import { hostOf } from '../../sites/read-page.ts';
import { lexicalHtml } from './lexical.ts';
import { mobiledocHtml } from './mobiledoc.ts';
import type { Row } from './read-rows.ts';

/** What posts refer to in the other tables of an export. */
export interface GhostTables {
  readonly meta: ReadonlyMap<string, Row>;
  /** Names by id; nothing else of a user is read. */
  readonly users: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, Row>;
  readonly authorsOf: ReadonlyMap<string, readonly string[]>;
  readonly tagsOf: ReadonlyMap<string, readonly string[]>;
  readonly zone?: string;
  readonly locale?: string;
}

/** Tells of one post of Ghost. */
export function readPost(post: Row, told: Told, tables: GhostTables): ForeignArticle {
  const { notes } = told;
  const text = (key: string) => {
    const value = textOf(post[key]);
    return value === undefined || value === '' ? undefined : value;
  };
  const id = String(post['id']);
  const meta = tables.meta.get(id) ?? {};
  told.title = oneLine(decodeEntities(text('title') ?? ''));
  if (told.title === '(Untitled)') notes.add('title-is-a-placeholder', told.title);
  const published = text('published_at');
  if (published !== undefined)
    told.dates.push({ text: published, from: 'field', storedInUtc: true });
  const updated = text('updated_at');
  if (updated !== undefined && published !== undefined)
    told.updated = { text: updated, from: 'field' };
  readStatus(post, told);
  for (const key of tables.authorsOf.get(id) ?? [String(post['author_id'] ?? '')]) {
    const name = tables.users.get(key);
    if (name !== undefined && name !== '') told.authors.push({ name });
  }
  for (const key of tables.tagsOf.get(id) ?? []) {
    const name = textOf(tables.tags.get(key)?.['name']);
    if (name === undefined) continue;
    if (name.startsWith('#') || tables.tags.get(key)?.['visibility'] === 'internal')
      notes.add('internal-tag-dropped', name);
    else told.tags.push(name);
  }
  const slug = text('slug');
  if (slug !== undefined) {
    told.slug = slug;
    if (told.status !== 'draft') told.old.push(`/${slug}/`);
  }
  const lang = text('locale') ?? tables.locale;
  if (lang !== undefined) told.lang = lang;
  const summary = text('custom_excerpt');
  if (summary !== undefined) told.summary = oneLine(summary);
  const canonical = text('canonical_url');
  if (canonical !== undefined) readCanonical(canonical, told);
  readLead(post, meta, told);
  const dropped = [
    ...DROPPED.filter((key) => post[key] === 1 || post[key] === true || text(key) !== undefined),
    ...(textOf(meta['meta_description']) ? ['meta_description'] : []),
  ];
  const shown = dropped.filter((key) => post[key] !== 0 && post[key] !== false);
  if (shown.length > 0) notes.add('keys-dropped', shown.join(', '));
  return { told, body: { form: 'html', tree: parseFragment(contentOf(post, told)) } };
}

const OWN = '__GHOST_URL__';

/** Where an article appeared first: at another host, or at another address of the site’s own. */
function readCanonical(address: string, told: Told): void {
  if (address.startsWith(OWN)) told.old.push(address.slice(OWN.length));
  else if (/^https?:\/\//i.test(address))
    told.publishedBy = { name: hostOf(address), url: address };
  else told.extra['canonical_url'] = address;
}

const DROPPED = ['featured', 'codeinjection_head', 'codeinjection_foot', 'custom_template'];

function readStatus(post: Row, told: Told): void {
  const status = textOf(post['status']);
  if (post['type'] === 'page' || post['page'] === 1) told.status = 'page';
  else if (status === 'draft') {
    told.status = 'draft';
    told.notes.add('draft');
  } else if (status === 'scheduled') told.status = 'scheduled';
  const visibility = textOf(post['visibility']);
  if (visibility !== undefined && visibility !== 'public') told.membersOnly = true;
}

function readLead(post: Row, meta: Row, told: Told): void {
  const src = textOf(post['feature_image']) ?? textOf(post['image']);
  if (src === undefined || src === '') return;
  const alt = textOf(meta['feature_image_alt']);
  const caption = textOf(meta['feature_image_caption']);
  told.lead.push({
    src,
    ...(alt === undefined ? {} : { alt }),
    ...(caption === undefined ? {} : { caption: lineOf(parseFragment(caption)) }),
    lead: true,
  });
}

/** Lexical is the source of newer posts, mobiledoc of older ones; HTML is made from them. */
function contentOf(post: Row, told: Told): string {
  const lexical = textOf(post['lexical']);
  const mobiledoc = textOf(post['mobiledoc']);
  const html = textOf(post['html']) ?? '';
  try {
    if (lexical !== undefined) {
      told.notes.add('lexical-before-html');
      return lexicalHtml(JSON.parse(lexical), told.notes);
    }
    if (mobiledoc !== undefined) {
      told.notes.add('mobiledoc');
      return mobiledocHtml(JSON.parse(mobiledoc), told.notes);
    }
  } catch {
    // A source that cannot be read has the HTML made from it beside it.
  }
  told.notes.add('html-only');
  return html;
}
