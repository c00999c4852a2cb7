import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../article/text.ts';
import { extractSpeech } from './speech.ts';
import type { QuoteOverride, Speech, SpeechOverrides } from './speech-types.ts';

const TEXT =
  'Mayor Ruth Abernathy promised repairs to the pier.\n\n“We shall have it done by Easter,” Abernathy said. The pier is known as the “long lady” in town.\n\nNothing was said of money in the meeting.';

const read = (overrides: SpeechOverrides) => extractSpeech(articleTextFromPlain(TEXT), overrides);

describe('overrides of quotes', () => {
  test('gives a quote to somebody else', () => {
    const { quotes, speakers } = read({
      quotes: [{ match: '"we shall have  it done', speaker: 'Tom Finch', role: 'engineer' }],
    });
    expect(quotes[0]).toMatchObject({
      speaker: 'tom-finch',
      role: 'engineer',
      by: 'override',
      resolvedBy: 'override',
      confidence: 1,
    });
    expect(speakers.map(({ name }) => name)).toContain('Tom Finch');
  });

  test('a quote given to another loses the source and cue of the first', () => {
    const [quote] = read({ quotes: [{ match: 'done by Easter', speaker: 'Tom Finch' }] }).quotes;
    expect(quote?.source).toBeUndefined();
    expect(quote?.cue).toBeUndefined();
    const [same] = read({ quotes: [{ match: 'done by Easter', speaker: 'Abernathy' }] }).quotes;
    expect(same?.source?.text).toBe('Abernathy');
  });

  test('two overrides of the same words speak of two quotes, a third of none', () => {
    const text = '“We will see,” Ana Ruiz said.\n\n“We will see,” Ole Ito said.';
    const override = { match: 'We will see', speaker: 'Tom Finch' };
    const { quotes, unmatched } = extractSpeech(articleTextFromPlain(text), {
      quotes: [override, override, override],
    });
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['tom-finch', 'tom-finch']);
    expect(unmatched).toHaveLength(1);
  });

  test('who says of words between marks who spoke them says that they are a quote', () => {
    const { quotes, unmatched } = read({ quotes: [{ match: 'lady', speaker: 'Ruth Abernathy' }] });
    expect(unmatched).toEqual([]);
    expect(quotes.map(({ words }) => words)).toContain('long lady');
    const prose = read({ quotes: [{ match: 'was said of money', speaker: 'Ruth Abernathy' }] });
    expect(prose.unmatched).toHaveLength(1);
  });

  test('of a name that no rule reads the editor knows better', () => {
    expect(read({ speakers: [{ name: 'the pier', speaker: false }] }).unmatched).toEqual([]);
    const { speakers, unmatched } = read({ speakers: [{ name: 'The Meeting', kind: 'body' }] });
    expect(unmatched).toEqual([]);
    expect(speakers).toContainEqual(expect.objectContaining({ name: 'The Meeting', kind: 'body' }));
  });

  test('leaves a quote unresolved', () => {
    const { quotes } = read({ quotes: [{ match: 'done by Easter', speaker: null }] });
    expect(quotes[0]).toMatchObject({ resolvedBy: 'none' });
    expect(quotes[0]?.speaker).toBeUndefined();
  });

  test('takes a quote away, adds one, and dates one', () => {
    const { quotes } = read({
      quotes: [
        { match: 'long lady', quote: true, speaker: 'Ruth Abernathy' },
        { match: 'Nothing was said of money', quote: true },
        { match: 'We shall have it done by Easter', said: '2024-02-07' },
      ],
    });
    expect(quotes.map(({ words }) => words)).toContain('Nothing was said of money');
    expect(quotes.find(({ words }) => words.includes('Easter'))?.editor).toEqual({
      said: { start: '2024-02-07', end: '2024-02-07', precision: 'day' },
    });
    expect(quotes.find(({ words }) => words.includes('long lady'))?.speaker).toBe('ruth-abernathy');
    expect(
      read({ quotes: [{ match: 'done by Easter', quote: false }] }).quotes.some(({ words }) =>
        words.includes('Easter'),
      ),
    ).toBe(false);
  });

  test('words that are no quote already need no override, and one is no mistake', () => {
    const { unmatched } = read({ quotes: [{ match: 'promised repairs', quote: false }] });
    expect(unmatched).toEqual([]);
    const gone = read({ quotes: [{ match: 'promised dredging', quote: false }] });
    expect(gone.unmatched).toHaveLength(1);
  });

  test('reports one that matches nothing, with the nearest quote', () => {
    const { unmatched } = read({ quotes: [{ match: 'we shall have it finished by Whitsun' }] });
    expect(unmatched).toEqual([
      {
        field: 'quotes',
        index: 0,
        wanted: 'we shall have it finished by Whitsun',
        nearest: 'We shall have it done by Easter,',
      },
    ]);
  });
});

