import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { findTurns } from './transcript-turns.ts';

const turns = (...paragraphs: string[]) => {
  const article = articleTextFromPlain(paragraphs.join('\n\n'));
  return findTurns(article).map(({ span, turn }) => [
    turn,
    article.text.slice(span.start, span.end),
  ]);
};

describe('findTurns', () => {
  test('labels in capitals', () => {
    expect(
      turns(
        'WALLACE: Is the pier safe?',
        'ANA RUIZ (on camera): It is safe.',
        'WALLACE: Since when?',
      ),
    ).toEqual([
      ['label', 'Is the pier safe?'],
      ['label', 'It is safe.'],
      ['label', 'Since when?'],
    ]);
  });

  test('the answers of an interview, but not the paper’s questions', () => {
    expect(turns('Q. Is it safe?', 'A. It is safe.')).toEqual([['answer', 'It is safe.']]);
  });

  test('an excerpt in marks that each turn opens anew', () => {
    expect(turns('“WALLACE: Is it safe?', '“RUIZ: It is safe.”')).toEqual([
      ['label', 'Is it safe?'],
      ['label', 'It is safe.'],
    ]);
  });

  test('an answer runs on to the next label', () => {
    const text = ['Q. Is it safe?', 'A. It is safe.', 'It was mended.', 'Q. By whom?', 'A. By me.'];
    expect(turns(...text)).toEqual([
      ['answer', 'It is safe.'],
      ['answer', 'It was mended.'],
      ['answer', 'By me.'],
    ]);
    expect(turns(...text, 'The pier was built in 1902.')).toHaveLength(3);
  });

  test('a question of one word is a turn', () => {
    const text = ['Ana Ruiz: Is it safe?', 'Karl Moss: It is not.', 'AR: Why?', 'KM: It is old.'];
    expect(turns(...text).map(([, words]) => words)).toContain('Why?');
    expect(turns(...text)).toHaveLength(4);
  });

  test('what the scribe adds is no answer', () => {
    const text = ['RUIZ: It is safe.', '(LAUGHTER)', 'MOSS: Since when?'];
    expect(turns(...text)).toHaveLength(2);
  });

  test.each<[string, ...string[]]>([
    ['one turn alone', 'WALLACE: Is it safe?'],
    ['one who talks to nobody', 'WALLACE: It is safe.', 'WALLACE: It was safe.'],
    ['a list of names', 'Ferry: The red one.', 'Pier: The old one.', 'Boat: The new one.'],
    ['answers without questions', 'A. It is safe.', 'A. It was safe.'],
    ['no sentences', 'WALLACE: at the pier', 'RUIZ: on the boat'],
    ['turns far apart', 'WALLACE: Is it safe?', 'a', 'b', 'c', 'd', 'RUIZ: It is safe.'],
    ['words in marks', 'WALLACE: “Is it safe?”', 'RUIZ: “It is safe.”'],
    ['nothing'],
  ])('not in %s', (_, ...paragraphs) => {
    expect(turns(...paragraphs)).toEqual([]);
  });
});
