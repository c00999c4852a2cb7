import { escapeHtml } from '../../body/escape-html.ts';
import type { Notes } from '../../article/notes.ts';
import { asRecord } from '../../sites/site.ts';
import { cardHtml } from './cards.ts';

type List = readonly unknown[];
const list = (value: unknown): List => (Array.isArray(value) ? value : []);

/** The kinds of section of mobiledoc 0.3. */
const MARKUP = 1;
const IMAGE = 2;
const LIST = 3;
const CARD = 10;

/** The HTML of a mobiledoc, the editor of Ghost from version 1 to 4. */
export function mobiledocHtml(document: unknown, notes: Notes): string {
  const doc = asRecord(document);
  const [markups, atoms, cards] = [list(doc['markups']), list(doc['atoms']), list(doc['cards'])];
  const words = (markers: List) => markersHtml(markers, markups, atoms);
  return list(doc['sections'])
    .map((section) => {
      const [kind, first, second] = list(section);
      if (kind === MARKUP)
        return `<${tagOf(first, 'p')}>${words(list(second))}</${tagOf(first, 'p')}>`;
      if (kind === IMAGE) return `<p><img src="${escapeHtml(String(first))}"></p>`;
      if (kind === LIST) {
        const items = list(second).map((markers) => `<li>${words(list(markers))}</li>`);
        return `<${tagOf(first, 'ul')}>${items.join('')}</${tagOf(first, 'ul')}>`;
      }
      if (kind !== CARD) return '';
      const [name, payload] = list(cards[Number(first)]);
      return cardHtml(String(name), payload, notes) ?? '';
    })
    .join('');
}

const tagOf = (tag: unknown, fallback: string): string =>
  /^(?:p|h[1-6]|blockquote|aside|ul|ol)$/.test(String(tag)) ? String(tag) : fallback;

/** A marker opens some markups, holds words or an atom, and closes some of the open markups. */
function markersHtml(markers: List, markups: List, atoms: List): string {
  const open: string[] = [];
  let html = '';
  for (const marker of markers) {
    const [kind, opening, closing, value] = list(marker);
    for (const index of list(opening)) {
      const [tag, attributes] = list(markups[Number(index)]);
      const name = /^[a-z]{1,10}\d?$/.test(String(tag)) ? String(tag) : 'span';
      open.push(name);
      html += `<${name}${attributesHtml(list(attributes))}>`;
    }
    html += kind === 1 ? atomHtml(list(atoms[Number(value)])) : escapeHtml(String(value ?? ''));
    for (let count = Number(closing ?? 0); count > 0; count--) html += `</${open.pop() ?? 'span'}>`;
  }
  return html;
}

function attributesHtml(pairs: List): string {
  let html = '';
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    if (pairs[at] === 'href') html += ` href="${escapeHtml(String(pairs[at + 1]))}"`;
  }
  return html;
}

const atomHtml = ([name, words]: List): string =>
  name === 'soft-return' ? '<br>' : escapeHtml(String(words ?? ''));
