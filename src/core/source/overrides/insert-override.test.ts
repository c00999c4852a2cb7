import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insertOverride } from './insert-override.ts';

const entry = { match: 'It is safe', speaker: 'Anna Berg' };
const file = (head: string) => `---\ntitle: A\n${head}---\n\nText.\n`;

function added(source: string): string {
  const result = insertOverride(source, entry, 'a.md');
  if ('message' in result) throw new Error(result.message);
  return result.source;
}

describe('an entry', () => {
  test('begins quotes: at the end of the front matter', () => {
    expect(added(file('date: 2024-02-08\n'))).toBe(
      file('date: 2024-02-08\nquotes:\n  - match: It is safe\n    speaker: Anna Berg\n'),
    );
  });

  test.each([
    ['quotes:\n- match: x # why\n  speaker: null\n', '', 'extra: { a: 1 }\n'],
    ['quotes:\n    - match: x\n      role: >\n        the\n        mayor\n', '    ', ''],
    ['quotes:\n  - match: x\n    speaker: Y # sure\n\n', '  ', 'tags: [a]\n'],
  ])('follows the last one, however that is laid out: %j', (quotes, indent, rest) => {
    const source = file(`date: 2024-02-08\n${quotes}${rest}`);
    const own = `${indent}- match: It is safe\n${indent}  speaker: Anna Berg\n`;
    const result = added(source);
    expect(result.replace(own, '')).toBe(source);
    expect(result.indexOf(own)).toBeGreaterThan(source.indexOf('match: x'));
  });

  test('follows the key of an empty list', () => {
    expect(added(file('quotes: # mine\ndate: 2024-02-08\n'))).toBe(
      file('quotes: # mine\n  - match: It is safe\n    speaker: Anna Berg\ndate: 2024-02-08\n'),
    );
  });

  test.each(['quotes: [{ match: x }]\n', 'quotes: []\n', 'quotes: ~\n'])(
    'is left to the editor where the list is in one line: %s',
    (quotes) => {
      const result = insertOverride(file(`date: 2024-02-08\n${quotes}`), entry, 'a.md');
      expect(result).toMatchObject({
        file: 'a.md',
        hint: expect.stringContaining('paste') as string,
      });
    },
  );

  test('is not added to a file that cannot be read', () => {
    expect(insertOverride('no head', entry, 'a.md')).toHaveProperty('message');
    expect(insertOverride(file('date: soon\n'), entry, 'a.md')).toHaveProperty('message');
  });

  test('leaves line ends, a byte order mark and the end of the file as they are', () => {
    const source = '\uFEFF---\r\ntitle: A\r\ndate: 2024-02-08\r\n---\r\n\r\nText\rand\nmore';
    const result = added(source);
    const own = 'quotes:\r\n  - match: It is safe\r\n    speaker: Anna Berg\r\n';
    expect(result.replace(own, '')).toBe(source);
  });

  test('says on which line it is', () => {
    expect(insertOverride(file('date: 2024-02-08\n'), entry, 'a.md')).toMatchObject({ line: 4 });
  });
});

test('whatever the text is, all but the added lines stays byte for byte', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(text, fc.constantFrom('\n', '\r\n'), (body, end) => {
      const head = ['---', 'title: A', 'date: 2024-02-08', '---', ''].join(end);
      const own = ['quotes:', '  - match: It is safe', '    speaker: Anna Berg', ''].join(end);
      expect(added(head + body).replace(own, '')).toBe(head + body);
    }),
  );
});
