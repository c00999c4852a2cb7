import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFrontMatter, splitFrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';

const FILE = 'content/articles/2024/harbour.md';
const HEAD = 'title: Harbour bridge opens\ndate: 2024-02-08\n';
/** The line of the file on which what follows HEAD begins. */
const NEXT = 4;

function problemsOf(yaml: string): readonly Problem[] {
  const split = splitFrontMatter(`---\n${yaml}\n---\nWords.\n`, FILE);
  if ('message' in split) return [split];
  const result = readFrontMatter(split, FILE);
  return 'problems' in result ? result.problems : [];
}

const below = (yaml: string) => problemsOf(HEAD + yaml);

describe('what is missing', () => {
  test.each([
    ['date: 2024-02-08', 'title is missing.', 'add a line title: …'],
    ['title: The bridge', 'date is missing.', 'add a line date: 2024-02-08'],
  ])('%s', (yaml, message, hint) => {
    expect(problemsOf(yaml)).toEqual([{ file: FILE, line: 2, message, hint }]);
  });

  test.each([
    ['source:\n  url: https://a.example/', 'source.name', NEXT],
    ['corrections:\n  - date: 2024-02-09', 'corrections.0.text', NEXT + 1],
    ['speakers:\n  - name: A\n  - role: mayor', 'speakers.1.name', NEXT + 2],
    ['places:\n  - match: Ellery', 'places.0.place', NEXT + 1],
    ['quotes:\n  - speaker: A', 'quotes.0.match', NEXT + 1],
  ])('%j lacks %s', (yaml, field, line) => {
    expect(below(yaml)).toMatchObject([{ line, message: expect.stringContaining(field) }]);
  });
});

describe('dates', () => {
  test.each([
    ['2024-02-30', 'date: 2024-02-30 is not a day of the calendar.'],
    ['2023-02-29', 'date: 2023-02-29 is not a day of the calendar.'],
    ['8 February 2024', 'date: “8 February 2024” is not a calendar date.'],
    ['2024-02-08T10:00:00Z', 'date: “2024-02-08T10:00:00Z” is not a calendar date.'],
    ['2024-2-8', 'date: “2024-2-8” is not a calendar date.'],
  ])('%s', (date, message) => {
    const hint = 'write the day as YYYY-MM-DD, for example 2024-02-08';
    expect(problemsOf(`title: A\ndate: ${date}`)).toEqual([{ file: FILE, line: 3, message, hint }]);
  });

  test.each([
    ['updated: 2024-02-30', 'updated', NEXT],
    ['corrections:\n  - text: Wrong length.\n    date: 2024-06-31', 'corrections.0.date', NEXT + 2],
    ['quotes:\n  - match: is safe\n    said: 2024-13-01', 'quotes.0.said', NEXT + 2],
  ])('%j names the field and its line', (yaml, field, line) => {
    expect(below(yaml)).toMatchObject([{ line, message: expect.stringContaining(`${field}: `) }]);
  });
});

