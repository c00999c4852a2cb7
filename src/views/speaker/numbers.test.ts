import { expect, test } from 'vitest';
import { createUrls } from '../../core/addresses/urls.ts';
import { archiveOf, type TestArticle } from '../../test/support/finished-articles.ts';
import { speakerNumbers } from './numbers.ts';

const urls = createUrls('/');
const of = (year: number, slug: string): TestArticle => ({
  slug,
  date: `${year}-02-01`,
  more: 'tags: [Harbour]\n',
});
const met = 'Mayor Anna Berg met Carl Moe, who runs the port.';
const SENTENCES = [
  'The bridge opens in spring and Moe pays for its lamps.',
  'Every school gets new windows before winter comes.',
  'I promised cheaper ferries, and cheaper ferries we have.',
  'Our debts in Yerevan were paid on Thursday morning.',
  'Nobody on the council voted against the swimming pool.',
  'That road was never wide enough for two buses.',
  'Farmers will sell fruit under the old station roof.',
  'We lost an election once by eleven single votes.',
];
const said = (...sentences: string[]) =>
  [met, ...sentences.map((words) => `“${words.replace(/\.$/, ',')}” said Berg.`)].join('\n\n');

const { archive } = archiveOf(
  [said(...SENTENCES), of(2020, 'a')],
  [said(SENTENCES[0] ?? ''), of(2021, 'b')],
  [
    `${said('A museum needs a door that children can open.', 'Parks are where old men beat me at chess.')}\n\n“I know nothing at all,” said Moe.`,
    of(2023, 'c'),
  ],
);
const find = (name: string) => {
  const speaker = archive.speakers.find((each) => each.name === name);
  if (!speaker) throw new Error(`no ${name}`);
  return speaker;
};

test('what is printed again counts once, and no year is left out', () => {
  const view = speakerNumbers(find('Anna Berg'), archive, urls);
  expect(view).toMatchObject({ sayings: 10, quotes: 11, articles: 3 });
  expect(view.years).toEqual([
    { year: '2020', sayings: 8, articles: 1 },
    { year: '2021', sayings: 0, articles: 0 },
    { year: '2022', sayings: 0, articles: 0 },
    { year: '2023', sayings: 2, articles: 1 },
  ]);
});

test('about whom and what, where, and beside whom', () => {
  const view = speakerNumbers(find('Anna Berg'), archive, urls);
  expect(view.people).toEqual([{ label: 'Carl Moe', href: '/speakers/carl-moe/', count: 1 }]);
  expect(view.places).toMatchObject([{ label: 'Yerevan', count: 1 }]);
  expect(view.tags).toEqual([{ label: 'Harbour', href: '/tags/harbour/', count: 10 }]);
  expect(view.beside).toMatchObject([{ label: 'Carl Moe', count: 1 }]);
  expect(view.together).toEqual([]);
});
