import { expect, test } from 'vitest';
import { claimsInText } from './claims-in-text.ts';

test('a sentence without marks is one claim', () => {
  expect(claimsInText('  We will not leave.\n', 'en')).toEqual([{ words: 'We will not leave.' }]);
  expect(claimsInText('We will not leave.', 'en', 'Anna Berg')).toEqual([
    { words: 'We will not leave.', named: 'Anna Berg' },
  ]);
});

test('a paragraph has those in its marks, with who is named beside them', () => {
  const text =
    'Anna Berg denied it. “We will not leave,” Berg said, “until noon has come.” Carl Moe told the paper: "The ferry will run every hour."';
  expect(claimsInText(text, 'en')).toEqual([
    { words: 'We will not leave, until noon has come.', named: 'Berg' },
    { words: 'The ferry will run every hour.', named: 'Carl Moe' },
  ]);
});

test('a language without rules has its marks, and names nobody', () => {
  expect(claimsInText('« Nous ne partirons pas demain », a dit Anna Berg.', 'fr')).toEqual([
    { words: 'Nous ne partirons pas demain' },
  ]);
});

test('a quote over two paragraphs is one claim', () => {
  const text = 'Berg said: “We will not leave today.\n“We will leave when noon has come.”';
  expect(claimsInText(text, 'en')).toEqual([
    { words: 'We will not leave today. We will leave when noon has come.', named: 'Berg' },
  ]);
});

test('a term in marks does not hide the sentence around it', () => {
  expect(claimsInText('We call it “the bridge” and it stays.', 'en')).toEqual([
    { words: 'We call it “the bridge” and it stays.' },
  ]);
});

test('nothing is no claim', () => {
  expect(claimsInText(' … “”', 'en')).toEqual([]);
});
