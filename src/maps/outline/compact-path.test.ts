import { describe, expect, test } from 'vitest';
import { doubleArea, writePath, type Corners } from './compact-path.ts';

const square: Corners = [
  [10, 10],
  [20, 10],
  [20, 20],
  [10, 20],
];

describe('writePath', () => {
  test('writes each corner relative to the last, with no character more than needed', () => {
    expect(writePath([square], true)).toBe('M10 10l10 0 0 10-10 0z');
    expect(
      writePath(
        [
          [
            [0, 0],
            [-3, 4.4],
            [-3, 9],
          ],
        ],
        false,
      ),
    ).toBe('M0 0l-3 4 0 5');
  });

  test('leaves out corners that fall together or lie on the way', () => {
    expect(
      writePath(
        [
          [
            [0, 0],
            [0.2, 0.3],
            [5, 0],
            [9, 0],
            [9, 3],
          ],
        ],
        false,
      ),
    ).toBe('M0 0l9 0 0 3');
  });

  test('keeps a corner from which the line turns back', () => {
    expect(
      writePath(
        [
          [
            [0, 0],
            [9, 0],
            [4, 0],
          ],
        ],
        false,
      ),
    ).toBe('M0 0l9 0-5 0');
  });

  test.each([
    [
      'a speck',
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ],
      true,
    ],
    [
      'what has become one point',
      [
        [0, 0],
        [0.2, 0.1],
      ],
      false,
    ],
    ['nothing', [], true],
  ] as const)('leaves out %s', (_what, line, closed) => {
    expect(writePath([line], closed)).toBe('');
  });
});

test('doubleArea tells by its sign which way round a ring goes', () => {
  expect(doubleArea(square)).toBe(200);
  expect(doubleArea([...square].reverse())).toBe(-200);
});
