import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { slice } from '../../text/span.ts';
import { findMarkedStretches } from './find-marked-stretches.ts';

/** Everyone in these stories is invented. */
function read(text: string): string[] {
  const { stretches } = findMarkedStretches(articleTextFromPlain(text));
  return stretches.map(({ inner }) => slice(text, inner).trim());
}

const warned = (text: string): string[] =>
  findMarkedStretches(articleTextFromPlain(text)).warnings.map(({ message }) => message);

const WORDS = 'The ferry never had a licence,';

describe('marks of every kind', () => {
  test.each([
    ['curly', `“${WORDS}” said Ola Brandt.`],
    ['straight', `"${WORDS}" said Ola Brandt.`],
    ['low and high', `„${WORDS}“ said Ola Brandt.`],
    ['low and closing', `„${WORDS}” said Ola Brandt.`],
    ['closing on both sides', `”${WORDS}” said Ola Brandt.`],
    ['guillemets', `«${WORDS}» said Ola Brandt.`],
    ['guillemets with spaces', `« ${WORDS} » said Ola Brandt.`],
    ['guillemets the other way', `»${WORDS}« said Ola Brandt.`],
    ['single guillemets', `‹${WORDS}› said Ola Brandt.`],
    ['old wire copy', `\`\`${WORDS}'' said Ola Brandt.`],
    ['two apostrophes', `''${WORDS}'' said Ola Brandt.`],
    ['two curly apostrophes', `‘‘${WORDS}’’ said Ola Brandt.`],
    ['a curly mark and two apostrophes', `“${WORDS}’’ said Ola Brandt.`],
    ['double primes', `″${WORDS}″ said Ola Brandt.`],
    ['full width', `＂${WORDS}＂ said Ola Brandt.`],
    ['typed backslashes', `\\"${WORDS}\\" said Ola Brandt.`],
    ['single', `‘${WORDS}’ said Ola Brandt.`],
    ['single, straight', `'${WORDS}' said Ola Brandt.`],
    ['single, with a backtick', `\`${WORDS}' said Ola Brandt.`],
    ['single, low and high', `‚${WORDS}‘ said Ola Brandt.`],
    ['a space before the closing mark', `'${WORDS} ' said Ola Brandt.`],
    ['a closing mark typed as an opening one', `“${WORDS}“ said Ola Brandt.`],
    ['an opening mark typed as a closing one', `Brandt said, ”${WORDS}” and left.`],
    ['corner brackets', `Ola Brandt：「${WORDS}」`],
  ])('%s', (_name, text) => {
    expect(read(text)).toEqual([WORDS]);
    expect(warned(text)).toEqual([]);
  });

  test.each([
    [
      'straight in straight',
      `"They wrote "no" on the hull," he said.`,
      'They wrote "no" on the hull,',
    ],
    ['curly in guillemets', '« They wrote “no” on it », he said.', 'They wrote “no” on it'],
    [
      'three levels',
      '“They wrote «a “bad” ship» on it,” he said.',
      'They wrote «a “bad” ship» on it,',
    ],
    ['double in single', '‘They wrote “no” on it,’ he said.', 'They wrote “no” on it,'],
    ['single in double', '“They wrote ‘no’ on it,” he said.', 'They wrote ‘no’ on it,'],
    [
      'single in single',
      '‘He told me ‘jump’ and I jumped,’ she said.',
      'He told me ‘jump’ and I jumped,',
    ],
    ['two single marks at once', '‘He told me ‘jump.’’ She left.', 'He told me ‘jump.’'],
    ['feet and inches', `"He is 6'2" tall," she said.`, `He is 6'2" tall,`],
  ])('nested: %s', (_name, text, words) => {
    expect(read(text)).toEqual([words]);
  });
});

describe('single marks and apostrophes', () => {
  test.each([
    ['It’s the owners’ fault that we are here,', ' said Tom Reed.'],
    ['They wouldn’t listen to the workers’ pleas.', ''],
    ['The players’ families deserve an answer,', ' she said.'],
    ['I’m goin’ home to the miners’ hall tonight,', ' he said.'],
    ['We went to th’ pier and sang o’ the sea,', ' he said.'],
  ])('%s', (words, after) => {
    expect(read(`‘${words}’${after}`)).toEqual([words]);
    const straight = words.replaceAll('’', "'");
    expect(read(`'${straight}'${after}`)).toEqual([straight]);
  });

  test.each([
    ['possessives', "The ministers' plan wasn't the firms' idea; it's the '90s again."],
    ['rock ’n’ roll', 'The days of rock ’n’ roll and the boys’ club are over.'],
    ['a term beside double marks', 'The ‘smart’ meters failed. “We will see,” said Ana Ruiz.'],
  ])('%s: no quote in single marks', (_name, text) => {
    expect(read(text).filter((words) => words !== 'We will see,')).toEqual([]);
  });

  test('an article in double marks keeps speech in single ones that stands by itself', () => {
    const text = '“We go,” said Ana Ruiz.\n\n‘There is no other way out,’ said Tom Reed. “None.”';
    expect(read(text)).toEqual(['We go,', 'There is no other way out,', 'None.']);
  });

  test.each([
    ['will not rise before Easter', true],
    ['won’t rise before Easter', true],
    // A name or a term, as often as not.
    ['before Easter', false],
  ])('“%s” in single marks before the full stop of a sentence', (words, isSpeech) => {
    const text = `“We go,” said Ana Ruiz.\n\nTom Reed said the rent ‘${words}’.`;
    expect(read(text)).toEqual(['We go,', ...(isSpeech ? [words] : [])]);
  });

  test('a word in single marks is a quote where the article speaks in them', () => {
    expect(read('She called it ‘nonsense’ on Monday.\n\n‘I will not go,’ she said.')).toEqual([
      'nonsense',
      'I will not go,',
    ]);
  });
});