describe('values of the wrong kind', () => {
  test.each([
    ['title: 1984', 'title: must be text.', 'put the value in quotes: title: "…"'],
    ['title: true', 'title: must be text.', 'in quotes'],
    ['title:', 'title: must be text.', 'in quotes'],
    ['title: [a, b]', 'title: must be text.', 'in quotes'],
    ['title: " "', 'title: is empty.', ''],
    [`title: ${'x'.repeat(501)}`, 'title: is longer than 500 characters.', ''],
  ])('%.20s', (line, message, hint) => {
    expect(problemsOf(`${line}\ndate: 2024-02-08`)).toMatchObject([
      { file: FILE, line: 2, message, hint: expect.stringContaining(hint) },
    ]);
  });

  test.each([
    ['time: 9am', 'time: “9am” is not a time of day'],
    ['time: "10:00 -0400"', 'time: “10:00 -0400” is not a time of day'],
    ['time: 10', 'time: must be text'],
    ['extra: old', 'extra: must be a group of keys'],
    ['status: hidden', 'status: must be one of draft, published'],
    ['embargo: 2024-02-09', 'embargo: must be true or false'],
    ['authors: Anna Berg', 'authors: must be a list'],
    ['authors: []', 'authors: is empty'],
    ['authors: [12]', 'authors.0: must be a group of keys'],
    ['authors: [""]', 'authors.0: is empty'],
    ['authors: [{role: A}]', 'authors.0.name is missing'],
    ['authors: [{name: A, link: desk.example}]', 'authors.0.link: is not a web address'],
    ['authors: [{name: A, kind: body}]', 'authors.0.kind: must be one of person, organization'],
    ['tags: transport', 'tags: must be a list'],
    ['tags: [""]', 'tags.0: is empty'],
    ['aliases: [old/x.html]', 'aliases.0: is not an old address'],
    ['aliases: /old/x.html', 'aliases: must be a list'],
    ['slug: ../../escape', 'slug: may contain only'],
    ['slug: Harbour', 'slug: may contain only'],
    ['slug: a--b', 'slug: may contain only'],
    ['slug: ""', 'slug: may contain only'],
    [`slug: ${'a'.repeat(101)}`, 'slug: is longer than 100 characters'],
    ['id: a/b', 'id: may contain only'],
    [`id: ${'a'.repeat(201)}`, 'id: is longer than 200 characters'],
    ['lang: English', 'lang: is not a language code such as en or pt-BR'],
    ['source: Harbour Authority', 'source: must be a group of keys'],
    ['source: {name: A, url: authority.example}', 'source.url: is not a web address'],
    ['source: {name: A, url: "javascript:alert(1)"}', 'source.url: is not a web address'],
    ['source: {name: A, url: "https://a b.example"}', 'source.url: is not a web address'],
    ['corrections: [Wrong length.]', 'corrections.0: must be a group of keys'],
    ['speakers: [{name: A, kind: ship}]', 'speakers.0.kind: must be one of person, body'],
    ['speakers: [{name: A, speaker: "no"}]', 'speakers.0.speaker: must be true or false'],
    ['places: [{match: A, place: true}]', 'places.0.place: has a form that is not recognised'],
    ['places: [{match: A, place: B, country: am}]', 'places.0.country: is not a country code'],
    ['quotes: [{match: A, quote: maybe}]', 'quotes.0.quote: must be true or false'],
  ])('%s', (yaml, message) => {
    const problems = below(yaml);
    expect(problems).toMatchObject([
      { file: FILE, line: NEXT, message: expect.stringContaining(message) },
    ]);
    expect(problems[0]?.hint).not.toBe('');
  });
});

describe('unknown keys', () => {
  test.each([
    ['sumary: A', 'sumary', 'did you mean summary?'],
    ['Date: 2024-02-08', 'Date', 'did you mean date?'],
    ['tag: [a]', 'tag', 'did you mean tags?'],
    ['author: A', 'author', 'did you mean authors?'],
    ['mood: A', 'mood', 'fields: {mood: extra}; keys of an article are title, date'],
    ['__proto__: A', '__proto__', 'remove it'],
    ['constructor: A', 'constructor', 'remove it'],
    ['authors: [{name: A, title: B}]', 'authors.0.title', 'one of: name, role, link, kind'],
    ['source: {nam: A, name: B}', 'source.nam', 'did you mean name?'],
    ['corrections: [{date: 2024-02-09, text: A, txt: B}]', 'corrections.0.txt', 'text?'],
    ['speakers: [{name: A, rolle: B}]', 'speakers.0.rolle', 'did you mean role?'],
    ['places: [{match: A, place: B, county: US}]', 'places.0.county', 'did you mean country?'],
    ['quotes: [{match: A, speeker: B}]', 'quotes.0.speeker', 'did you mean speaker?'],
    ['quotes: [{match: A, xyz: B}]', 'quotes.0.xyz', 'one of: match, quote, speaker, role, said'],
  ])('%s', (yaml, key, hint) => {
    expect(below(yaml)).toEqual([
      {
        file: FILE,
        line: NEXT,
        message: `${key} is not a known key.`,
        hint: expect.stringContaining(hint),
      },
    ]);
  });

  test.each(['2024: A', 'true: A', 'null: A'])(
    '%s, a key that is no text, has its line',
    (yaml) => {
      expect(below(yaml)).toMatchObject([{ line: NEXT }]);
    },
  );
});

