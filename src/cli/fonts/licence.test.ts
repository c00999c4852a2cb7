import { expect, test } from 'vitest';
import { writeLicence } from './make-fonts.ts';

const licence = (owner: string, text = 'SIL OPEN FONT LICENSE') => `${owner}\n\n${text}\n`;

test('each copyright line is kept, and the text that they share is there once', () => {
  const written = writeLicence([
    licence('Copyright 2020 The Alpha Authors'),
    licence('Copyright 2021 The Beta Authors'),
  ]);
  expect(written).toContain('2020 The Alpha Authors\n- Copyright 2021 The Beta Authors\n');
  expect(written.split('SIL OPEN FONT LICENSE')).toHaveLength(2);
});

test('fonts of two licences are refused', () => {
  expect(() => writeLicence([licence('A'), licence('B', 'OTHER LICENCE')])).toThrow(
    'no longer share one licence',
  );
});
