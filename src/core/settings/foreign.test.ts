import { expect, test } from 'vitest';
import { KINDS } from '../../import/article/open-archive.ts';
import { SOURCES } from './foreign.ts';
import { readSettingsFile } from './read-settings.ts';
import { settingsOf } from './settings.ts';

const read = (yaml: string) => readSettingsFile(yaml, 'verbatim.yaml');

test('a source, its folder and its fields are read', () => {
  const { written, problems } = read(
    'source: jekyll\nfolder: ../old\nfields: {author: authors, layout: ignore, hero: extra}',
  );
  expect(problems).toEqual([]);
  expect(settingsOf(written)).toMatchObject({
    foreign: { kind: 'jekyll', folder: '../old' },
    fields: { author: 'authors', layout: 'ignore', hero: 'extra' },
  });
  expect(settingsOf({})).not.toHaveProperty('foreign');
});

test('every source has a reader', () => {
  for (const kind of SOURCES) expect(KINDS).toContain(kind);
});

test.each([
  ['source: jekyl', 1, 'jekyll'],
  ['source: wordpress', 1, 'jekyll, hugo, eleventy'],
  ['fields: {author: autors}', 1, 'authors'],
  ['title: A\nfields:\n  hero: qqqqqqqqqqqq', 3, 'extra, ignore'],
  ['folder: ../old', 1, 'source: jekyll'],
])('%s is told with its line and what is meant', (yaml, line, hint) => {
  expect(read(yaml).problems).toEqual([
    expect.objectContaining({ line, hint: expect.stringContaining(hint) }),
  ]);
});
