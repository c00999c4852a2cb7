// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { select, STORY } from '../../test/support/page/story.ts';
import { readSelectedPassage } from './selected-passage.ts';

beforeEach(() => {
  document.body.innerHTML = STORY;
});

const passage = (from: string, to: string) => readSelectedPassage(select(from, to));

describe('readSelectedPassage', () => {
  test('words of a paragraph, by its anchor and a text fragment', () => {
    expect(passage('mayor came', 'at noon')).toEqual({
      words: 'mayor came at noon',
      fragment: 'p1:~:text=mayor%20came%20at%20noon',
    });
  });

  test('half a word is the whole of it', () => {
    expect(passage('ayor', 'came')?.words).toBe('mayor came');
  });

  test('words of one quote, without its marks', () => {
    expect(passage('There', 'no way')).toMatchObject({
      words: 'There is no way',
      quote: '3k2j8n5q1w',
    });
    expect(passage('“', ',”')?.words).toBe('There is no way back');
  });

  test('words beyond a quote belong to none', () => {
    expect(passage('way', 'said')?.quote).toBeUndefined();
  });

  test('over two paragraphs, the notes between are left out', () => {
    expect(passage('said', 'Nobody')?.words).toBe('said Ana Ruiz.\n\nNobody');
  });

  test('outside the article there is none', () => {
    expect(passage('Bridge', 'opens')).toBeUndefined();
  });
});
