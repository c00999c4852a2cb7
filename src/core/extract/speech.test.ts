import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleTextFromLines, articleTextFromPlain, type ArticleText } from '../article/text.ts';
import { slice } from '../text/span.ts';
import { extractSpeech } from './speech.ts';

/** Everyone in these stories is invented. */
function read(text: string): [words: string, speaker: string | undefined][] {
  const { quotes, speakers } = extractSpeech(articleTextFromPlain(text));
  return quotes.map(({ words, speaker }) => [
    words,
    speakers.find(({ key }) => key === speaker)?.name,
  ]);
}

const LEAD =
  'Transport Minister Ilse Vandermeer opened the new bridge over the Aare on Monday.\n\n';

describe('cue and source', () => {
  test.each([
    ['after', `${LEAD}“The bridge is safe for all traffic,” Vandermeer said.`],
    ['before', `${LEAD}Vandermeer said: “The bridge is safe for all traffic.”`],
    ['inverted', `${LEAD}“The bridge is safe for all traffic,” said Vandermeer.`],
    ['told somebody', `${LEAD}“The bridge is safe for all traffic,” Vandermeer told reporters.`],
    ['according to', `${LEAD}According to Vandermeer, “the bridge is safe for all traffic.”`],
    ['pronoun', `${LEAD}“The bridge is safe for all traffic,” she said.`],
    [
      'relative clause',
      `${LEAD}Vandermeer, who took office in May, said “the bridge is safe for all traffic.”`,
    ],
    [
      'apposition',
      `Ilse Vandermeer, the transport minister, said that “the bridge is safe for all traffic.”`,
    ],
    [
      'partial',
      `${LEAD}Vandermeer insisted that “the bridge is safe for all traffic” and thanked the builders.`,
    ],
    ['straight marks', `${LEAD}"The bridge is safe for all traffic," Vandermeer said.`],
    ['low-high marks', `${LEAD}„The bridge is safe for all traffic“, Vandermeer said.`],
    ['guillemets', `${LEAD}«The bridge is safe for all traffic», Vandermeer said.`],
  ])('%s', (_name, text) => {
    const found = read(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.[0].toLowerCase()).toContain('bridge is safe for all traffic');
    expect(found[0]?.[1]).toBe('Ilse Vandermeer');
  });

  test('a later quote paragraph goes on with the last speaker', () => {
    const found = read(
      `${LEAD}“The bridge is safe,” Vandermeer said. “It will stand for a century.”\n\n“We are proud of every rivet in it.”`,
    );
    expect(found.map(([, speaker]) => speaker)).toEqual([
      'Ilse Vandermeer',
      'Ilse Vandermeer',
      'Ilse Vandermeer',
    ]);
  });

  test('an unnamed source stays unresolved', () => {
    const found = read(
      'The fire broke out at noon, police said.\n\n“We saw smoke over the harbour all day long,” one resident said.',
    );
    expect(found).toEqual([['We saw smoke over the harbour all day long,', undefined]]);
  });

  test('a body speaks for itself, its spokeswoman for herself', () => {
    const found = read(
      'The Harbour Authority closed two docks.\n\n“The docks will open again in spring,” the Harbour Authority said.\n\n“We regret the delay to every ship,” said Petra Olsson, a spokeswoman for the authority.',
    );
    expect(found.map(([, speaker]) => speaker)).toEqual(['Harbour Authority', 'Petra Olsson']);
  });
});

describe('who that is', () => {
  test('surnames chain to the full name, roles are kept', () => {
    const { quotes, speakers } = extractSpeech(
      articleTextFromPlain(
        'Finance Minister Joana Prado resigned on Friday. “I have done what I could,” Prado said.',
      ),
    );
    expect(speakers).toMatchObject([
      { key: 'joana-prado', name: 'Joana Prado', aliases: ['Prado'], gender: 'female' },
    ]);
    expect(quotes).toMatchObject([{ speaker: 'joana-prado', role: 'Finance Minister' }]);
  });

  test('a family with one surname is kept apart', () => {
    const found = read(
      'Martin Keller and Anna Keller opened the bakery in 1998.\n\n“I bake and my brother sells,” Anna Keller said.\n\n“She is the better half of the firm,” Martin Keller said.',
    );
    expect(found.map(([, speaker]) => speaker)).toEqual(['Anna Keller', 'Martin Keller']);
  });

  test('pronouns agree in gender', () => {
    const found = read(
      'Coach Daniel Oduya praised goalkeeper Maria Lindqvist after the final.\n\n“She kept us in the game for ninety minutes,” he said.\n\n“I only did my job out there tonight,” she said.',
    );
    expect(found.map(([, speaker]) => speaker)).toEqual(['Daniel Oduya', 'Maria Lindqvist']);
  });

  test('places and nationalities are no speakers', () => {
    const { speakers } = extractSpeech(
      articleTextFromPlain(
        'Western officials met in Geneva on Monday. Moscow and Baku sent nobody. Russian-Armenian ties are cool.',
      ),
    );
    expect(speakers).toEqual([]);
  });
});

