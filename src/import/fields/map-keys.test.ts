import { expect, test } from 'vitest';
import { Notes } from '../article/notes.ts';
import { beginTold } from '../article/told.ts';
import { mapKeys } from './map-keys.ts';

function tell(fields: Record<string, unknown>, kind = 'markdown') {
  const told = beginTold('a.md', new Notes());
  const { authors } = mapKeys(fields, told, { kind });
  return { told, authors };
}
const leadOf = (fields: Record<string, unknown>, kind?: string) =>
  tell(fields, kind).told.lead[0]?.src;

test.each(['Publish-Date', 'publish_date', 'publishdate', 'Date', 'date_posted'])(
  '%s is the day',
  (key) => expect(tell({ [key]: '2024-03-12' }).told.dates[0]?.text).toBe('2024-03-12'),
);

test('a key that is written exactly so goes before one that is written like it', () => {
  expect(tell({ ID: 4, Title: 'Loud', title: 'Ferry returns' }).told.title).toBe('Ferry returns');
});

test.each<[string, Record<string, unknown>]>([
  ['a name', { hero: 'quay.jpg' }],
  ['an address', { banner: 'https://pictures.example/quay' }],
  ['a map', { header: { overlay_image: '/img/quay.jpg', teaser: 'small.jpg' } }],
  ['a list of resources', { resources: [{ name: 'hero', src: 'quay.jpg' }] }],
  ['params', { params: { image: 'quay.jpg', rating: 4 } }],
])('the picture above the text, from %s', (_, fields) => {
  expect(leadOf(fields, 'hugo')).toContain('quay');
});

test.each(['cover_photo', 'lead-photo', 'leadImage', 'Header_Photo', 'main_picture_url'])(
  '%s is the picture above the text, with its words',
  (key) => {
    const fields = {
      [key]: 'quay.jpg',
      cover_photo_attribution: 'Ann Lee',
      'photo-caption': 'At noon.',
    };
    expect(tell(fields).told.lead).toEqual([
      { src: 'quay.jpg', caption: 'At noon. Ann Lee', lead: true },
    ]);
    expect(tell({ [key]: 'none' }).told.extra).toEqual({ [key]: 'none' });
  },
);

test.each([{ hero: true }, { header: { title: 'Large' } }, { resources: [{ src: 'map.png' }] }])(
  '%j names no picture above the text',
  (fields) => expect(leadOf(fields, 'hugo')).toBeUndefined(),
);

test('what is no picture under such a key is kept if it may be words', () => {
  const { told } = tell({ photo: 'Anna Berg', hero: true, header: { title: 'Large' } });
  expect(told.extra).toEqual({ photo: 'Anna Berg', header: { title: 'Large' } });
  expect(told.notes.list).toContainEqual({ kind: 'keys-dropped', detail: 'hero' });
});

test('words about a picture that is not there are kept', () => {
  expect(tell({ caption: 'The quay' }).told.extra).toEqual({ caption: 'The quay' });
});

test('params of Hugo keep what has no place', () => {
  const { told, authors } = tell({ params: { author: 'Anna Berg', rating: 4 } }, 'hugo');
  expect(authors).toEqual(['Anna Berg']);
  expect(told.extra).toEqual({ params: { rating: 4 } });
});