describe('single marks typed loosely', () => {
  test.each([
    [
      '‘The ferry is late ’ said Mona Kerr.\n\n‘The ferry is lost,’ said Tom Vane.',
      ['The ferry is late', 'The ferry is lost,'],
    ],
    [
      '‘We have waited ’ said Mona Kerr. ‘ Nobody came ’, said Tom Vane.',
      ['We have waited', 'Nobody came'],
    ],
    [
      '‘We have waited ’, said Mona Kerr. ‘Nobody came,’ said Tom Vane.',
      ['We have waited', 'Nobody came,'],
    ],
    ['‘’Tis a pity,’ said Mona Kerr.', ['’Tis a pity,']],
    [
      '“It was a long night,” said Mona Kerr. ‘Nobody slept,’ said Tom Vane.',
      ['It was a long night,', 'Nobody slept,'],
    ],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual(words);
    expect(warned(text)).toEqual([]);
  });

  test('a mark that is never closed is said, and what follows is read', () => {
    const text = '‘We can’t wait, said Mona Kerr. The tide turned. ‘We go,’ she said.';
    expect(read(text)).toEqual(['We go,']);
    expect(warned(text)).toHaveLength(1);
  });
});

describe('over several paragraphs', () => {
  test.each([
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
    ["'", "'"],
    ['``', "''"],
    ['«', '»'],
  ])('%s…%s', (open, close) => {
    const text = `Judge Helen Marsh said: ${open}You knew the owners’ roof.\n\n${open}You let them play.\n\n${open}I have no choice.${close}`;
    expect(read(text)).toEqual([
      'You knew the owners’ roof.',
      'You let them play.',
      'I have no choice.',
    ]);
    expect(warned(text)).toEqual([]);
  });

  test('an attribution inside an open paragraph means that a mark is missing there', () => {
    expect(read('“The bridge is safe, Vandermeer said.\n\n“It will stand,” she said.')).toEqual([
      'It will stand,',
    ]);
  });

  test('turns of a transcript in marks are not one speech', () => {
    const text = '"LOPEZ: Will it hold?\n\n"BRANDT: The bridge holds.\n\n"LOPEZ: Thank you."';
    expect(read(text)).toEqual(['LOPEZ: Thank you.']);
  });
});

describe('marks that do not pair', () => {
  test.each([
    ['no closing mark', 'He said “The bridge is safe. The mayor opened it on Monday.'],
    ['no closing mark before an attribution', '“The bridge is safe, said Ola Brandt.'],
    ['no opening mark', 'The mayor came. The bridge is safe” on Monday.'],
    ['a stray mark', 'The bridge ” is safe.'],
  ])('%s: nothing is read, and it is said', (_name, text) => {
    expect(read(text)).toEqual([]);
    expect(warned(text)).toHaveLength(1);
    expect(warned(text)[0]).toContain('not read as a quote');
  });

  test('the words between two quotes are never a quote', () => {
    const text = '“We had no licence,“ Ola Brandt said. “We sent three letters.“ Nobody answered.';
    expect(read(text)).toEqual(['We had no licence,', 'We sent three letters.']);
    expect(read('"We had no licence," he said, "and left. "Now we row," she said.')).not.toContain(
      'he said,',
    );
  });

  test('a last sentence in the first person is the speaker’s, closed or not', () => {
    const text = 'Adeyemi said: “The street will be dry. We will rebuild it.';
    expect(read(text)).toEqual(['The street will be dry. We will rebuild it.']);
    expect(warned(text)[0]).toContain('not closed');
  });
});

test('marks in code, tags and addresses do not count', () => {
  const text = 'The code “title” is here. “We go,” said Ana Ruiz.';
  const article = { ...articleTextFromPlain(text), asides: [{ start: 9, end: 16 }] };
  const { stretches } = findMarkedStretches(article);
  expect(stretches.map(({ inner }) => slice(text, inner))).toEqual(['We go,']);
});

test('stretches are in order, lie in one paragraph each and never overlap', () => {
  const piece = fc.constantFrom(
    ...[
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      "''",
      '``',
      '«',
      '»',
      '„',
      ' ',
      ' ',
      'a',
      ' we',
      '. ',
      ', ',
      '\n\n',
    ],
  );
  const prose = fc.array(piece, { maxLength: 50 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(prose, (text) => {
      const article = articleTextFromPlain(text);
      let end = 0;
      for (const { span, inner, paragraph } of findMarkedStretches(article).stretches) {
        const within = article.paragraphs[paragraph];
        expect(span.start).toBeGreaterThanOrEqual(Math.max(end, within?.start ?? Infinity));
        expect(inner.start).toBeGreaterThanOrEqual(span.start);
        expect(inner.end).toBeGreaterThan(inner.start);
        expect(span.end).toBeGreaterThanOrEqual(inner.end);
        expect(span.end).toBeLessThanOrEqual(within?.end ?? -1);
        end = span.end;
      }
    }),
    { numRuns: 500 },
  );
});
