import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import type { CalendarDate } from '../../calendar/date.ts';
import { extractDates } from '../dates/dates.ts';
import { readQuoteSettings, type QuoteSetting } from './quote-settings.ts';
import { extractSpeech } from '../speech.ts';

/** A Thursday. */
const PUBLISHED = '2024-02-08' as CalendarDate;

function settingsIn(text: string): QuoteSetting[] {
  const article = articleTextFromPlain(text);
  const { quotes } = extractSpeech(article);
  const dates = extractDates(article, PUBLISHED);
  return readQuoteSettings(article, quotes, { dates, places: [] }, PUBLISHED);
}

function saidIn(text: string): string[] {
  return settingsIn(text).map(({ said }) => {
    if (!said) return 'not stated';
    const { start, end, precision } = said;
    return start === end ? start : `${start}..${end} ${precision}`;
  });
}

describe('says when a quote was said', () => {
  test.each([
    // After the cue.
    ['“We will not yield,” Mayor Ana Ruiz said on Monday.', '2024-02-05'],
    ['“We will not yield,” Mayor Ana Ruiz said Monday.', '2024-02-05'],
    ['“We will not yield,” said Mayor Ana Ruiz on Thursday.', '2024-02-08'],
    ['“We will not yield,” said Ana Ruiz, the mayor of Arnsau, on Monday.', '2024-02-05'],
    ['Mayor Ana Ruiz told reporters in Tolva on Friday that she was “ready to go.”', '2024-02-02'],
    ['Mayor Ana Ruiz said on Monday that the vote in May was “a farce.”', '2024-02-05'],
    ['“We will not yield,” Ana Ruiz told the Tolva Gazette in a Jan. 9 interview.', '2024-01-09'],
    ['“We will not yield,” Ana Ruiz said at Monday’s debate.', '2024-02-05'],
    ['“We will not yield,” Ana Ruiz wrote in December.', '2023-12-01..2023-12-31 month'],
    ['“We will not yield,” Ana Ruiz said two years ago.', '2022-01-01..2022-12-31 year'],
    ['“We will not yield,” Ana Ruiz said earlier this week.', '2024-02-05..2024-02-08 week'],
    ['Ana Ruiz criticized the plan on Tuesday as “a bad joke on all of us.”', '2024-02-06'],
    // Before it.
    [
      'In televised remarks publicized on Wednesday, Minister Ivo Berg insisted that there is “no way back” to the talks.',
      '2024-02-07',
    ],
    ['On Monday, Mayor Ana Ruiz said: “We will not yield.”', '2024-02-05'],
    ['Mayor Ana Ruiz on Monday called the plan “a bad joke on all of us.”', '2024-02-05'],
    ['Speaking in Tolva on Monday, Mayor Ana Ruiz said: “We will not yield.”', '2024-02-05'],
    ['Mayor Ana Ruiz, speaking in Tolva on Monday, said: “We will not yield.”', '2024-02-05'],
    ['In a 2019 speech, Mayor Ana Ruiz said: “We will not yield.”', '2019-01-01..2019-12-31 year'],
    ['Mayor Ana Ruiz resigned on Monday, saying “we have all had enough.”', '2024-02-05'],
    // After the quote.
    ['Ana Ruiz said that it was “a very bad joke” in a statement on Tuesday.', '2024-02-06'],
    ['Ana Ruiz called the plan “a very bad joke” on Tuesday.', '2024-02-06'],
    // The sentence before.
    [
      'In an interview on Tuesday, Ana Ruiz defended the plan. “We will not yield,” she said.',
      '2024-02-06',
    ],
  ])('%s → %s', (text, said) => expect(saidIn(text)).toEqual([said]));
});

