import { describe, expect, test } from 'vitest';
import { describeTags } from './template-tags-met.ts';

const tag = (file: string, line: number, name = '{% image %}') => ({ file, line, name });

describe('describeTags', () => {
  test('says nothing of an archive without tags', () => {
    expect(describeTags([])).toEqual([]);
  });

  test('says once how many there are, of which kinds, and where three of them are', () => {
    const tags = [
      tag('a.md', 4),
      tag('a.md', 4),
      tag('a.md', 9, '[caption]'),
      ...Array.from({ length: 40 }, (_, index) => tag('b.md', index + 1)),
    ];
    expect(describeTags(tags)).toMatchObject([
      {
        file: 'a.md',
        line: 4,
        message:
          '43 template tags print nothing: {% image %} 42×, [caption] 1×; for example in a.md:4, a.md:9, b.md:1.',
      },
    ]);
  });
});
