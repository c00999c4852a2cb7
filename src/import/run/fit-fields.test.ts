import { expect, test } from 'vitest';
import { Notes } from '../article/notes.ts';
import { fitFields } from './fit-fields.ts';

const sound = {
  id: '2024-02-08-bridge',
  slug: 'bridge',
  title: 'The bridge is open',
  date: '2024-02-08',
};

test.each<[string, Record<string, unknown>, Record<string, unknown>, string[]]>([
  ['nothing', { summary: 'It opened.' }, { summary: 'It opened.' }, []],
  ['a time that no clock shows', { time: '14:15:14+15:00' }, {}, ['time: 14:15:14+15:00']],
  ['a language that is none', { lang: 'not a language' }, {}, ['lang: not a language']],
  ['a key that the site does not know', { weight: 3 }, {}, ['weight: 3']],
  ['one author of two', { authors: ['Anna Berg', ''] }, { authors: ['Anna Berg'] }, ['authors: ']],
  ['the only author', { authors: [''] }, {}, ['authors: ']],
])('%s is left out', (_, fields, kept, left) => {
  const notes = new Notes();
  expect(fitFields({ ...sound, ...fields }, notes)).toEqual({ ...sound, ...kept });
  expect(notes.list.map(({ detail }) => detail)).toEqual(left);
});
