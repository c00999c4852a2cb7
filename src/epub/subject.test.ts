import { describe, expect, test } from 'vitest';
import { countedArchive } from '../test/support/counted-archive.ts';
import { findSubject } from './subject.ts';

const archive = countedArchive({ '2024-02-08': 2, '2024-03-01': 1 });

describe('what a book is of', () => {
  test.each([
    ['2024-02-08', 'day', '2024-02-08'],
    ['2024-03', 'month', '2024-03'],
  ])('%s is a %s', (wanted, kind, id) => {
    expect(findSubject(wanted, archive)).toMatchObject({ found: { kind, period: { id } } });
  });

  test('an article is its story', () => {
    expect(findSubject('story-0001', archive)).toMatchObject({
      found: { kind: 'story', article: { slug: 'story-0001' } },
    });
  });

  test.each([
    ['2024-02-20', ['2024-02-08', '2024-03-01']],
    ['2023-01', ['2024-02']],
  ])('for %s there is the closest', (wanted, nearest) => {
    expect(findSubject(wanted, archive)).toEqual({ nearest });
  });

  test('a name that several articles have is not guessed', () => {
    expect(findSubject('story', archive)).toHaveProperty('several');
  });
});
