import { describe, expect, test } from 'vitest';
import { readProse } from '../../../../test/support/prose.ts';
import { documentAfter, documentBefore } from './documents.ts';

function read(text: string, find: typeof documentAfter): string | undefined {
  const { outline, mentions } = readProse(text);
  const named = mentions.find(
    ({ kind }) => kind === 'person' || kind === 'body' || kind === 'name',
  );
  return named && find(outline, named);
}

describe('what somebody speaks in', () => {
  test.each([
    ['Lunt Shipping said on Friday in a brief statement that it sank.', 'statement'],
    ['Lunt Records wrote on Facebook that it was sorry.', 'post'],
    ['Lunt Records wrote that it was sorry.', undefined],
    ['Lunt Records read the statement.', undefined],
  ])('after: %s', (text, document) => {
    expect(read(text, documentAfter)).toBe(document);
  });

  test.each([
    ['In a statement on Friday, Ana Ruiz said no.', 'statement'],
    ['It sank, according to a statement from Lunt Shipping.', 'statement'],
    ['It sank, according to a letter issued by the Lunt Company.', 'letter'],
    ['It sank, according to a letter reviewed by the Lunt Company.', undefined],
    ['The email was sent from Ana Ruiz’s own desk.', undefined],
    ['The statement pleased Ana Ruiz.', undefined],
  ])('before: %s', (text, document) => {
    expect(read(text, documentBefore)).toBe(document);
  });
});
