import { describe, expect, test } from 'vitest';
import { finishAbout, parseAbout } from './about.ts';

const FILE = 'content/about.md';

function read(source: string): { title?: string; html: string } {
  const parsed = parseAbout(source, FILE);
  if (!parsed || 'problems' in parsed) throw new Error(JSON.stringify(parsed));
  return finishAbout(parsed, new Map(), (name) => `/images/${name}`);
}

const problems = (source: string): string[] => {
  const parsed = parseAbout(source, FILE);
  return parsed && 'problems' in parsed
    ? parsed.problems.map(({ line, message }) => `${line} ${message}`)
    : [];
};

describe('the title', () => {
  test('is that of the front matter', () => {
    expect(read('---\ntitle: Us\n---\n\n# Heading\n\nText.')).toMatchObject({ title: 'Us' });
    expect(read('---\ntitle: Us\n---\n\n# Heading\n\nText.').html).toContain('Heading</h2>');
  });

  test('is else the heading that the text begins with, which it then lacks', () => {
    const { title, html } = read('# About *us* & you\n\nText.\n\n## More\n');
    expect(title).toBe('About us & you');
    expect(html).not.toContain('About');
    expect(html).toContain('More</h');
  });

  test('may be missing', () => {
    expect(read('Text.\n\n# Late\n')).not.toHaveProperty('title');
    expect(read('---\n---\n\nText.\n')).toEqual({ html: '<p>Text.</p>' });
  });
});

test.each(['', '  \n', '\uFEFF'])('a file that says nothing (%j) is no page', (source) => {
  expect(parseAbout(source, FILE)).toBeUndefined();
});

test('nothing that runs is left', () => {
  const { html } = read(
    'A <script>alert(1)</script> <img src=x onerror=alert(1)> [link](javascript:alert(1)) <a href="https://a.example" onclick="x()">ok</a>',
  );
  expect(html).not.toMatch(/script|onerror|onclick/);
  expect(html).toContain('<a href="https://a.example">ok</a>');
});

test('a byte order mark and line ends of Windows are fine', () => {
  expect(read('\uFEFF---\r\ntitle: Us\r\n---\r\n\r\nText.\r\n')).toEqual({
    title: 'Us',
    html: '<p>Text.</p>',
  });
});

describe('a mistake has its line', () => {
  test.each([
    ['---\ntitel: Us\n---\nText.', '2 titel is not a known key.'],
    ['---\ntitle: Us\nText.', '1 The front matter has no end.'],
    ['---\ntitle: "Us\n---\nText.', '3 The front matter is not valid YAML'],
    ['---\ntitle: 7\n---\nText.', '2 title: must be text.'],
    [`Text.\n\n${'> '.repeat(300)}deep`, '3 '],
    ['Text.\n\nA\u0000b', '3 The file contains'],
  ])('%j', (source, words) => {
    expect(problems(source)[0]).toContain(words);
  });
});
