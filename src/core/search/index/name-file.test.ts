import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countNameFiles,
  nameFile,
  nameKey,
  NAME_KINDS,
  readNames,
  writeNames,
} from './name-file.ts';

const word = fc.stringMatching(/^[a-zé]{1,8}$/);
const form = fc.record({
  kind: fc.constantFrom(...NAME_KINDS),
  slug: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('-')),
  name: fc.string({ minLength: 1, unit: 'grapheme' }).map((name) => name.toWellFormed()),
  words: fc.array(word, { minLength: 1, maxLength: 3 }),
  isSurname: fc.boolean(),
  isQuoted: fc.boolean(),
  isSpokenAbout: fc.boolean(),
  isOrdinary: fc.boolean(),
});

test('names come back, whatever their order was', () => {
  fc.assert(
    fc.property(fc.array(form, { maxLength: 6 }), (forms) => {
      const read = readNames(writeNames(forms));
      const printed = (list: readonly object[]) => list.map((each) => JSON.stringify(each)).sort();
      const ordered = forms.map((each) => ({
        kind: each.kind,
        slug: each.slug,
        name: each.name,
        words: each.words,
        isSurname: each.isSurname,
        isQuoted: each.isQuoted,
        isSpokenAbout: each.isSpokenAbout,
        isOrdinary: each.isOrdinary,
      }));
      expect(printed(read)).toEqual(printed(ordered));
    }),
  );
});

test('a form is found by its last word, in one of a few files', () => {
  expect(nameKey({ words: ['ana', 'ruiz'] })).toBe('ruiz');
  expect(nameFile('ruiz', 1)).toBe('names/0.bin');
  expect([0, 1, 250, 251, 10_000].map(countNameFiles)).toEqual([0, 1, 1, 2, 64]);
});
