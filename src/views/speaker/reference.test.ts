import { expect, test } from 'vitest';
import { readSettings } from '../../archive-folder/settings.ts';
import type { SpeakerLabel } from '../quote/page.ts';
import { againReferences, speakerReference } from './reference.ts';

const settings = { ...readSettings(), site: 'https://a.example' };
const label: SpeakerLabel = { name: 'Ana Ruiz', resolved: true };

test.each([
  ['person', 'Person'],
  ['body', 'Organization'],
  [undefined, 'Person'],
] as const)('%s is a %s', (kind, type) => {
  const of = kind === undefined ? label : { ...label, kind };
  expect(speakerReference(of, settings)).toEqual({ '@type': type, name: 'Ana Ruiz' });
});

test('one with a page is known by it', () => {
  expect(speakerReference({ ...label, href: '/speakers/ana-ruiz/' }, settings)).toMatchObject({
    '@id': 'https://a.example/speakers/ana-ruiz/',
  });
});

test('what was named before is its identity, where it has one', () => {
  const paged = { ...label, href: '/speakers/ana-ruiz/' };
  const identity = { '@id': 'https://a.example/speakers/ana-ruiz/' };
  expect(againReferences(paged, settings)).toEqual(identity);
  expect(againReferences(label, settings)).toEqual({ '@type': 'Person', name: 'Ana Ruiz' });
  expect(againReferences({ ...label, each: [paged, paged] }, settings)).toEqual([
    identity,
    identity,
  ]);
});
