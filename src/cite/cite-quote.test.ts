import { expect, test } from 'vitest';
import { citedQuote } from '../test/support/site/cited-quote.ts';
import { citationForms } from './cite-quote.ts';

test('each form is there once, and names the words, the article and the address', () => {
  const forms = citationForms(citedQuote());
  expect(forms.map(({ name }) => name)).toEqual([
    'Text',
    'Markdown',
    'HTML',
    'BibTeX',
    'RIS',
    'CSL-JSON',
  ]);
  for (const { text } of forms) {
    expect(text).toContain('There is no way back');
    expect(text).toContain('Bridge opens');
    expect(text).toContain('https://verbatim.example/quotes/7zq4m2xk9d/');
  }
});