describe('takes what is spoken of for no date of the speaking', () => {
  test.each([
    'Mayor Ana Ruiz said the 2019 vote was “a farce from the start.”',
    'Mayor Ana Ruiz said that the vote on Monday was “a farce from the start.”',
    'Mayor Ana Ruiz said Monday’s vote was “a farce from the start.”',
    'Mayor Ana Ruiz said Monday was “a very black day.”',
    'After the vote on Monday, Mayor Ana Ruiz said: “We will not yield.”',
    '“We will not yield,” said Ana Ruiz, who won the vote in May.',
    '“We will not yield,” said Ana Ruiz, a minister from 2014 to 2019.',
    'Ana Ruiz told him to resign on Monday, and “to do it at once.”',
    '“We will not yield on Monday,” Ana Ruiz said.',
    'Ana Ruiz has warned of “a very long winter” since 2020.',
    'The vote was on Monday. “We will not yield,” Ana Ruiz said.',
    'Six months ago, Mayor Ana Ruiz said, the paper had called her “a mere nobody.”',
  ])('%s', (text) => expect(saidIn(text)).toEqual(['not stated']));
});

/** “A,” Ana Ruiz said on Monday, then words before and after a quote of hers. */
const MONDAY = '“We will not yield,” Ana Ruiz said on Monday.';

describe('a quote that continues the one before takes its day', () => {
  test.each([
    ['at once', `${MONDAY} “We have said so.”`],
    ['with an attribution of its own', `${MONDAY} “We have said so,” she said.`],
    [
      'after its attribution',
      'On Monday, Ana Ruiz said: “We will not yield.” “We have said so,” she said.',
    ],
    [
      'in the same sentence',
      'On Monday, Ana Ruiz called the plan “a bad joke” and its authors “a circus of clowns.”',
    ],
    [
      'in the same sentence, after a partial quote',
      'Ana Ruiz said on Monday that it was “a farce” that would “cost us all dearly.”',
    ],
    [
      'that it adds to',
      'On Monday, Ana Ruiz said: “We will not yield.” She added: “We have said so.”',
    ],
    [
      'interrupted',
      '“We will not yield,” Ana Ruiz said on Monday, “to them.” “We have said so,” she said.',
    ],
  ])('%s', (_, text) => {
    const said = settingsIn(text).map((setting) => setting.said);
    expect(said.map((each) => each?.start)).toEqual(said.map(() => '2024-02-05'));
    const last = said.at(-1);
    expect(['attribution', 'continued from the quote before']).toContain(last?.by);
    expect(last?.printed && text.slice(last.printed.start, last.printed.end)).toBe('Monday');
  });

  test('and says so', () => {
    const [, second] = settingsIn(`${MONDAY} “We have said so,” she said.`);
    expect(second?.said?.by).toBe('continued from the quote before');
  });
});

