import { expect, test } from 'vitest';
import type { CitedWork } from './cited.ts';
import { articleForms } from './cite-article.ts';

const work: CitedWork = {
  article: {
    title: 'Talks [end] & begin',
    date: '2024-05-08' as CitedWork['article']['date'],
    lang: 'en',
    site: 'The Post',
    authors: [
      { name: 'Anna Berg', kind: 'person', parts: { given: 'Anna', family: 'Berg', suffix: '' } },
      { name: 'Reuters', kind: 'organization' },
    ],
  },
  address: 'https://paper.example/2024/05/08/talks-end/',
};

const forms = (of: CitedWork) =>
  Object.fromEntries(articleForms(of).map(({ name, text }) => [name, text]));

test('an article is cited in each form that a quote is', () => {
  expect(forms(work)).toEqual({
    Text: 'Anna Berg and Reuters, “Talks [end] & begin”, The Post, 8 May 2024. https://paper.example/2024/05/08/talks-end/',
    Markdown:
      'Anna Berg and Reuters, [“Talks \\[end\\] & begin”](https://paper.example/2024/05/08/talks-end/), The Post, 8 May 2024',
    HTML: '<p>Anna Berg and Reuters, <a href="https://paper.example/2024/05/08/talks-end/" lang="en">“Talks [end] &amp; begin”</a>, The Post, 8 May 2024.</p>',
    APA: 'Berg, A., & Reuters. (2024, May 8). Talks [end] & begin. The Post. https://paper.example/2024/05/08/talks-end/',
    Chicago:
      'Berg, Anna, and Reuters. “Talks [end] & begin.” The Post, May 8, 2024. https://paper.example/2024/05/08/talks-end/.',
    MLA: 'Berg, Anna, and Reuters. “Talks [end] & begin.” The Post, 8 May 2024, https://paper.example/2024/05/08/talks-end/.',
    BibTeX: expect.stringMatching(/^@article\{article-2024-05-08-talks-end,\n(?!.*annote)/s),
    RIS: expect.stringMatching(
      /^TY {2}- NEWS\r\nID {2}- article-2024-05-08-talks-end\r\n(?!.*N1)/s,
    ),
    'CSL-JSON': expect.not.stringContaining('note'),
  });
});

test('without an author the title comes first; a translation is told', () => {
  const { authors: _, ...article } = work.article;
  const of = forms({
    ...work,
    article: { ...article, authors: [], translated: 'from the Armenian' },
  });
  expect(of['Text']).toMatch(
    /^“Talks \[end\] & begin” \(translated from the Armenian\), The Post, 8 May 2024\. /,
  );
  expect(of['Markdown']).toMatch(/^\[“Talks/);
  expect(of['RIS']).toContain('N1  - article translated from the Armenian\r\n');
});
