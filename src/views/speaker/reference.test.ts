import { expect, test } from 'vitest';
import { readSettings } from '../../archive-folder/settings.ts';
import type { SpeakerLabel } from '../quote/page.ts';
import { speakerReference } from './reference.ts';

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
