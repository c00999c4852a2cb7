import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../archive-folder/gazetteer-store.ts';
import { finishArticle } from '../article/finish.ts';
import { parseArticle } from '../article/parse.ts';
import type { Article } from '../article/article.ts';
import type { Problem } from './problem.ts';
import { createUrls } from '../addresses/urls.ts';

const FILE = 'content/articles/2024-02-08-harbour.md';
const context = { gazetteer: loadGazetteer(), urls: createUrls('/'), images: new Map() };
const BODY = `Mayor Ana Ruiz told reporters in Rotterdam on Wednesday: “The bridge is safe for all traffic.”

The old one was closed. “It will stand for a century,” Ruiz once said.
`;

function finish(extra: string, body = BODY): Article | readonly Problem[] {
  const parsed = parseArticle(`---\ntitle: T\ndate: 2024-02-08\n${extra}---\n${body}`, FILE);
  if (!('tree' in parsed)) return parsed;
  const result = finishArticle(parsed, context);
  return 'article' in result ? result.article : result;
}

function articleOf(extra: string, body = BODY): Article {
  const result = finish(extra, body);
  if (!('quotes' in result)) throw new Error(result.map(({ message }) => message).join(' '));
  return result;
}

function problemsOf(extra: string): readonly Problem[] {
  const result = finish(extra);
  return 'quotes' in result ? [] : result;
}

const override = (lines: string) => `quotes:\n  - match: safe for all traffic\n${lines}`;

describe('when and where a quote was said', () => {
  test('is there where the text says so, with the rule, and otherwise absent', () => {
    const [first, second] = articleOf('dateline: UTRECHT\n').quotes;
    expect(first?.said).toMatchObject({ start: '2024-02-07', by: 'attribution' });
    expect(first?.saidIn).toMatchObject({ place: 'geonames:2747891', by: 'attribution' });
    expect(second).not.toHaveProperty('said');
    expect(second).not.toHaveProperty('saidIn');
  });

  test.each([
    ['2024-02-06', '2024-02-06', '2024-02-06', 'day'],
    ['2024-01', '2024-01-01', '2024-01-31', 'month'],
    ['2023', '2023-01-01', '2023-12-31', 'year'],
    ['2024-02-05/2024-02-06', '2024-02-05', '2024-02-06', 'day'],
  ])('said: %s goes before the text', (said, start, end, precision) => {
    const [first, second] = articleOf(override(`    said: ${said}\n`)).quotes;
    expect(first?.said).toEqual({ start, end, precision, by: 'editor' });
    expect(second?.said).toBeUndefined();
  });

  test('said: null and place: false take away what was read', () => {
    const [first] = articleOf(override('    said: null\n    place: false\n')).quotes;
    expect(first?.said).toBeUndefined();
    expect(first?.saidIn).toBeUndefined();
  });

  test('an editor’s place need not be printed, and becomes one of the article’s', () => {
    const article = articleOf(override('    place: Baku\n'));
    expect(article.quotes[0]?.saidIn).toEqual({ place: 'geonames:587084', by: 'editor' });
    expect(article.places.map(({ name }) => name)).toContain('Baku');
    expect(article.placeMentions.some(({ place }) => place === 'geonames:587084')).toBe(false);
  });

  test('country: says which place of a name is meant', () => {
    const placeIn = (lines: string) => articleOf(override(lines)).quotes[0]?.saidIn?.place;
    const [britain, states] = ['GB', 'US'].map((country) =>
      placeIn(`    place: Birmingham\n    country: ${country}\n`),
    );
    expect(britain).toMatch(/^geonames:/);
    expect(states).toMatch(/^geonames:/);
    expect(states).not.toBe(britain);
  });

  test('only saying when, where or in which source leaves the attribution to the rules', () => {
    const [plain] = articleOf('').quotes;
    const note = '    said: 2024-02-06\n    place: Baku\n    source: { name: Minutes }\n';
    const [noted] = articleOf(override(note)).quotes;
    expect([noted?.by, noted?.confidence]).toEqual([plain?.by, plain?.confidence]);
  });
});