describe('what is a quote', () => {
  test('an interrupted sentence is one quote with two spans', () => {
    const text = `${LEAD}“The bridge,” Vandermeer said, “is safe for all traffic from today.”`;
    const { quotes } = extractSpeech(articleTextFromPlain(text));
    expect(quotes).toHaveLength(1);
    expect(quotes[0]?.spans.map((span) => slice(text, span))).toEqual([
      '“The bridge,”',
      '“is safe for all traffic from today.”',
    ]);
    expect(quotes[0]?.by).toBe('cue-inside');
  });

  test('a new sentence after the attribution is a quote of its own', () => {
    expect(
      read(`${LEAD}“The bridge is safe,” Vandermeer said. “It will stand for a century.”`),
    ).toHaveLength(2);
  });

  test('a quote over paragraphs is one quote, without a warning', () => {
    const text = `${LEAD}“The bridge is safe for all traffic from today on.\n\n“It will stand for a century,” Vandermeer said.`;
    const { quotes, warnings } = extractSpeech(articleTextFromPlain(text));
    expect(quotes.map(({ spans }) => spans.length)).toEqual([2]);
    expect(warnings).toEqual([]);
  });

  test('brackets and nested marks stay in the words', () => {
    expect(
      read(`${LEAD}“They said ‘never’ to the [northern] bridge for years,” Vandermeer said.`),
    ).toEqual([['They said ‘never’ to the [northern] bridge for years,', 'Ilse Vandermeer']]);
  });

  test.each([
    ['a title of a work', 'Olsson became known for the film “Harbour Lights” and retired in 2004.'],
    ['a nickname', 'Karl “Bear” Lundgren won the title twice.'],
    ['an ironic term', 'The so-called “smart” meters failed within a week.'],
    [
      'apostrophes',
      "The ministers' plan wasn't the firms' idea; it's the '90s again, and they're rock 'n' roll.",
    ],
  ])('%s is none', (_name, text) => {
    expect(read(text)).toEqual([]);
  });

  test('British single marks are marks where the article speaks in them', () => {
    const text =
      "Mayor Ruth Abernathy promised repairs to the pier's roof.\n\n'We shall have it done by Easter,' Abernathy said.\n\n'The pier's visitors deserve better than this,' she said.";
    expect(read(text)).toEqual([
      ['We shall have it done by Easter,', 'Ruth Abernathy'],
      ["The pier's visitors deserve better than this,", 'Ruth Abernathy'],
    ]);
  });

  test('an unclosed mark warns and ends with its paragraph', () => {
    const text = `${LEAD}“The bridge is safe for all traffic, Vandermeer said.\n\nThe old bridge will be torn down.`;
    const { quotes, warnings } = extractSpeech(articleTextFromPlain(text));
    expect(warnings.map(({ offset }) => offset)).toEqual([text.indexOf('“')]);
    for (const { spans } of quotes)
      for (const { end } of spans) expect(end).toBeLessThan(text.indexOf('The old'));
  });

  test('a block quote after a cue line is a quote', () => {
    const lead = 'Judge Naomi Brandt wrote in her ruling:';
    const words = 'The company knew of the leak and kept silent for a year.';
    const text = `${lead}\n\n${words}`;
    const article: ArticleText = {
      text,
      paragraphs: [
        { kind: 'paragraph', start: 0, end: lead.length },
        { kind: 'blockquote', start: lead.length + 2, end: text.length, quoteBlock: 0 },
      ],
    };
    const { quotes } = extractSpeech(article);
    expect(quotes).toMatchObject([{ words, kind: 'direct', speaker: 'naomi-brandt' }]);
  });
});

describe('properties', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    ' said',
    ' Ana Ruiz',
    ' the minister',
    ',',
    '.',
    ' he',
    '\n',
    '\n\n',
    ' [x]',
    ' told',
    ' Mr. Ruiz',
    '😀',
    ' according to',
    ' — ',
    ': ',
    ' It is so',
    ' A. B. Lee, Jr.',
  );
  const prose = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  test('spans lie in the text, in order, and never overlap; words are the text without marks', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { quotes, speakers } = extractSpeech(articleTextFromLines(text));
        let end = 0;
        for (const quote of quotes) {
          for (const span of quote.spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
          }
          const printed = quote.spans.map((span) => slice(text, span)).join(' ');
          const bare = (words: string): string => words.replace(/[“”"‘’'«»„\s]/g, '');
          expect(bare(quote.words)).toBe(bare(printed));
          expect(quote.confidence).toBeGreaterThanOrEqual(0);
          expect(quote.confidence).toBeLessThanOrEqual(1);
          if (quote.speaker !== undefined)
            expect(speakers.map(({ key }) => key)).toContain(quote.speaker);
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(new Set(speakers.map(({ key }) => key)).size).toBe(speakers.length);
      }),
      { numRuns: 300 },
    );
  });

  test('the same in gives the same out', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const article = articleTextFromLines(text);
        expect(extractSpeech(article)).toEqual(extractSpeech(article));
      }),
      { numRuns: 50 },
    );
  });

  // How long such texts take is measured by npm run bench -- --extraction.
  test.each(['"', '“', 'Ana Ruiz ', ', ', "'a ", '“ ”'])(
    'a paragraph of 300,000 units of %j yields no quote and few warnings',
    (unit) => {
      const text = unit.repeat(Math.ceil(300_000 / unit.length));
      const { quotes, warnings } = extractSpeech(articleTextFromPlain(text));
      expect(quotes).toEqual([]);
      expect(warnings.length).toBeLessThanOrEqual(500);
    },
    60_000,
  );
});