describe('another occasion, or one to come', () => {
  test.each([
    [
      '“The dam was safe,” Vera Lind said in 2019. “It leaks now,” she says.',
      ['2019-01-01..2019-12-31 year', 'not stated'],
    ],
    [
      '“We go,” Vera Lind said in May. “It leaks,” she told the court.',
      ['2023-05-01..2023-05-31 month', 'not stated'],
    ],
    ['“We go,” Vera Lind will say in Rome on Friday.', ['not stated']],
    ['“We go,” Vera Lind is due to tell voters on Tuesday.', ['not stated']],
    [
      'In 2019 Vera Lind said “yes” and in 2020 “no,” and this week “maybe.”',
      ['2019-01-01..2019-12-31 year', 'not stated', 'not stated'],
    ],
    [
      'Vera Lind said last year that “we go,” but her spokesman, Karl Moss, said “we stay.”',
      ['2023-01-01..2023-12-31 year', 'not stated'],
    ],
  ])('%s', (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
});

describe('a quote with something in between has no day but its own', () => {
  test.each([
    [
      'a sentence',
      `In January, Ana Ruiz said “the dam is safe.” On Monday she called for an inquiry. “We must find out what went wrong,” Ruiz told parliament.`,
      '2024-01-01..2024-01-31 month',
    ],
    [
      'a short sentence',
      'Last year, Ana Ruiz said “the port will stay public.” Now she disagrees. “It needs investors,” Ruiz said.',
      '2023-01-01..2023-12-31 year',
    ],
    [
      'a sentence after an attribution',
      `${MONDAY} The council met. “We have said so,” she said.`,
      '2024-02-05',
    ],
    [
      'a sentence that names somebody else',
      `${MONDAY} Ivo Berg disagreed with Ruiz. “We have said so,” she said.`,
      '2024-02-05',
    ],
    ['a sentence of one word', `${MONDAY} Silence. “We have said so,” she said.`, '2024-02-05'],
    [
      'an introduction of its own',
      'In 2019, Ana Ruiz called the road “a waste.” She now says: “It is needed by us all.”',
      '2019-01-01..2019-12-31 year',
    ],
    [
      'another time in its sentence',
      'In 2019, Ana Ruiz called the road “a waste of money” but now says that it is “a need of us all.”',
      '2019-01-01..2019-12-31 year',
    ],
    [
      'another time in its attribution',
      'In 2019, Ana Ruiz called the road “a waste.” “It is needed,” she says now.',
      '2019-01-01..2019-12-31 year',
    ],
    ['a tense of before', `${MONDAY} “We have said so,” she had said.`, '2024-02-05'],
    [
      'another date in its attribution',
      `${MONDAY} “We have said so,” she said of the vote in May.`,
      '2024-02-05',
    ],
    ['another venue', `${MONDAY} “We have said so,” she said in a statement.`, '2024-02-05'],
    [
      'another date before it',
      '“We will not yield,” Ana Ruiz said on Monday, three weeks after the vote of 15 January. “We have said so,” she said.',
      '2024-02-05',
    ],
    ['a paragraph', `${MONDAY}\n\n“We have said so often enough,” she said.`, '2024-02-05'],
    ['somebody else', `${MONDAY} “They will,” said Ivo Berg.`, '2024-02-05'],
    [
      'somebody else in its sentence',
      'On Monday, Ana Ruiz called it “a bad joke”; “it is a gift to all of us,” Ivo Berg said.',
      '2024-02-05',
    ],
  ])('%s', (_, text, first) => {
    const said = saidIn(text);
    expect(said[0]).toBe(first);
    expect(new Set(said.slice(1))).toEqual(new Set(['not stated']));
  });

  test('or has its own', () => {
    const own = `${MONDAY} “We yield,” she said on Tuesday.`;
    expect(saidIn(own)).toEqual(['2024-02-05', '2024-02-06']);
    const paragraphs = `${MONDAY} “We have said so.\n\n“We will say so again.” “And again,” she said.`;
    expect(new Set(saidIn(paragraphs))).toEqual(new Set(['2024-02-05']));
  });
});

describe('a sentence introduces the quote of its own subject alone', () => {
  test.each([
    ['In an interview on Tuesday, Ana Ruiz attacked Ivo Berg, the mayor. “I was right,” he said.'],
    ['Speaking on Tuesday, Ivo Berg praised the plan. “We will not yield,” said Ana Ruiz.'],
  ])('%s', (text) => expect(saidIn(text)).toEqual(['not stated']));

  test('as speaking does, too', () => {
    const text =
      'Speaking in Tolva on Tuesday, Ana Ruiz defended the plan. “We will not yield,” she said.';
    expect(settingsIn(text)[0]?.said).toMatchObject({
      start: '2024-02-06',
      by: 'venue introduction',
    });
  });
});

test('nothing was said after publication', () => {
  expect(saidIn('“We will not yield,” Ana Ruiz said on 9 March 2024.')).toEqual(['not stated']);
});

const PIECES = [
  '“We go.”',
  '“we go”',
  ' Ana Ruiz ',
  ' said ',
  ' on Monday ',
  ' in an interview ',
  ', ',
  '. ',
  ' the 2019 vote ',
  ' that ',
  '\n\n',
  ' in May ',
  ' wrote on Facebook',
  ' called it ',
  ' he ',
];

test('any words: one setting per quote, in the past, printed in the text, the same again', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const found = settingsIn(text);
      expect(found).toHaveLength(extractSpeech(articleTextFromPlain(text)).quotes.length);
      for (const { said, venue } of found) {
        if (said) expect(said.start <= said.end && said.end <= PUBLISHED).toBe(true);
        if (venue !== undefined) expect(text).toContain(venue.replace(/[”"]$/, ''));
      }
      expect(settingsIn(text)).toEqual(found);
    }),
  );
});
