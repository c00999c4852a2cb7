import { expect, test } from 'vitest';
import { Notes } from '../../article/notes.ts';
import { beginTold } from '../../article/told.ts';
import { readHead } from './read-head.ts';

function read(text: string) {
  const told = beginTold('a.txt', new Notes());
  const rest = readHead(
    text.split('\n\n').map((block) => block.split('\n')),
    told,
  );
  return { told, rest };
}

test('the line below a byline is the role of its authors', () => {
  const { told, rest } = read(
    'WEIR OPENS AT LAST\nBy Ana Ruiz and Bo Lund\nGazette Staff Writers\nMonday, March 4, 2019\n\nThe weir opened.',
  );
  expect(told.title).toBe('WEIR OPENS AT LAST');
  expect(told.authors).toEqual([
    { name: 'Ana Ruiz', role: 'Gazette Staff Writers' },
    { name: 'Bo Lund', role: 'Gazette Staff Writers' },
  ]);
  expect(told.dates).toEqual([{ text: 'Monday, March 4, 2019', from: 'field' }]);
  expect(rest).toEqual([['The weir opened.']]);
});

test('a headline below a byline, and a first sentence, are not a role', () => {
  expect(read('By Ana Ruiz\nThe weir opened on Monday.\n\nMore.').rest).toEqual([
    ['The weir opened on Monday.'],
    ['More.'],
  ]);
  expect(read('By Ana Ruiz\nWeir opens at last\n\nThe weir opened.').told.authors).toEqual([
    { name: 'Ana Ruiz' },
  ]);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['Weir opens\nBy Ana Ruiz | April 12, 2003', ['April 12, 2003'], ['Ana Ruiz']],
  ['Weir opens\nPublished April 12, 2003 by Ana Ruiz', ['Published April 12, 2003'], ['Ana Ruiz']],
  ['Weir opens\nApril 12, 2003 | Local News', ['April 12, 2003'], []],
  ['Weir opens\nAna Ruiz\nApril 12, 2003', ['April 12, 2003'], ['Ana Ruiz']],
  ['Weir opens\n==========\n\nApril 12, 2003', ['April 12, 2003'], []],
])('%j', (head, days, names) => {
  const { told, rest } = read(`${head}\n\nThe weir opened.\n\nMore.`);
  expect(told.title).toBe('Weir opens');
  expect(told.dates.map(({ text }) => text)).toEqual(
    days.map((day) => day.replace('Published ', '')),
  );
  expect(told.authors.map(({ name }) => name)).toEqual(names);
  expect(rest).toEqual([['The weir opened.'], ['More.']]);
});

test('a text may end with its day', () => {
  const { told, rest } = read('Weir opens\n\nIt opened.\n\nPublished: Saturday, April 12, 2003');
  expect(told.dates.map(({ text }) => text)).toEqual(['Saturday, April 12, 2003']);
  expect(rest).toEqual([['It opened.']]);
});
