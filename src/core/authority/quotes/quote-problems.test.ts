import { expect, test } from 'vitest';
import { makeEntry } from '../../../test/support/make-entry.ts';
import { quoteRuleProblems, unusedRules } from './quote-problems.ts';
import { readQuoteRules } from './read-quotes.ts';

const SOURCE = `terms: [agile]
initials:
  N.B.: { speaker: Nora Blake, articles: [2024-02-08-harbour, 2024-02-08-harbuor] }
`;
const authority = readQuoteRules(SOURCE, 'content/quotes.yaml', []);
if ('problems' in authority) throw new Error(JSON.stringify(authority.problems));
const harbour = makeEntry('2024-02-08', 'harbour', {});

test('an article that does not exist is named, with the nearest', () => {
  expect(quoteRuleProblems([harbour], authority, 'content/quotes.yaml')).toEqual([
    {
      file: 'content/quotes.yaml',
      line: 3,
      message: 'initials: there is no article 2024-02-08-harbuor.',
      hint: 'did you mean 2024-02-08-harbour?',
    },
  ]);
});

test('a rule is unused if no article used it', () => {
  const shown = (used: string[]) =>
    unusedRules([{ ...harbour, ruledWords: used }], authority).map((rule) => rule.shown);
  expect(shown(['words agile'])).toEqual(['initials: N.B.']);
  expect(shown(['initials N.B. Nora Blake'])).toEqual(['terms: agile']);
});
