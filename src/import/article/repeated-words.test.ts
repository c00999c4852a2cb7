import { expect, test } from 'vitest';
import { isRepeated } from './repeated-words.ts';

test.each([
  ['It sailed again.', '[q]It sailed again.[/q] “It sailed *again*,” she said.', true],
  ['It sailed again.', '[q]It sailed again.[/q] It rested.', false],
  ['…', '… and …', false],
])('%s in %s', (words, text, repeated) => expect(isRepeated(words, text)).toBe(repeated));
