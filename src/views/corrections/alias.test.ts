import { expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { namedEntries, type Named } from '../../test/support/named-entries.ts';
import { aliasViews } from './alias.ts';

function aliasesOf(...named: Named[]) {
  return aliasViews(buildArchive(namedEntries(named)), createUrls('/paper')).map(
    ({ slug, href }) => [slug, href],
  );
}

const BERG: Named = { name: 'Anna Berg', aliases: ['Berg'], quotes: 1 };

test.each<[string, Named[], string[][]]>([
  ['leads to the page of who bears it', [BERG], [['berg', '/paper/speakers/anna-berg/']]],
  [
    'that two bear leads to neither',
    [BERG, { name: 'Otto Berg', aliases: ['Berg'], quotes: 1 }],
    [],
  ],
  [
    'that is another’s address is left to them',
    [BERG, { name: 'Berg', kind: 'body', quotes: 1 }],
    [],
  ],
  ['of who has no page has none', [{ name: 'Anna Berg', aliases: ['Berg'] }], []],
  ['leaves the section’s own addresses alone', [{ ...BERG, aliases: ['By Quotes', 'Names'] }], []],
])('an alias %s', (_what, named, addresses) => {
  expect(aliasesOf(...named)).toEqual(addresses);
});
