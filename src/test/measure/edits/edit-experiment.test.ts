import { beforeAll, describe, expect, test } from 'vitest';
import { sampleTexts } from '../sample-texts.ts';
import { assemble, insertAt, moveSpan, replaceSpan } from './edited-text.ts';
import { runEdits, type EditFigures } from './edit-experiment.ts';

const SEED = 20261125;

describe('1,000 edits of the sample articles', () => {
  let figures: EditFigures[];
  beforeAll(() => {
    figures = [...runEdits(sampleTexts(), 1000, SEED).values()];
  }, 120_000);
  const sum = (key: keyof EditFigures) => figures.reduce((total, each) => total + each[key], 0);

  test('at least 99 % of the edited quotes keep, or rightly lose, their ids', () => {
    expect(sum('edits')).toBeGreaterThan(950);
    expect((sum('kept') + sum('rightlyLost')) / sum('edits')).toBeGreaterThanOrEqual(0.99);
  });

  test('no id is attached to other words', () => {
    expect(sum('attachedElsewhere')).toBe(0);
  });
});

describe('an edited text', () => {
  const text = 'one two three';
  const all = { start: 0, end: text.length };

  test.each([
    ['a span replaced', replaceSpan(text, { start: 4, end: 7 }, '2'), 'one 2 three', 10],
    ['text put in', insertAt(text, 4, 'and '), 'one and two three', 13],
    ['a span moved up', moveSpan(text, { start: 4, end: 8 }, 0), 'two one three', 13],
    ['a span moved down', moveSpan(text, { start: 0, end: 4 }, 8), 'two one three', 13],
  ])('%s knows where its letters come from', (_what, edited, now, shared) => {
    expect(edited.text).toBe(now);
    expect(edited.shared({ start: 0, end: now.length }, all)).toBe(shared);
  });

  test('letters of another place are not shared', () => {
    const edited = assemble(text, [{ text: 'two ' }, { start: 0, end: 3 }]);
    expect(edited.shared({ start: 0, end: 3 }, { start: 4, end: 7 })).toBe(0);
  });
});
