import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatKilobytes, limits } from '../../source/limits.ts';
import { guardMarkdown } from './guard.ts';
import { parseMarkdown } from './parse.ts';

const SENTENCE = 'The council of Port Ellery voted on Tuesday to keep the ferry until the spring. ';

const messages = (markdown: string) => guardMarkdown(markdown).map(({ message }) => message);

describe('each limit', () => {
  test('the length of a paragraph', () => {
    const paragraph = (length: number) => 'a'.repeat(length - 1);
    const size = formatKilobytes(limits.paragraphCodeUnits);
    expect(guardMarkdown(paragraph(limits.paragraphCodeUnits))).toEqual([]);
    expect(guardMarkdown(`One.\n\n${paragraph(limits.paragraphCodeUnits + 1)}\n\nTwo.`)).toEqual([
      {
        line: 3,
        message: `A paragraph has ${size}; the limit is ${size}.`,
        hint: 'split it with blank lines',
      },
    ]);
  });

  test('lines without a blank line between them are one paragraph', () => {
    const half = `${'a'.repeat(99)}\n`.repeat((0.6 * limits.paragraphCodeUnits) / 100);
    expect(messages(`${half}\n${half}`)).toEqual([]);
    expect(messages(half + half)).toEqual([expect.stringMatching(/^A paragraph has \d+ KB;/)]);
  });

  test.each(['*', '_', '[', ']', '<', '`', '~'])('the number of %s in a paragraph', (mark) => {
    const most = limits.delimitersPerParagraph;
    expect(messages(mark.repeat(most))).toEqual([]);
    expect(messages(mark.repeat(most + 1))).toContain(
      `A paragraph with ${most + 1} marks of emphasis, links or code; the limit is ${most}.`,
    );
  });

  test('marks that are escaped do not count', () => {
    expect(messages('\\*'.repeat(limits.delimitersPerParagraph + 1))).toEqual([]);
  });

  test('the number of marks in a file', () => {
    const most = limits.delimitersPerFile;
    const paragraphs = (marks: number) => '*a* **b**\n\n'.repeat(Math.floor(marks / 6));
    expect(messages(paragraphs(most))).toEqual([]);
    expect(messages(paragraphs(most + 60))).toEqual([
      expect.stringContaining(`is ${most.toLocaleString('en')} per file`),
    ]);
  });

  test('the number of lists and block quotes in a file', () => {
    const most = limits.markersPerFile;
    expect(messages('> a\n\n'.repeat(most))).toEqual([]);
    expect(messages('> a\n\n'.repeat(most + 1))).toEqual([
      `${(most + 1).toLocaleString('en')} markers of lists and block quotes; the limit is ${most.toLocaleString('en')} per file.`,
    ]);
  });

  test.each([
    ['block quotes', (levels: number) => `${'>'.repeat(levels)} deep`],
    ['block quotes with spaces', (levels: number) => `${'> '.repeat(levels)}deep`],
    ['lists', (levels: number) => `${'- '.repeat(levels)}deep`],
    ['numbered lists', (levels: number) => `${'1. '.repeat(levels)}deep`],
    ['both', (levels: number) => `${'> - '.repeat(levels / 2)}deep`],
    ['tags', (levels: number) => `${'<b>'.repeat(levels)}deep`],
    ['tags on many lines', (levels: number) => '<div>\n\n'.repeat(levels)],
    ['tags with attributes', (levels: number) => '<i title="a">'.repeat(levels)],
  ])('levels of %s', (_what, nest) => {
    expect(guardMarkdown(nest(limits.nestingLevels))).toEqual([]);
    const [finding, ...others] = guardMarkdown(nest(limits.nestingLevels + 2));
    expect(finding?.message).toMatch(/^5[12] levels of nesting; the limit is 50\.$/);
    expect(others).toEqual([]);
  });

  test('lists that nest by their indent', () => {
    const list = Array.from({ length: 150 }, (_, i) => `${'  '.repeat(i)}- item`).join('\n\n');
    expect(messages(list)).toContainEqual(expect.stringContaining('levels of nesting'));
  });

  test('each finding has the line it begins on', () => {
    const marks = '* '.repeat(limits.delimitersPerParagraph + 1);
    const deep = '> '.repeat(60);
    const long = 'a'.repeat(limits.paragraphCodeUnits);
    const findings = guardMarkdown(`${SENTENCE}\n\nb ${marks}\n\n${deep}a\n\n${long}`);
    expect(findings.map(({ line }) => line)).toEqual([3, 5, 7]);
  });
});