describe('overrides of standing and of several speakers', () => {
  const match = 'done by Easter';

  test('several speakers, known or not', () => {
    const { quotes, speakers } = read({ quotes: [{ match, speaker: ['Abernathy', 'Tom Finch'] }] });
    expect(quotes[0]).toMatchObject({
      speaker: 'ruth-abernathy',
      cospeakers: ['tom-finch'],
      by: 'override',
    });
    expect(speakers.map(({ name }) => name)).toContain('Tom Finch');
  });

  test('disputed words have no speaker', () => {
    const [quote] = read({ quotes: [{ match, standing: 'disputed' }] }).quotes;
    expect(quote).toMatchObject({ standing: { is: 'disputed' }, by: 'override' });
    for (const key of ['speaker', 'source', 'cue', 'role']) expect(quote).not.toHaveProperty(key);
  });

  test.each([{ standing: 'said' as const }, { speaker: 'Abernathy' }])(
    'what the text disputes was said after all: %o',
    (override) => {
      const text = `${TEXT.split('\n\n')[0]} Abernathy never said “the pier is gone.”`;
      const article = articleTextFromPlain(text);
      expect(extractSpeech(article).quotes.at(-1)?.speaker).toBeUndefined();
      const quotes = [{ match: 'pier is gone', ...override }];
      expect(extractSpeech(article, { quotes }).quotes.at(-1)).toMatchObject({
        speaker: 'ruth-abernathy',
      });
    },
  );
});

describe('overrides of speakers', () => {
  test('renames, adds aliases and sets the role', () => {
    const { speakers, quotes } = read({
      speakers: [{ name: 'Ruth M. Abernathy', aliases: ['Abernathy'], role: 'mayor of Eastpool' }],
    });
    expect(speakers[0]).toMatchObject({ name: 'Ruth M. Abernathy', by: 'override' });
    expect(quotes[0]?.role).toBe('mayor of Eastpool');
  });

  test('makes somebody nobody', () => {
    const { speakers, quotes } = read({ speakers: [{ name: 'Ruth Abernathy', speaker: false }] });
    expect(speakers.map(({ name }) => name)).not.toContain('Ruth Abernathy');
    expect(quotes[0]?.speaker).toBeUndefined();
  });

  test('reports one that matches nothing', () => {
    expect(read({ speakers: [{ name: 'Ruth Aberdeen' }] }).unmatched).toMatchObject([
      { field: 'speakers', index: 0, wanted: 'Ruth Aberdeen', nearest: 'Ruth Abernathy' },
    ]);
  });
});

describe('words that fit several quotes', () => {
  const TWICE = articleTextFromPlain(
    'Ruth Abernathy said “we wait for the ferry,” and Tom Finch said “we wait for the bus.” “No,” said Finch. “No,” said Abernathy.',
  );
  const quotesOf = (...quotes: readonly QuoteOverride[]) => extractSpeech(TWICE, { quotes });
  const speaker = 'Nora Blake';
  const given = ({ quotes }: Speech) =>
    quotes.filter((quote) => quote.speaker === 'nora-blake').map(({ words }) => words);

  test('are reported with all of them', () => {
    const { unmatched } = quotesOf({ match: 'we wait', speaker });
    expect(unmatched).toMatchObject([
      { field: 'quotes', index: 0, wanted: 'we wait', fits: [{}, {}] },
    ]);
    expect(unmatched[0]?.fits?.map(({ words }) => words)).toEqual([
      'we wait for the ferry,',
      'we wait for the bus.',
    ]);
  });

  test('more words tell which, and so does its number', () => {
    expect(given(quotesOf({ match: 'for the bus', speaker }))).toEqual(['we wait for the bus.']);
    expect(given(quotesOf({ match: 'we wait', which: 2, speaker }))).toEqual([
      'we wait for the bus.',
    ]);
    expect(quotesOf({ match: 'we wait', which: 3, speaker }).unmatched).toHaveLength(1);
  });

  test('as many entries as quotes speak of one each, in the order of the text', () => {
    const { quotes, unmatched } = quotesOf(
      { match: 'No', speaker: 'Ana Ruiz' },
      { match: 'No', speaker },
    );
    expect(unmatched).toEqual([]);
    expect(quotes.slice(-2).map((quote) => quote.speaker)).toEqual(['ana-ruiz', 'nora-blake']);
  });
});
