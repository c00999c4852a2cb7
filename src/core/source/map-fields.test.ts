import { expect, test } from 'vitest';
import { mapFields } from './map-fields.ts';

const fieldsOf = (written: Record<string, unknown>, targets: Record<string, string>) =>
  mapFields(written, targets).fields;

test('a key gets our name, and is remembered under its own', () => {
  const { fields, writtenAs } = mapFields(
    { title: 'A', author: 'By Ana Ruiz and Bo Lund', layout: 'post' },
    { author: 'authors', layout: 'ignore' },
  );
  expect(fields).toEqual({ title: 'A', authors: ['By Ana Ruiz and Bo Lund'] });
  expect(writtenAs.get('authors')).toBe('author');
});

test.each([
  ['section', 'Local news', 'tags', { tags: ['Local news'] }],
  ['categories', 'news, harbour', 'tags', { tags: ['news', 'harbour'] }],
  ['excerpt', 'One\nline.\n', 'summary', { summary: 'One line.' }],
  ['draft', true, 'status', { status: 'draft' }],
  ['draft', false, 'status', { status: 'published' }],
  ['published', false, 'status', { status: 'draft' }],
  ['permalink', '/2024/ferry/', 'slug', { slug: 'ferry' }],
  ['redirect_from', '/old/', 'aliases', { aliases: ['/old/'] }],
  ['pubDate', '2024-03-12 10:00:02 -0400', 'date', { date: '2024-03-12', time: '10:00:02-04:00' }],
  ['pubDate', '2024-03-12T10:00:02.000Z', 'date', { date: '2024-03-12', time: '10:00:02Z' }],
  ['pubDate', 'March 12', 'date', { date: 'March 12' }],
  ['lastmod', '2024-03-12T10:00', 'updated', { updated: '2024-03-12' }],
  ['hero', { src: 'a.jpg' }, 'extra', { extra: { hero: { src: 'a.jpg' } } }],
  ['hero', '', 'extra', {}],
] as const)('%s: %j as %s', (key, value, target, expected) => {
  expect(fieldsOf({ [key]: value }, { [key]: target })).toEqual(expected);
});

test('a key of ours wins, a list is added to, and what has no place is kept', () => {
  const written = { summary: 'Own', excerpt: 'Other', tags: ['a'], section: 'b', extra: { x: 1 } };
  expect(fieldsOf(written, { excerpt: 'summary', section: 'tags' })).toEqual({
    summary: 'Own',
    tags: ['a', 'b'],
    extra: { excerpt: 'Other', x: 1 },
  });
});

test('a key that every object has is not mapped', () => {
  expect(fieldsOf({ constructor: 'x' }, {})).toEqual({ constructor: 'x' });
});
