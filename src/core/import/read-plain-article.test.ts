import { describe, expect, test } from 'vitest';
import { readPlainArticle, type PlainArticle } from './read-plain-article.ts';

function read(text: string): PlainArticle {
  const result = readPlainArticle(text, 'story.txt');
  if ('problems' in result) throw new Error(result.problems.map((p) => p.message).join(' '));
  return result.article;
}

function problemsOf(text: string): string[] {
  const result = readPlainArticle(text, 'story.txt');
  return 'problems' in result ? result.problems.map((p) => `${p.line}: ${p.message}`) : [];
}

describe('readPlainArticle', () => {
  test('a wire story: date and lead on one line, no title', () => {
    expect(read(' date 2024-02-08 The lead.\n\nThe second.\n')).toEqual({
      date: '2024-02-08',
      paragraphs: [
        { text: 'The lead.', line: 1 },
        { text: 'The second.', line: 3 },
      ],
    });
  });

  test.each([
    ['title above date', 'Title: Rain ends\nDate: 2024-02-08\n\nThe lead.'],
    ['date above title', '8 February 2024\n\ntitle Rain ends\n\nThe lead.'],
    ['title, then the wire form', 'TITLE: Rain ends\n\ndate 2024-02-08 The lead.'],
  ])('a marked title: %s', (_, text) => {
    expect(read(text)).toMatchObject({
      title: 'Rain ends',
      date: '2024-02-08',
      paragraphs: [{ text: 'The lead.' }],
    });
  });

  test('an unmarked headline above the date line is a paragraph', () => {
    expect(read('Rain ends\n\nBy A. Writer\n\nFeb. 8, 2024\n\nThe lead.')).toEqual({
      date: '2024-02-08',
      paragraphs: [
        { text: 'Rain ends', line: 1 },
        { text: 'By A. Writer', line: 3 },
        { text: 'The lead.', line: 7 },
      ],
    });
  });

  test.each([
    ['deep in the text', 'One.\n\nTwo.\n\nThree.\n\n2024-02-08\n\nFive.'],
    ['at the end of a wrapped paragraph', 'The vote was set for\nMarch 5, 2024.\n\nMore.'],
    ['at the start of a wrapped paragraph', 'One.\n\nMarch 5, 2024\nwas the day.'],
    ['in a sentence', 'March 5, 2024 was the day.'],
  ])('a day is no date line %s', (_, text) => {
    const { date, paragraphs } = read(text);
    expect(date).toBeUndefined();
    expect(paragraphs.map((p) => p.text).join('\n\n')).toBe(text);
  });

  test('a second day is text once the body has begun', () => {
    const { date, paragraphs } = read('date 2024-02-08 The lead.\n\n2024-02-09\n\nEnd.');
    expect(date).toBe('2024-02-08');
    expect(paragraphs.map((p) => p.text)).toEqual(['The lead.', '2024-02-09', 'End.']);
  });

  test('characters are kept; white space at line ends is layout', () => {
    const body = '\t  One  “two”\tthree   \n    four\u00A0five  \n \t \n\u3000\n\n*six*\f ';
    expect(read(`2024-02-08\n\n${body}`).paragraphs).toEqual([
      { text: 'One  “two”\tthree\nfour\u00A0five', line: 3 },
      { text: '*six*', line: 8 },
    ]);
  });

  test('prose that begins with the word title keeps it', () => {
    expect(read('date 2024-02-08\nTitle holders won.').paragraphs[0]?.text).toBe(
      'Title holders won.',
    );
  });

  test.each([
    ['date 2024-02-30 The lead.', '1: 2024-02-30 is not a day of the calendar.'],
    ['\nTitle: A\n2024-02-08\n\n2024-02-09\n\nB', '5: There is a second date line.'],
    ['Title: A\nTitle: B\n2024-02-08\n\nC', '2: There is a second title line.'],
    ['Title:\n2024-02-08\n\nC', '1: The title line is empty.'],
  ])('refuses %j', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });
});
