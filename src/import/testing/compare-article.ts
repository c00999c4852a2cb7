import type { Element, Root, RootContent } from 'hast';
import { join } from 'node:path';
import { hasRules } from '../../core/extract/words/languages.ts';
import { shownSource, type QuoteOverride } from '../../core/extract/speech-types.ts';
import { extractSpeech } from '../../core/extract/speech.ts';
import { readMarkdown } from '../../core/markdown/source/parse.ts';
import { viewText } from '../../core/markdown/text/plain-text.ts';
import type { RunArticle } from '../run/import-articles.ts';

/** One line of `expected.jsonl`. */
export interface ExpectedArticle {
  readonly source: string;
  readonly item?: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly time?: string;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  readonly old: readonly string[];
  readonly images: readonly {
    src: string;
    file: string | null;
    alt?: string;
    caption?: string;
    lead?: boolean;
  }[];
  readonly text: string;
  readonly quotes: readonly { words: string; speaker: string | null }[];
  readonly status?: string;
  readonly summary?: string;
  readonly updated?: string;
  readonly lang?: string;
  readonly dateline?: string;
  readonly from_source?: { name: string; url?: string };
  readonly footnotes?: readonly string[];
  readonly candidates?: readonly string[];
  readonly notes: readonly string[];
}

/** Names of notes that are written otherwise here. */
const NOTES: Readonly<Record<string, string>> = {
  'block-quote-holds-marks-and-attribution': 'block-quote-holds-attribution',
  'byline-title-left-out': 'byline-title-as-role',
  'boxes-removed': 'box-removed',
  'cards-dropped': 'card-dropped',
  'day-in-the-site’s-zone': 'day-in-site-zone',
  'format=flowed': 'format-flowed',
  'pictures-taken-out': 'picture-taken-out',
  'pubDate-is-1970': 'pub-date-is-1970',
  'quote-marks-in-caption-are-no-quote': 'quote-marks-in-caption',
};

/** Where an imported article is not as expected: each field with both values. */
export function compareArticle(
  found: RunArticle,
  expected: ExpectedArticle,
  root: string,
): Record<string, unknown> {
  const { article } = found;
  const body = readBody(article.body, article.lang, article.kept?.['quotes']);
  const differences: Record<string, unknown> = {};
  const compare = (field: string, is: unknown, should: unknown) => {
    if (JSON.stringify(is) !== JSON.stringify(should)) differences[field] = { is, should };
  };
  compare('title', article.title ?? null, expected.title);
  compare('date', article.date ?? null, expected.date);
  compare('time', article.time, expected.time);
  compare(
    'authors',
    article.authors.map(({ name }) => name),
    expected.authors,
  );
  compare('tags', article.tags, expected.tags);
  compare('old', [...article.old].sort(), [...expected.old].sort());
  compare(
    'images',
    article.pictures.map(({ src, file, alt, caption, lead }) => ({
      src,
      file,
      ...(alt === undefined ? {} : { alt }),
      ...(caption === undefined ? {} : { caption }),
      ...(lead ? { lead } : {}),
    })),
    expected.images,
  );
  compare('text', body.text, expected.text);
  // In languages without rules the design leaves speakers open.
  const open = article.lang !== undefined && !hasRules(article.lang);
  compare(
    'quotes',
    body.quotes,
    open ? expected.quotes.map((quote) => ({ ...quote, speaker: null })) : expected.quotes,
  );
  compare(
    'status',
    article.status ?? (article.date === undefined ? 'needs-date' : undefined),
    expected.status,
  );
  compare('summary', article.summary, expected.summary);
  compare('updated', article.updated, expected.updated);
  compare('lang', article.lang, expected.lang);
  compare('dateline', article.dateline, expected.dateline);
  compare('source', article.publishedBy, expected.from_source);
  compare('footnotes', body.footnotes, expected.footnotes ?? []);
  compare(
    'candidates',
    article.candidates === undefined ? undefined : [...article.candidates].sort(),
    expected.candidates === undefined ? undefined : [...expected.candidates].sort(),
  );
  const kinds = new Set<string>(article.notes.map(({ kind }) => kind));
  const missing = expected.notes.map(kindOf).filter((kind) => !kinds.has(kind));
  if (missing.length > 0)
    differences['notes'] = {
      is: article.notes.map(({ kind, detail }) => `${kind}: ${detail}`),
      missing,
    };
  const broken = brokenPictures(found, body.images, root);
  if (broken.length > 0) differences['pictures'] = broken;
  return differences;
}

