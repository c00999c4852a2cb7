import { expect, test } from 'vitest';
import { quoteItem, readProse } from '../../../../test/support/prose.ts';
import { hasUnknownSubject } from './unknown-subject.ts';

test.each([
  ['“We are looking into it,” the border force said. Ana Ruiz declined to comment.', true],
  ['“We will stay,” a passer-by in Hobart said.', true],
  [
    'Ana Ruiz was not there. In a letter the border force wrote: “The bridge is older than its rules.”',
    true,
  ],
  ['In a letter the border force wrote:\n\n“The bridge is older than its rules.”', true],
  ['In a letter the town wrote:\n\n“The bridge is older than its rules.”', false],
  ['“We are looking into it,” a notice said.', false],
  ['“We are looking into it,” Ana Ruiz said.', false],
  ['“We are looking into it,” the mayor said.', false],
  ['“We are looking into it,” the mayor of Hobart said.', false],
  ['“We are looking into it,” the border was told.', false],
  ['Ana Ruiz of the border force said: “We are looking into it.”', false],
  ['The mayor wrote: “We are looking into it.”', false],
])('%s', (text, unknown) => {
  const prose = readProse(text);
  expect(hasUnknownSubject({ ...prose, endsInComma: true }, quoteItem(prose, 0))).toBe(unknown);
});
