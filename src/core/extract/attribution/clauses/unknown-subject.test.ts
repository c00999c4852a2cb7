import { expect, test } from 'vitest';
import { quoteItem, readProse } from '../../../../test/support/prose.ts';
import { hasUnknownSubject } from './unknown-subject.ts';

test.each([
  ['“We are looking into it,” the border force said. Ana Ruiz declined to comment.', true],
  ['“We are looking into it,” a notice said.', false],
  ['“We are looking into it,” Ana Ruiz said.', false],
  ['“We are looking into it,” the mayor said.', false],
  ['“We are looking into it,” the border was told.', false],
])('%s', (text, unknown) => {
  const prose = readProse(text);
  expect(hasUnknownSubject({ ...prose, endsInComma: true }, quoteItem(prose, 0))).toBe(unknown);
});
