import { describe, expect, test } from 'vitest';
import { readTombstones } from './tombstones.ts';

const FILE = 'content/tombstones.yaml';

describe('readTombstones', () => {
  test('reads what was withdrawn, by what it was', () => {
    const read = readTombstones(
      `- id: 0123456789
  date: 2024-02-10
  reason: The speaker was misheard.
- { article: 2024-02-08-bridge, date: 2024-02-11, reason: It was a hoax. }
- { speaker: anna-berg, date: 2024-02-12, reason: Nobody of the name. }
`.replace('0123456789', '"0123456789"'),
      FILE,
    );
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    expect(read.quotes.get('0123456789')).toMatchObject({ date: '2024-02-10', line: 1 });
    expect(read.articles.has('2024-02-08-bridge')).toBe(true);
    expect(read.speakers.has('anna-berg')).toBe(true);
  });

  test.each<[what: string, text: string, line: number, message: string]>([
    ['nothing withdrawn', '- { date: 2024-02-10, reason: Why. }', 1, 'must name exactly one'],
    ['no reason', '- { id: q123456789, date: 2024-02-10 }', 1, 'reason is missing'],
    ['no id', '- { id: ilo, date: 2024-02-10, reason: Why. }', 1, 'is not the id of a quote'],
    ['no list', 'id: q123456789', 1, 'is not a list'],
    [
      'one twice',
      '- { id: q123456789, date: 2024-02-10, reason: Why. }\n- { id: q123456789, date: 2024-02-10, reason: Why. }',
      2,
      'is listed twice',
    ],
  ])('says what is wrong: %s', (_what, text, line, message) => {
    const problem = { file: FILE, line, message: expect.stringContaining(message) };
    expect(readTombstones(text, FILE)).toMatchObject({ problems: [problem] });
  });
});
