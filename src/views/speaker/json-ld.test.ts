import { expect, test } from 'vitest';
import { readSettings } from '../../archive-folder/settings.ts';
import { buildArchive } from '../../core/archive/archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { namedEntries, type Named } from '../../test/support/named-entries.ts';
import { speakerJsonLd } from './json-ld.ts';
import { speakerView } from './page.ts';

const settings = { ...readSettings(), site: 'https://a.example' };

function jsonLd(named: Named) {
  const archive = buildArchive(namedEntries([named]));
  const [speaker] = archive.speakers;
  if (!speaker) throw new Error('no speaker');
  return speakerJsonLd(speakerView(speaker, archive, createUrls('/')), settings);
}

test('a person has titles', () => {
  expect(jsonLd({ name: 'Ana Ruiz', roles: ['mayor'], quotes: 1 })).toMatchObject({
    '@type': 'Person',
    '@id': 'https://a.example/speakers/ana-ruiz/',
    name: 'Ana Ruiz',
    jobTitle: [expect.stringMatching(/mayor/i)],
  });
});

test('a body has none, and what nobody states is left out', () => {
  const body = jsonLd({ name: 'Harbour Board', kind: 'body', quotes: 1 });
  expect(body).toMatchObject({ '@type': 'Organization' });
  for (const key of ['jobTitle', 'alternateName', 'sameAs']) expect(body).not.toHaveProperty(key);
});
