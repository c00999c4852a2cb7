import { escapeHtml } from '../../body/escape-html.ts';
import type { Notes } from '../../article/notes.ts';
import { asRecord } from '../../sites/site.ts';
import { cardHtml } from './cards.ts';

/** Formats of a stretch of text, as bits. */
const FORMATS: readonly (readonly [number, string])[] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 'del'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
];

/** The HTML of a document of Lexical, the editor of Ghost since version 5. */
export function lexicalHtml(document: unknown, notes: Notes): string {
  return childrenHtml(asRecord(document)['root'], notes);
}

function childrenHtml(node: unknown, notes: Notes): string {
  const children = asRecord(node)['children'];
  return Array.isArray(children) ? children.map((child) => nodeHtml(child, notes)).join('') : '';
}

function nodeHtml(value: unknown, notes: Notes): string {
  const node = asRecord(value);
  const type = String(node['type'] ?? '').replace(/^extended-/, '');
  const inner = () => childrenHtml(node, notes);
  const tag = (fallback: string) =>
    /^(?:h[1-6]|ul|ol)$/.test(String(node['tag'])) ? String(node['tag']) : fallback;
  switch (type) {
    case 'text':
    case 'code-highlight':
    case 'tk':
    case 'hashtag':
      return formatted(String(node['text'] ?? ''), Number(node['format'] ?? 0));
    case 'linebreak':
      return '<br>';
    case 'tab':
      return ' ';
    case 'paragraph':
      return `<p>${inner()}</p>`;
    case 'heading':
      return `<${tag('h2')}>${inner()}</${tag('h2')}>`;
    case 'quote':
    case 'aside':
      return `<blockquote><p>${inner()}</p></blockquote>`;
    case 'list':
      return `<${tag('ul')}>${inner()}</${tag('ul')}>`;
    case 'listitem':
      return `<li>${inner()}</li>`;
    case 'link':
    case 'autolink':
      return `<a href="${escapeHtml(String(node['url'] ?? ''))}">${inner()}</a>`;
    default:
      return Array.isArray(node['children']) ? inner() : (cardHtml(type, node, notes) ?? '');
  }
}

function formatted(words: string, format: number): string {
  return FORMATS.filter(([bit]) => (format & bit) !== 0).reduce(
    (html, [, tag]) => `<${tag}>${html}</${tag}>`,
    escapeHtml(words),
  );
}