describe('what a tag nests in counts', () => {
  test('closed tags do not add up', () => {
    expect(guardMarkdown('Water is H<sub>2</sub>O.\n'.repeat(400).replace(/\n/g, '\n\n'))).toEqual(
      [],
    );
  });

  test('tags that never close do not need to', () => {
    expect(guardMarkdown('One<br>two<hr>\n\n'.repeat(100))).toEqual([]);
  });

  test.each([
    ['a tag over two lines', '<div\n>\n\n'],
    ['a closing tag of another name', '<div></p>x\n\n'],
    ['a closing tag that closes nothing', '<b title="a"></i>x\n\n'],
    ['a closing tag in an attribute', '<b title="</b>">x\n\n'],
  ])('%s hides no level', (_what, unit) => {
    expect(messages(unit.repeat(200))).toContainEqual(expect.stringContaining('levels of nesting'));
  });
});

describe('inputs that cost the parser more than linear time or its stack', () => {
  const hostile = [
    '*a_ ',
    '[ (](',
    '*a **a ',
    '****a****',
    'a <!--',
    '>',
    '> ',
    '- ',
    '1. ',
    '<b>',
    '[a](<b',
    '![[](',
    '`a``b',
    '&#35;',
    '<a href="',
    '~~a ',
    '[^a]: ',
    '|',
    '\\',
    '\t- ',
    '[a]: b\n',
    '- a\n\n    ',
    '# ',
    '<div>\n\n',
    '```\n',
  ];

  test.each(hostile.flatMap((unit) => [50, 2000].map((times) => [unit, times] as const)))(
    '%j, %i times, is refused or parsed',
    { timeout: 30_000 },
    (unit, times) => {
      const markdown = unit.repeat(times).slice(0, limits.fileBytes);
      if (guardMarkdown(markdown).length > 0) return;
      expect(parseMarkdown(markdown).type).toBe('root');
    },
  );

  test.each(['*a_ ', '[ (](', '*a **a ', '****a****', 'a <!--', '>', '- ', '<b>', '> a\n\n'])(
    '%j, 10,000 times, is refused',
    (unit) => {
      expect(guardMarkdown(unit.repeat(10_000)).length).toBeGreaterThan(0);
    },
  );
});

describe('code and items are not taken for text, nor text for them', () => {
  test('tags and marks in fenced code open nothing', () => {
    const code = `\`\`\`cpp\n${'Map<Berth> **ferry = &[0];\n'.repeat(300)}\`\`\`\n`;
    expect(guardMarkdown(`${SENTENCE}\n\n${code}\n${SENTENCE}`)).toEqual([]);
  });

  test('each item of a list has its own marks', () => {
    const items = '- [A ferry](https://a.example/x_y) *calls* [here](https://b.example)\n';
    expect(guardMarkdown(items.repeat(120))).toEqual([]);
  });

  test.each(['<div>\n```\n', 'a\n    ```\n', '- a\n\n  ```\nb\n```\n', '<!--\n\n```\n', '``` `\n'])(
    'what is not in code after %j counts',
    (before) => {
      expect(guardMarkdown(`${before}${'<b>'.repeat(200)}`)).not.toEqual([]);
      expect(guardMarkdown(`${before}${'*a_ '.repeat(700)}`)).not.toEqual([]);
    },
  );

  test.each(['a\n2. ', 'a\n    - ', '- a\n      - '])(
    'lines after %j are one paragraph',
    (begin) => {
      const [first = '', item = ''] = begin.split('\n');
      expect(guardMarkdown(`${first}\n${`${item}*a_ *a_\n`.repeat(200)}`)).not.toEqual([]);
    },
  );
});