describe('sources', () => {
  test('an article may have several, and a quote its own', () => {
    const sources =
      'sources:\n  - { name: Transcript, url: "https://a.example/" }\n  - { name: Minutes }\n';
    const own = override('    source: { name: Speech }\n    translated: from the Dutch\n');
    const article = articleOf(`${sources}translated: from the Armenian, by a reader\n${own}`);
    expect(article.sources).toEqual([
      { name: 'Transcript', url: 'https://a.example/' },
      { name: 'Minutes' },
    ]);
    expect(article.translated).toBe('from the Armenian, by a reader');
    expect(article.quotes.map(({ checkedIn, translated }) => [checkedIn, translated])).toEqual([
      [{ name: 'Speech' }, 'from the Dutch'],
      [undefined, undefined],
    ]);
  });

  test('source: is a list of one', () => {
    const article = articleOf('source: { name: Minutes }\n');
    expect(article.sources).toEqual([{ name: 'Minutes' }]);
    expect(article).not.toHaveProperty('source');
    expect(articleOf('').sources).toEqual([]);
  });
});

describe('what the editor is told', () => {
  test.each([
    [override('    said: 2024-02-30\n'), 'is not a day, a month or a year', 6],
    [override('    said: last week\n'), 'is not a day, a month or a year', 6],
    [override('    said: 2024/2023\n'), 'is not a day, a month or a year', 6],
    [override('    place: Xyzzyville\n'), '“Xyzzyville” is not in the gazetteer', 6],
    [override('    place: safe for all traffic\n'), 'is not in the gazetteer', 6],
    [override('    country: NL\n'), 'no place is given', 6],
    [override('    place: false\n    country: NL\n'), 'no place is given', 7],
    [override('    source: Minutes\n'), 'must be a group of keys', 6],
    [override('    translated: ""\n'), 'is empty', 6],
    ['source: { name: A }\nsources:\n  - { name: B }\n', 'is given as well as source:', 5],
    ['sources: { name: B }\n', 'must be a list', 4],
  ])('%j: %s, line %i', (extra, message, line) => {
    const [problem] = problemsOf(extra);
    expect(problem?.message).toContain(message);
    expect(problem).toMatchObject({ file: FILE, line });
    expect(problem?.hint).not.toBe('');
  });
});

describe('a dateline of the front matter', () => {
  const HAGUE = 'Israel rejected the ruling. “We will read it with care,” said Vera Lind.\n';
  const nameOf = ({ datelinePlace, places }: Article) =>
    places.find(({ id }) => id === datelinePlace)?.name;

  test.each([
    ['THE HAGUE', 'The Hague'],
    ['The Hague', 'The Hague'],
    ['GRENOBLE, France', 'Grenoble'],
    ['SMALLTOWN-ON-SEA, France', 'France'],
    ['YEREVAN, Armenia (Reuters)', 'Yerevan'],
    ['WASHINGTON, D.C.', 'Washington'],
    ['BIRMINGHAM, Alabama', 'Birmingham'],
    ['PARIS', 'Paris'],
    ['KYIV', 'Kyiv'],
    ['ON BOARD THE TOLVA', undefined],
    ['NOWHERE-ON-SEA', undefined],
  ])('%s is where the article was written: %s', (dateline, name) => {
    const article = articleOf(`dateline: ${JSON.stringify(dateline)}\n`, HAGUE);
    expect(nameOf(article)).toBe(name);
    for (const { saidIn } of article.quotes) expect(saidIn).toBeUndefined();
    for (const { span } of article.placeMentions)
      expect(article.text.slice(span.start, span.end)).toMatch(/^\p{Lu}/u);
  });

  test('goes before one that the text prints; without it that one counts', () => {
    const body = `YEREVAN — ${HAGUE}`;
    expect(nameOf(articleOf('', body))).toBe('Yerevan');
    expect(nameOf(articleOf('dateline: THE HAGUE\n', body))).toBe('The Hague');
  });

  test('may be ruled on as words of the text may', () => {
    const places = 'dateline: READING\nplaces:\n  - match: READING\n';
    expect(nameOf(articleOf(`${places}    place: false\n`, HAGUE))).toBeUndefined();
    const ruled = articleOf(`${places}    place: Reading\n    country: US\n`, HAGUE);
    expect(ruled.places.find(({ id }) => id === ruled.datelinePlace)?.country).toBe('US');
  });

  test('is read with the rest of the article', () => {
    const body =
      'The mayor of Montgomery, Alabama, opened the road to Mobile. “It is done,” said Vera Lind.\n';
    const article = articleOf('dateline: BIRMINGHAM\n', body);
    const { country } = article.places.find(({ id }) => id === article.datelinePlace) ?? {};
    expect(country).toBe('US');
  });
});
