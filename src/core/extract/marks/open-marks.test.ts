import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { readEndings, speaksFromStart, type Level } from './open-marks.ts';
import { pairMarks } from './pair-marks.ts';
import { readMarks } from './read-marks.ts';

function endings(...paragraphs: string[]) {
  const article = articleTextFromPlain(paragraphs.join('\n\n'));
  const levels = article.paragraphs.map((within): Level => {
    const marks = readMarks(article.text, within);
    const [first] = marks;
    const pairing = pairMarks(marks, () => false);
    return first?.start === within.start ? { ...pairing, opening: first } : pairing;
  });
  return Object.fromEntries(readEndings(article, levels));
}

describe('readEndings', () => {
  test('words continue where the next paragraph opens anew', () => {
    expect(endings('“We sail. So it is.', '“And we sail at noon.”')).toEqual({ 0: 'continues' });
  });

  test('and so on up to the one that is closed', () => {
    expect(endings('“We sail.', '“We do.', '“And at noon.”')).toEqual({
      0: 'continues',
      1: 'continues',
    });
  });

  test.each<[string, ...string[]]>([
    ['another mark opens', '“They sail.', '«At noon.»'],
    ['the next one has no mark', '“They sail.', 'At noon.'],
    ['an attribution ends the paragraph', '“The bridge is safe, Vandermeer said.', '“And open.”'],
    ['somebody else speaks', '“They sail.', '“WALLACE: If they may, sir.”'],
  ])('not where %s', (_, ...paragraphs) => {
    expect(endings(...paragraphs)[0]).not.toBe('continues');
  });

  test('without a closing mark they end with the paragraph where its last sentence speaks', () => {
    expect(endings('He said: “The pier is ours. We built it.')).toEqual({ 0: 'ends' });
    expect(endings('He said: “The pier is safe. The boats sailed.')).toEqual({});
    expect(endings('He said: “The pier is ours. We sail, he said.')).toEqual({});
  });

  test('of nothing, nothing', () => {
    expect(readEndings(articleTextFromPlain(''), [])).toEqual(new Map());
  });
});

describe('speaksFromStart', () => {
  const speaks = (text: string): boolean | undefined => {
    const within = { start: 0, end: text.length };
    const [mark] = readMarks(text, within);
    return mark && speaksFromStart(text, within, mark);
  };

  test.each([
    ['The water came up,” said Ana Ruiz.', true],
    ['Did the water come up?” Ana Ruiz said.', true],
    ['Up,” said Ana.', false],
    ['The water came up.” It was over.', false],
    ['It was dark. The water came up,” said Ana.', false],
    ['Ana said the water came up,” said Eva.', false],
    [`${'The water came up and up and '.repeat(20)}up,” said Ana.`, false],
  ])('%s: %s', (text, expected) => {
    expect(speaks(text)).toBe(expected);
  });
});