describe('ordinary prose of any kind passes', () => {
  const table = (rows: number) => {
    const row = (n: number) => `| Candidate ${n} | Harbour Ward | ${n * 37} | ${n / 10} % |`;
    const body = Array.from({ length: rows }, (_, i) => row(i + 1)).join('\n');
    return `| Name | Ward | Votes | Share |\n| --- | --- | ---: | ---: |\n${body}`;
  };
  const list = (items: number, marker: string) =>
    Array.from({ length: items }, (_, i) => `${marker} Runner ${i}, Port Ellery Harriers`).join(
      '\n',
    );

  test.each([
    ['a long article', `${SENTENCE.repeat(8)}\n\n`.repeat(300)],
    ['a very long paragraph', SENTENCE.repeat(100)],
    ['lines wrapped by hand', `${`${SENTENCE}\n`.repeat(6)}\n`.repeat(60)],
    ['CRLF blank lines', `${SENTENCE}\r\n\r\n`.repeat(300)],
    ['a transcript', 'Q. When did you see the smoke?\n\nA. At six.\n\n'.repeat(300)],
    ['many links', 'See [the ruling](https://court.example/a_b_c) again. '.repeat(80)],
    ['emphasis', 'It was *not* **the** _wind_. '.repeat(60)],
    ['a poem', `${'The tide comes in,  \nthe tide goes out,  \n'.repeat(12)}\n`.repeat(20)],
    ['verse that is indented', `${' '.repeat(40)}and so it ends\n\n`.repeat(40)],
    ['a dinkus', '* * *\n\nThen it rained.\n\n***\n\n'.repeat(100)],
    ['a rule of hyphens', `${'-'.repeat(300)}\n\n`],
    ['a spaced rule', `${'- '.repeat(40)}\n\n`],
    ['a letter quoted in a letter', '> > > Dear Sir,\n> > >\n> > > it is so.\n\n'.repeat(50)],
    ['a nested list', '- a\n  - b\n    - c\n      - d\n\n'.repeat(50)],
    ['footnotes', `${SENTENCE}[^1]\n\n[^1]: The minutes of 6 February.\n\n`],
    ['prices and comparisons', 'Costs of < 5 and > 3 at *2 per* cent; x < y. '.repeat(60)],
    ['Chinese prose', '议会周二投票决定保留渡轮直到春天。'.repeat(300)],
    ['a small table', table(40)],
  ])('%s', (_what, markdown) => {
    expect(guardMarkdown(markdown)).toEqual([]);
  });

  test.each([
    ['a table of 300 candidates', table(300)],
    ['a list of 400 runners', list(400, '-')],
    ['a numbered list of 400 runners', list(400, '1.')],
    ['a list of 100 links', '- [A name](https://a.example/x_y_z)\n'.repeat(100)],
    ['a report in a fence', `\`\`\`\n${'06:00 wind 12 kn, gusts 20 kn\n'.repeat(400)}\`\`\``],
  ])('%s passes as a whole', (_what, markdown) => {
    expect(guardMarkdown(markdown)).toEqual([]);
  });

  test('any prose of ordinary paragraphs', () => {
    const word = fc.constantFrom(
      'the',
      'ferry',
      '*late*',
      '“never”',
      '[north]',
      'a<b',
      '5 > 3',
      'x_y_z',
      '`id`',
      '—',
      '1.',
      '-',
    );
    const paragraph = fc.array(word, { maxLength: 300 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 20 }), (paragraphs) => {
        expect(guardMarkdown(paragraphs.join('\n\n'))).toEqual([]);
      }),
    );
  });
});
