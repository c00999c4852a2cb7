import { expect, test } from 'vitest';
import { blankCode } from './blank-code.ts';

const lines = (...texts: string[]) => texts.join('\n');
const unchanged = (...texts: string[]) => {
  expect(blankCode(lines(...texts))).toBe(lines(...texts));
};

test('code between fences is blanked, and lines keep their numbers', () => {
  expect(blankCode(lines('Ferry:', '```cpp', 'Map<Port>', '```', 'and *on*'))).toBe(
    lines('Ferry:', '```cpp', '', '```', 'and *on*'),
  );
  expect(blankCode(lines('~~~~', '~~~', '<b>', '~~~~'))).toBe(lines('~~~~', '', '', '~~~~'));
  expect(blankCode(lines('```', '<b>'))).toBe(lines('```', ''));
});

test('code in an item of a list is blanked', () => {
  expect(blankCode(lines('1. One', '', '    ```', '    <b>', '', '      <i>', '    ```'))).toBe(
    lines('1. One', '', '    ```', '', '', '', '    ```'),
  );
});

test('what may be text stays', () => {
  unchanged('``` a ` b', '<b>', '```');
  unchanged('<div>', '```', '<b>', '```');
  unchanged('Words', '    ```', '    <b>');
  unchanged('<!--', '', '```', '<b>', '```');
  unchanged('a <pre>', '', '```', '<b>', '```');
});

test('after a fence whose end is doubtful, nothing is blanked', () => {
  expect(blankCode(lines('- a', '', '  ```', '  <b>', 'c', '```', '<i>', '```'))).toBe(
    lines('- a', '', '  ```', '', 'c', '```', '<i>', '```'),
  );
});
