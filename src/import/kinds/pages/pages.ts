import type { Root } from 'hast';
import { decodeBytes } from '../../article/decode-bytes.ts';
import type { ForeignArticle } from '../../article/foreign-article.ts';
import { Notes } from '../../article/notes.ts';
import type { ForeignArchive, OpenKind } from '../../article/open-archive.ts';
import { beginTold, type Told } from '../../article/told.ts';
import { parsePage } from '../../body/parse-html.ts';
import { linkEmbeds, removeBoxes } from '../../body/remove-boxes.ts';
import { readQuotes } from '../../body/read-quotes.ts';
import { splitParagraphs } from '../../body/split-paragraphs.ts';
import { attribute, findAll, findElement, lineOf, wordsOf } from '../../body/tree.ts';
import { pathOf } from '../../fields/key-targets.ts';
import { dayInPath } from '../../fields/day-in-path.ts';
import { readDate } from '../../fields/read-date.ts';
import { decodeEntities, oneLine } from '../../fields/words.ts';
import { addressInSite, copiedSite } from './copied-site.ts';
import { findText } from './find-text.ts';
import { findArticleData, textValue, wordValues } from './json-ld.ts';
import { readPageTitle, siteName } from './page-title.ts';
import { printedDay } from './printed-day.ts';
import { type Data, type Meta, readPeople, relsOf } from './read-people.ts';
import { trimText } from './trim-text.ts';

/** Opens web pages that were saved. */
export const openPages: OpenKind = (group, files): ForeignArchive => {
  const site = copiedSite(files.paths);
  return {
    group,
    async *articles() {
      for (const path of group.paths) {
        if (!/\.x?html?$/i.test(path)) continue;
        const told = beginTold(path, new Notes());
        const html = decodeBytes(files.read(path) ?? new Uint8Array(), told.notes);
        const page = readSavedPage(html, told);
        const address = site === undefined ? undefined : addressInSite(path, site);
        if (told.old.length === 0 && address !== undefined) {
          told.old.push(address);
          told.notes.add('old-address', address);
        }
        yield page;
      }
    },
  };
};

