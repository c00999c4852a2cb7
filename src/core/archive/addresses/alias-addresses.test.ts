import { expect, test } from 'vitest';
import { namedEntries } from '../../../test/support/named-entries.ts';
import { buildArchive } from '../archive.ts';
import { aliasAddresses } from './alias-addresses.ts';

const aliases = (...named: Parameters<typeof namedEntries>[0]) =>
  aliasAddresses(buildArchive(namedEntries(named))).map(({ slug, speaker }) => [
    slug,
    speaker.name,
  ]);

test('another name leads to the one who bears it', () => {
  expect(aliases({ name: 'Ana Ruiz', quotes: 1, aliases: ['Annie Ruiz'] })).toEqual([
    ['annie-ruiz', 'Ana Ruiz'],
  ]);
});

test.each([
  [
    'two bear it',
    { name: 'Ana Ruiz', quotes: 1, aliases: ['Ruiz'] },
    { name: 'Eva Ruiz', quotes: 1, aliases: ['Ruiz'] },
  ],
  [
    'it is another’s own name',
    { name: 'Ana Ruiz', quotes: 1, aliases: ['Karl Moss'] },
    { name: 'Karl Moss', quotes: 1 },
  ],
  ['it is the address of a list', { name: 'Ana Ruiz', quotes: 1, aliases: ['By quotes'] }],
] as [string, ...Parameters<typeof aliases>][])('none where %s', (_, ...named) => {
  expect(aliases(...named)).toEqual([]);
});
