import { describe, expect, test } from 'vitest';
import { placeEntrySchema } from '../../core/authority/place-schema.ts';
import { speakerEntrySchema } from '../../core/authority/speaker-schema.ts';
import { PLACE_KINDS } from '../../core/gazetteer/place-kind.ts';
import { frontMatterSchema } from '../../core/source/front-matter-schema.ts';
import {
  inlineCodesOf,
  readDocument,
  rowsOf,
  sectionsOf,
  walk,
  type Document,
} from './documents.ts';

/** The first cells of the table whose head begins with a word, in a section of a page. */
function keysOfTable({ tree }: Document, section: string, head: string): string[] {
  const found = sectionsOf(tree, 2).get(section);
  const tables = found
    ? [...walk(found)].flatMap((node) => (node.type === 'table' ? [node] : []))
    : [];
  const rows = tables.map(rowsOf).find(([first]) => first?.[0] === head) ?? [];
  return rows.slice(1).flatMap(([cell = '']) => cell.split(', '));
}

const write = readDocument('src/docs/guide/write.md');
const names = readDocument('src/docs/guide/names.md');

describe('the guide has every key that may be written, and no other', () => {
  const overrides = frontMatterSchema.shape.quotes.unwrap().element.shape;

  test.each([
    ['front matter', write, 'Front matter', 'key', Object.keys(frontMatterSchema.shape)],
    ['overrides', write, 'Overrule the reading', 'key of quotes', Object.keys(overrides)],
    ['speakers', names, 'Speakers', 'key', Object.keys(speakerEntrySchema.shape)],
    ['places', names, 'Places', 'key', Object.keys(placeEntrySchema.shape)],
  ])('of %s', (_what, page, section, head, keys) => {
    const named = keysOfTable(page, section, head);
    const inText = inlineCodesOf(page.tree).map((code) => code.replace(/:$/, ''));
    expect(keys.filter((key) => !named.includes(key) && !inText.includes(key))).toEqual([]);
    expect(named.filter((key) => !keys.includes(key))).toEqual([]);
    expect(named.length).toBeGreaterThan(7);
  });
});

test('the guide names every kind of place', () => {
  expect(inlineCodesOf(names.tree)).toEqual(expect.arrayContaining([...PLACE_KINDS]));
});
