import { lineOf } from '../../body/tree.ts';
import { escapeHtml } from '../../body/escape-html.ts';
import { parseFragment } from '../../body/parse-html.ts';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import rehypeStringify from 'rehype-stringify';
import type { Notes } from '../../article/notes.ts';
import { asRecord } from '../../sites/site.ts';

const markdown = remark()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();

/** Cards without words of the article. */
const DROPPED = new Set([
  'paywall',
  'signup',
  'email',
  'email-cta',
  'call-to-action',
  'button',
  'product',
  'transistor',
]);

/**
 * The HTML of a card, which Lexical and mobiledoc share: pictures, embeds, boxes.
 *
 * @returns undefined for a card that has no words
 */
export function cardHtml(name: string, payload: unknown, notes: Notes): string | undefined {
  const card = asRecord(payload);
  const text = (...keys: string[]): string | undefined => {
    const value = keys.map((key) => card[key]).find((one) => typeof one === 'string' && one !== '');
    return typeof value === 'string' ? value : undefined;
  };
  const converted = (html: string): string => {
    notes.add('card-converted', name);
    return html;
  };
  if (DROPPED.has(name)) {
    notes.add('card-dropped', name);
    return undefined;
  }
  switch (name) {
    case 'image':
      return converted(pictureHtml(card, text('caption')));
    case 'gallery': {
      const images = Array.isArray(card['images']) ? (card['images'] as unknown[]) : [];
      return converted(images.map((image) => pictureHtml(asRecord(image), undefined)).join(''));
    }
    case 'bookmark': {
      const { title } = asRecord(card['metadata']);
      const url = text('url') ?? '';
      const words = typeof title === 'string' && title !== '' ? title : url;
      return url === ''
        ? undefined
        : converted(`<p><a href="${escapeHtml(url)}">${escapeHtml(words)}</a></p>`);
    }
    case 'markdown':
    case 'card-markdown':
      return String(markdown.processSync(text('markdown') ?? ''));
    case 'callout':
      return converted(text('calloutText') ?? '');
    case 'toggle':
      return converted(`<p><strong>${text('heading') ?? ''}</strong></p>${text('content') ?? ''}`);
    case 'html': {
      const html = text('html') ?? '';
      if (
        lineOf(parseFragment(html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ''))) === '' &&
        !/<(?:img|iframe)\b/i.test(html)
      ) {
        notes.add('card-dropped', name);
        return undefined;
      }
      return html;
    }
    case 'code':
    case 'codeblock':
      return `<pre><code>${escapeHtml(text('code') ?? '')}</code></pre>`;
    case 'hr':
    case 'horizontalrule':
      return '<hr>';
    case 'header':
      return `<h2>${text('header', 'heading') ?? ''}</h2><p>${text('subheader') ?? ''}</p>`;
    default: {
      const url = text('url', 'src');
      if (url === undefined || !/^https?:/.test(url)) {
        notes.add('card-dropped', name);
        return undefined;
      }
      notes.add('embed-to-link', url);
      return `<p><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>`;
    }
  }
}

function pictureHtml(card: Record<string, unknown>, caption: string | undefined): string {
  const text = (key: string) => (typeof card[key] === 'string' ? card[key] : undefined);
  const alt = text('alt');
  return `<figure><img src="${escapeHtml(text('src') ?? '')}"${alt === undefined ? '' : ` alt="${escapeHtml(alt)}"`}>${
    caption === undefined ? '' : `<figcaption>${caption}</figcaption>`
  }</figure>`;
}