function readSavedPage(html: string, told: Told): ForeignArticle {
  const page = parsePage(html);
  const meta = metaOf(page);
  const data = findArticleData(page, told.notes);
  // Readability forgets which paragraphs were pull quotes.
  readQuotes(page, told.notes);
  const text = findText(page);
  if (!data)
    told.notes.add(
      'found-by',
      meta('og:title', 'article:published_time', 'og:type') === undefined ? text.by : 'meta tags',
    );
  const address = addressOf(page, meta, data);
  if (address !== undefined) told.old.push(pathOf(address));
  const last =
    address === undefined
      ? undefined
      : pathOf(address)
          .split(/[?#]/)[0]
          ?.split('/')
          .filter((part) => part !== '')
          .at(-1);
  if (last !== undefined && !/\.(?:php|aspx?|cgi)$/.test(last))
    told.slug = last.replace(/\.\w{2,5}$/, '');
  readTitle(page, text.tree, meta, data, told, address);
  readDates(page, meta, data, told);
  if (!told.dates.some((claim) => readDate(claim.text))) {
    const printed = printedDay(page, text.tree, address) ?? dayInPath(told.source);
    if (printed) told.dates.push(printed);
  }
  readPeople(page, text.tree, meta, data, told);
  readSubjects(text.tree, meta, data, told);
  readBody(text.tree, told);
  const pictured = findElement(text.tree, ({ tagName }) => tagName === 'img') !== undefined;
  const picture = textValue(data?.['image']) ?? meta('og:image', 'twitter:image');
  if (!pictured && picture !== undefined) told.lead.push({ src: picture, lead: true });
  return { told, body: { form: 'html', tree: text.tree } };
}

function metaOf(page: Root): Meta {
  const found = new Map<string, string>();
  for (const element of findAll(page, ({ tagName }) => tagName === 'meta')) {
    const key =
      attribute(element, 'property') ??
      attribute(element, 'name') ??
      String(element.properties['itemProp'] ?? '');
    const value = attribute(element, 'content')?.trim() ?? '';
    if (key !== '' && value !== '' && !found.has(key.toLowerCase()))
      found.set(key.toLowerCase(), value);
  }
  return (...names) =>
    names.map((name) => found.get(name.toLowerCase())).find((value) => value !== undefined);
}

function addressOf(page: Root, meta: Meta, data: Data): string | undefined {
  const link = findElement(
    page,
    (one) => one.tagName === 'link' && String(one.properties['rel']).includes('canonical'),
  );
  const address =
    (link && attribute(link, 'href')) ??
    meta('og:url') ??
    textValue(data?.['url']) ??
    textValue(data?.['mainEntityOfPage']);
  return [address, savedFrom(page)].find((one) => one !== undefined && /^https?:/.test(one));
}

/** Browsers note above a page that they save where it was: `saved from url=(0040)https://…`. */
function savedFrom({ children }: Root): string | undefined {
  for (const node of children) {
    const address = node.type === 'comment' && /saved from url=\(\d+\)(\S+)/.exec(node.value)?.[1];
    if (address) return address;
  }
  return undefined;
}

function readTitle(
  page: Root,
  text: Root,
  meta: Meta,
  data: Data,
  told: Told,
  address: string | undefined,
): void {
  const { notes } = told;
  const element = findElement(page, ({ tagName }) => tagName === 'title');
  const whole = element ? lineOf(element) : '';
  const headline = textValue(data?.['headline']) ?? (data ? textValue(data['name']) : undefined);
  const headings = [
    ...findAll(text, isHeading),
    ...findAll(page, ({ tagName }) => tagName === 'h1'),
  ]
    .map(lineOf)
    .filter((line) => line.length > 3);
  const said = headline ?? meta('og:title', 'twitter:title', 'dc.title');
  const known = said === undefined ? [] : [oneLine(decodeEntities(said))];
  const { title, rest } = readPageTitle(whole, [...known, ...headings]);
  told.title = known[0] ?? title;
  if (said !== undefined && told.title !== oneLine(said)) notes.add('entity-in-title-decoded');
  if (said === undefined && rest.length > 0) notes.add('site-name-cut-from-title', rest.join(', '));
  const publisher =
    textValue(data?.['publisher']) ?? meta('og:site_name') ?? siteName(rest, address);
  if (publisher === undefined) return;
  told.publishedBy = {
    name: decodeEntities(publisher),
    ...(address === undefined ? {} : { url: address }),
  };
}

const isHeading = ({ tagName }: { tagName: string }): boolean =>
  /^(?:h1|h2|b|strong|font)$/.test(tagName);

function readDates(page: Root, meta: Meta, data: Data, told: Told): void {
  const time = findElement(
    page,
    (one) => one.tagName === 'time' && attribute(one, 'dateTime') !== undefined,
  );
  const marked = findElement(
    page,
    (one) => String(one.properties['itemProp'] ?? '') === 'datePublished',
  );
  // The microformat hAtom: the words are for readers, the title for programs.
  const abbreviated = findElement(
    page,
    ({ tagName, properties: { className, title } }) =>
      tagName === 'abbr' && /\bpublished\b/.test(String(className)) && title !== undefined,
  );
  const claims = [
    textValue(data?.['datePublished']),
    meta(
      'article:published_time',
      'datepublished',
      'date',
      'dc.date',
      'dc.date.issued',
      'pubdate',
      'publish-date',
      'sailthru.date',
      'parsely-pub-date',
      'og:published_time',
    ),
    marked && (attribute(marked, 'content') ?? attribute(marked, 'dateTime') ?? lineOf(marked)),
    time && attribute(time, 'dateTime'),
    abbreviated && attribute(abbreviated, 'title'),
  ];
  for (const claim of claims)
    if (claim !== undefined) told.dates.push({ text: claim, from: 'field' });
  const updated =
    textValue(data?.['dateModified']) ??
    meta('article:modified_time', 'og:updated_time', 'last-modified');
  if (updated !== undefined) told.updated = { text: updated, from: 'field' };
}

function readSubjects(text: Root, meta: Meta, data: Data, told: Told): void {
  const lists = [
    wordValues(data?.['keywords']),
    wordValues(meta('news_keywords', 'keywords')),
    // The microformat of WordPress and others: https://microformats.org/wiki/rel-tag
    findAll(text, (one) => one.tagName === 'a' && relsOf(one).includes('tag')).map(lineOf),
  ];
  told.tags.push(...(lists.find((words) => words.length > 0) ?? []).map(decodeEntities));
  const summary =
    textValue(data?.['description']) ??
    meta('og:description', 'description', 'twitter:description', 'dc.description');
  if (summary !== undefined) told.summary = oneLine(decodeEntities(summary));
  const lang = textValue(data?.['inLanguage']) ?? meta('content-language', 'dc.language');
  if (lang !== undefined && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(lang)) told.lang = lang;
}

function readBody(tree: Root, told: Told): void {
  const byline = findElement(
    tree,
    (one) =>
      /\b(?:byline|author|by)\b/i.test(String(one.properties['className'] ?? '')) &&
      wordsOf(one).length < 200,
  );
  const place = byline && /\bin\s+(\p{Lu}[\p{L}'’ -]{1,40})$/u.exec(lineOf(byline))?.[1];
  if (place !== undefined && told.dateline === undefined) told.dateline = place;
  linkEmbeds(tree, told.notes);
  removeBoxes(tree, told.notes, true);
  readQuotes(tree, told.notes);
  splitParagraphs(tree, told.notes);
  trimText(tree, told);
}
