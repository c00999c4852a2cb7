import { describe, expect, test } from 'vitest';
import { readProse } from '../../../test/support/prose.ts';
import { readNicknames } from './nicknames.ts';

describe('readNicknames', () => {
  test.each([
    ['Everyone called him Mike.', ['mike']],
    ['He was known to friends as “Mike” and left.', ['mike']],
    ['She goes by Lou.', ['lou']],
    ['They called Mike Farrow at noon.', []],
    ['They called the police. Mike came.', []],
    ['Mike came.', []],
  ])('%s', (text, names) => {
    expect([...readNicknames(readProse(text))]).toEqual(names);
  });
});
