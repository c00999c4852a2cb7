import { describe, expect, test } from 'vitest';
import { createFindings, writeFindings } from './findings.ts';

describe('createFindings', () => {
  test('one for each target and mistake, with the first of those who link to it', () => {
    const all = createFindings();
    for (const page of ['a', 'b', 'b', 'c', 'd']) {
      all.add({ address: '/x/', what: 'leads to no page or file' }, page);
    }
    all.add({ address: '/x/', what: 'has no such anchor' }, 'a');
    const { findings, more } = all.list();
    expect(findings).toEqual([
      { address: '/x/', what: 'leads to no page or file', count: 5, from: ['a', 'b', 'c'] },
      { address: '/x/', what: 'has no such anchor', count: 1, from: ['a'] },
    ]);
    expect(more).toBe(0);
  });

  test('a bounded number is kept, and the others are counted', () => {
    const all = createFindings();
    for (let k = 0; k < 1500; k++) all.add({ address: `/${k}/`, what: 'gone' }, 'a');
    all.add({ address: '/0/', what: 'gone' }, 'b');
    const { findings, more } = all.list();
    expect([findings.length, more]).toEqual([1000, 500]);
    expect(findings[0]?.count).toBe(2);
  });

  test('nothing found', () => {
    expect(createFindings().list()).toEqual({ findings: [], more: 0 });
  });
});

describe('writeFindings', () => {
  const one = (address: string, count: number) => ({ address, what: 'gone', count, from: ['a'] });

  test('the most linked first, then by address', () => {
    const text = writeFindings([one('/c/', 1), one('/b/', 1), one('/a/', 9)], 0);
    const order = ['/a/', '/b/', '/c/'].map((address) => text.indexOf(address));
    expect([...order].sort((a, b) => a - b)).toEqual(order);
    expect(text).toContain('8');
  });

  test('what was left out is counted', () => {
    expect(writeFindings([], 12)).toContain('12');
    expect(writeFindings([], 0)).toBe('');
  });
});