function kindOf(note: string): string {
  const kind = note.replace(/:.*$/s, '').replace(/ \(.*\)$/, '');
  return NOTES[kind] ?? kind;
}

/** Pictures that the text shows without a file, or files that it does not show. */
function brokenPictures(
  { article, pictures }: RunArticle,
  shown: readonly string[],
  root: string,
): string[] {
  const targets = new Set(
    article.pictures.flatMap(({ target }) => (target === undefined ? [] : [target])),
  );
  return [
    ...shown.filter((src) => !targets.has(src)),
    ...[...targets].filter((target) => !shown.includes(target)),
    ...pictures
      .filter(({ file, bytes }) => file === undefined && bytes === undefined)
      .map(({ target }) => join(root, target)),
  ];
}

function readBody(markdown: string, lang: string | undefined, told: unknown) {
  const { tree } = readMarkdown(markdown);
  const footnotes = takeFootnotes(tree);
  const images = imagesOf(tree);
  tree.children = tree.children.filter((child) => !isEmbed(child));
  const view = viewText(tree);
  const speech = extractSpeech(view, {
    lang: lang ?? 'en',
    ...(Array.isArray(told) ? { quotes: told as QuoteOverride[] } : {}),
  });
  const blocks = view.paragraphs.map(({ kind, start, end }) => ({
    kind,
    text: fold(view.text.slice(start, end)),
  }));
  const text = blocks
    .filter(({ kind, text: words }) => !(kind === 'blockquote' && words.startsWith('— ')))
    .map((block) => block.text);
  const quotes = speech.quotes.flatMap((quote) =>
    quote.spans.map(({ start, end }) => ({
      words: fold(view.text.slice(start, end)).replace(/^[“"„«‘']\s*|\s*[”"“»’']$/gu, ''),
      speaker:
        speech.speakers.find(({ key }) => key === quote.speaker)?.name ??
        shownSource(quote)?.text.replace(/^The /, 'the ') ??
        null,
    })),
  );
  return { text: text.join('\n\n'), quotes, footnotes, images };
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A paragraph that is only an address stands for a video; its text is the link’s. */
function isEmbed(node: RootContent): boolean {
  if (node.type !== 'element' || node.tagName !== 'p' || node.children.length !== 1) return false;
  const [only] = node.children;
  if (only?.type !== 'element' || only.tagName !== 'a') return false;
  const [words] = only.children;
  return words?.type === 'text' && words.value === only.properties['href'];
}

function takeFootnotes(tree: Root): string[] {
  const found: string[] = [];
  const words = (node: RootContent | Root): string =>
    node.type === 'text' ? node.value : 'children' in node ? node.children.map(words).join('') : '';
  const visit = (parent: Root | Element): void => {
    parent.children = parent.children.filter((child) => {
      if (child.type !== 'element') return true;
      if (child.tagName === 'section' || child.properties['dataFootnotes'] !== undefined) {
        for (const item of itemsOf(child)) found.push(fold(words(item).replace(/↩\d*/g, '')));
        return false;
      }
      if (child.tagName === 'sup') return false;
      visit(child);
      return true;
    }) as never;
  };
  visit(tree);
  return found;
}

function itemsOf(element: Element): Element[] {
  return element.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === 'li' ? [child] : itemsOf(child),
  );
}

function imagesOf(tree: Root | Element): string[] {
  return tree.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'img' ? [decodeURI(String(child.properties['src']))] : imagesOf(child);
  });
}
