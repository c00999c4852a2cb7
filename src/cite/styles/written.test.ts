import { describe, expect, test } from 'vitest';
import { citedQuote } from '../../test/support/site/cited-quote.ts';
import { toHtml, toPlainText } from './rich-text.ts';
import { styledCitations } from './written.ts';

const AT = 'https://verbatim.example/quotes/7zq4m2xk9d/';

/** APA, Chicago and MLA, each the reference and how the text points to it. */
function cite(...[more]: Parameters<typeof citedQuote>): string[] {
  return styledCitations(citedQuote(more)).flatMap(({ reference, pointer }) => [
    toPlainText(reference),
    toPlainText(pointer),
  ]);
}

describe('a quote in the styles', () => {
  test.each<[string, Parameters<typeof citedQuote>[0], string[]]>([
    [
      'of one author',
      { article: { byline: 'Anna Berg' } },
      [
        `Berg, A. (2024, February 8). Bridge opens. Verbatim. ${AT}`,
        '(Brandt, as cited in Berg, 2024)',
        `Berg, Anna. “Bridge opens.” Verbatim, February 8, 2024. ${AT}.`,
        `Ilona Brandt, quoted in Anna Berg, “Bridge opens,” Verbatim, February 8, 2024, ${AT}.`,
        `Berg, Anna. “Bridge opens.” Verbatim, 8 Feb. 2024, ${AT}.`,
        '(qtd. in Berg)',
      ],
    ],
    [
      'of two authors',
      { article: { byline: 'Anna Berg and Peter Hale' } },
      [
        `Berg, A., & Hale, P. (2024, February 8). Bridge opens. Verbatim. ${AT}`,
        '(Brandt, as cited in Berg & Hale, 2024)',
        `Berg, Anna, and Peter Hale. “Bridge opens.” Verbatim, February 8, 2024. ${AT}.`,
        `Ilona Brandt, quoted in Anna Berg and Peter Hale, “Bridge opens,” Verbatim, February 8, 2024, ${AT}.`,
        `Berg, Anna, and Peter Hale. “Bridge opens.” Verbatim, 8 Feb. 2024, ${AT}.`,
        '(qtd. in Berg and Hale)',
      ],
    ],
    [
      'of three authors',
      { article: { byline: 'Anna Berg, Peter Hale and Maria Costa' } },
      [
        `Berg, A., Hale, P., & Costa, M. (2024, February 8). Bridge opens. Verbatim. ${AT}`,
        '(Brandt, as cited in Berg et al., 2024)',
        `Berg, Anna, Peter Hale, and Maria Costa. “Bridge opens.” Verbatim, February 8, 2024. ${AT}.`,
        `Ilona Brandt, quoted in Anna Berg, Peter Hale, and Maria Costa, “Bridge opens,” Verbatim, February 8, 2024, ${AT}.`,
        `Berg, Anna, et al. “Bridge opens.” Verbatim, 8 Feb. 2024, ${AT}.`,
        '(qtd. in Berg et al.)',
      ],
    ],
    [
      'of a desk',
      { article: { byline: 'Verbatim desk' } },
      [
        `Verbatim desk. (2024, February 8). Bridge opens. Verbatim. ${AT}`,
        '(Brandt, as cited in Verbatim desk, 2024)',
        `Verbatim desk. “Bridge opens.” Verbatim, February 8, 2024. ${AT}.`,
        `Ilona Brandt, quoted in Verbatim desk, “Bridge opens,” Verbatim, February 8, 2024, ${AT}.`,
        `Verbatim desk. “Bridge opens.” Verbatim, 8 Feb. 2024, ${AT}.`,
        '(qtd. in Verbatim desk)',
      ],
    ],
    [
      'without an author',
      {},
      [
        `Bridge opens. (2024, February 8). Verbatim. ${AT}`,
        '(Brandt, as cited in “Bridge opens,” 2024)',
        `Verbatim. “Bridge opens.” February 8, 2024. ${AT}.`,
        `Ilona Brandt, quoted in “Bridge opens,” Verbatim, February 8, 2024, ${AT}.`,
        `“Bridge opens.” Verbatim, 8 Feb. 2024, ${AT}.`,
        '(qtd. in “Bridge opens”)',
      ],
    ],
    [
      'with a title that asks and quotes, without an author',
      { article: { title: 'Who pays for “peace”?' } },
      [
        `Who pays for “peace”? (2024, February 8). Verbatim. ${AT}`,
        '(Brandt, as cited in “Who pays for ‘peace’?,” 2024)',
        `Verbatim. “Who pays for ‘peace’?” February 8, 2024. ${AT}.`,
        `Ilona Brandt, quoted in “Who pays for ‘peace’?,” Verbatim, February 8, 2024, ${AT}.`,
        `“Who pays for ‘peace’?” Verbatim, 8 Feb. 2024, ${AT}.`,
        '(qtd. in “Who pays for ‘peace’?”)',
      ],
    ],
    [
      'with a title that ends in a quotation',
      { article: { byline: 'Anna Berg', title: 'Mayor: “No way back”' } },
      [
        `Berg, A. (2024, February 8). Mayor: “No way back.” Verbatim. ${AT}`,
        '(Brandt, as cited in Berg, 2024)',
        `Berg, Anna. “Mayor: ‘No way back.’” Verbatim, February 8, 2024. ${AT}.`,
        `Ilona Brandt, quoted in Anna Berg, “Mayor: ‘No way back,’” Verbatim, February 8, 2024, ${AT}.`,
        `Berg, Anna. “Mayor: ‘No way back.’” Verbatim, 8 Feb. 2024, ${AT}.`,
        '(qtd. in Berg)',
      ],
    ],
  ])('%s', (_, more, forms) => {
    expect(cite(more)).toEqual(forms);
  });

  test.each<[string, Parameters<typeof citedQuote>[0], string[]]>([
    [
      'a body speaks under its whole name',
      { speaker: { name: 'Harbour Board', kind: 'body', resolved: true } },
      [
        '(Harbour Board, as cited in Berg, 2024)',
        'Harbour Board, quoted in Anna Berg,',
        '(qtd. in Berg)',
      ],
    ],
    [
      'a source that is no name is not cited as one',
      { speaker: { name: 'he', resolved: false } },
      ['(Berg, 2024)', 'Anna Berg, “Bridge', '(Berg)'],
    ],
    [
      'a person under the family name with its particles',
      { speaker: { name: 'Ursula von der Linde', kind: 'person', resolved: true } },
      ['(von der Linde, as cited in', 'Ursula von der Linde, quoted in', '(qtd. in Berg)'],
    ],
  ])('%s', (_, more, [inApa = '', inNote = '', inMla = '']) => {
    const [, apa, , note, , mla] = cite({ ...more, article: { byline: 'Anna Berg' } });
    expect(apa).toContain(inApa);
    expect(note?.startsWith(inNote)).toBe(true);
    expect(mla).toBe(inMla);
  });

  test('a title of another script stands as it is printed, an address with its base path too', () => {
    const address = 'https://paper.example/archive/quotes/7zq4m2xk9d/';
    const forms = cite({ address, article: { title: 'Мост открыт', lang: 'ru' } });
    expect(forms[0]).toBe(`Мост открыт. (2024, February 8). Verbatim. ${address}`);
    expect(forms[2]).toBe(`Verbatim. “Мост открыт.” February 8, 2024. ${address}.`);
  });

  test('the archive is in italics, and markup in a title is no markup', () => {
    const [apa] = styledCitations(
      citedQuote({ article: { title: 'A <b> & c', byline: 'Anna Berg' } }),
    );
    expect(apa && toHtml(apa.reference)).toBe(
      `Berg, A. (2024, February 8). A &lt;b&gt; &amp; c. <i>Verbatim</i>. ${AT}`,
    );
  });
});