describe('broken YAML', () => {
  test.each([
    ['a colon in a value', 'title: Harbour: bridge opens\ndate: 2024-02-08', 2],
    ['a quotation mark that is not closed', 'title: "Harbour\ndate: 2024-02-08', 4],
    ['a tab for an indent', 'title: A\ndate: 2024-02-08\nsource:\n\tname: B', 5],
    ['a bracket that is not closed', 'title: A\ntags: [a, b\ndate: 2024-02-08', 4],
    ['a key twice', 'title: A\ndate: 2024-02-08\ntitle: B', 4, 'keep one of the two lines'],
  ])('%s', (_what, yaml, line, fix = 'quotes') => {
    const [first] = problemsOf(yaml);
    expect(first).toMatchObject({ file: FILE, hint: expect.stringContaining(fix) });
    expect(first?.message).toMatch(/^The front matter is not valid YAML: .+\.$/);
    expect(first?.column).toBeGreaterThan(0);
    expect(first?.line).toBe(line);
  });

  test.each([
    ['a list', '- title: A\n- date: B'],
    ['a text', 'The bridge opened.'],
    ['nothing', ''],
    ['a comment', '# title: A'],
  ])('%s has no keys', (_what, yaml) => {
    expect(problemsOf(yaml)).toMatchObject([{ line: 2, message: 'The front matter has no keys.' }]);
  });

  test('an alias bomb is refused', () => {
    const levels = Array.from({ length: 9 }, (_, i) => {
      const items = i === 0 ? 'lol' : `*l${i - 1}`;
      return `l${i}: &l${i} [${Array.from({ length: 9 }, () => items).join(', ')}]`;
    });
    expect(problemsOf(levels.join('\n'))).toMatchObject([
      { line: 2, hint: 'write values out instead of using aliases (*name)' },
    ]);
  });

  test('an alias of nothing is refused', () => {
    expect(problemsOf('title: *headline\ndate: 2024-02-08')).toMatchObject([
      { hint: 'write values out instead of using aliases (*name)' },
    ]);
  });

  test.each(['[', '{a: ', '- ', '? ', '!!map {', '"', '&a [', '|\n '])(
    'thousands of %j are a problem, never a crash',
    (unit) => {
      const yaml = `title: ${unit.repeat(Math.floor(16_000 / unit.length))}`;
      expect(problemsOf(yaml).length).toBeGreaterThan(0);
    },
  );

  test('deep nesting is one problem, not one a level', () => {
    expect(problemsOf(`title: ${'['.repeat(7000)}`).length).toBeLessThan(10);
  });
});

test('all problems of a front matter are told at once', () => {
  const yaml = 'titel: A\ndate: 2024-02-30\nsource:\n  nam: B\ntags: x\n';
  const lines = problemsOf(yaml).map(({ line, message }) => `${line}: ${message.split(' ')[0]}`);
  expect(lines.sort()).toEqual(
    ['2: titel', '2: title', '3: date:', '4: source.name', '5: source.nam', '6: tags:'].sort(),
  );
});

test('any text is either read or refused, with a line in the file', () => {
  const line = fc.oneof(
    fc.constantFrom('title: A', 'date: 2024-02-08', 'tags: [a]', 'source:', '  name: B', '- x'),
    fc.string({ maxLength: 20 }).map((text) => text.replace(/\n|---/g, ' ')),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      for (const problem of problemsOf(lines.join('\n'))) {
        expect(problem.line ?? 0).toBeGreaterThanOrEqual(1);
        expect(problem.line ?? 0).toBeLessThanOrEqual(lines.length + 3);
        expect(problem.message).toMatch(/\S/);
        expect(problem.hint).toMatch(/\S/);
      }
    }),
  );
});

test.each([
  ['language: de', 'did you mean lang?'],
  ['author: A', 'did you mean authors?'],
  ['Published: 2024', 'did you mean date?'],
  ['headline: A', 'did you mean title?'],
  ['description: A', 'did you mean summary?'],
  ['keywords: [a]', 'did you mean tags?'],
  ['aliases: /x.html', 'write a list of paths that begin with a slash'],
  ['tags: transport', 'write tags: [transport, port-ellery]'],
  ['title: B', 'keep one of the two lines'],
  ['tags: [a', 'close each bracket'],
])('%s is told with what is meant: %s', (line, hint) => {
  const split = splitFrontMatter(`---\ntitle: A\ndate: 2024-02-08\n${line}\n---\nText.\n`, 'a.md');
  if (!('yaml' in split)) throw new Error(split.message);
  const read = readFrontMatter(split, 'a.md');
  const hints = 'problems' in read ? read.problems.map((problem) => problem.hint) : [];
  expect(hints.join('\n')).toContain(hint);
});
