import { describe, expect, test } from 'vitest';
import { parseTestArticle } from '../../../../test/support/finished-articles.ts';

/** The role of the speaker of the first quote. */
const roleIn = (text: string): string | undefined => parseTestArticle(text).quotes[0]?.role;

describe('endsTimePhrase', () => {
  test.each([
    'At noon campaign manager Ana Ruiz said: “We leave now.”',
    'By midnight campaign manager Ana Ruiz said: “We leave now.”',
    'Last night campaign manager Ana Ruiz said: “We leave now.”',
    'This morning campaign manager Ana Ruiz said: “We leave now.”',
    'The next day campaign manager Ana Ruiz said: “We leave now.”',
    'Two days later campaign manager Ana Ruiz said: “We leave now.”',
    'Tonight campaign manager Ana Ruiz said: “We leave now.”',
    'At dinner campaign manager Ana Ruiz said: “We leave now.”',
  ])('what says when is no part of a title: %s', (text) => {
    expect(roleIn(text)).toBe('campaign manager');
  });

  test.each([
    ['“We leave now,” night editor Ana Ruiz said.', 'night editor'],
    ['“We leave now,” said weekend host Ana Ruiz.', 'weekend host'],
    ['“We leave now,” said former campaign manager Ana Ruiz.', 'former campaign manager'],
  ])('a noun of time that nothing leads up to may be: %s', (text, role) => {
    expect(roleIn(text)).toBe(role);
  });
});
