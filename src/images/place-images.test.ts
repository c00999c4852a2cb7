import { expect, test } from 'vitest';
import { placeImages } from './place-images.ts';

const NAME = '0123456789ab-480.webp';

/** The pictures that a site gets of an archive with these in its article and on its own pages. */
function placed(inArticle: readonly string[], own: readonly string[] = []) {
  const found: string[] = [];
  const entries = new Map([['articles/a.md', { images: inArticle }]]);
  placeImages({ entries, own: { images: own } }, '/cache', {
    place: (path, from, key) => found.push([path, from, key].join(' ')),
  });
  return found;
}

test('the site gets what it shows, once', () => {
  expect(placed([NAME, NAME], [NAME])).toEqual([`images/${NAME} /cache/images/${NAME} ${NAME}`]);
  expect(placed([])).toEqual([]);
});

test.each(['../secret.png', 'photo.jpg', `../cache/${NAME}`])('%s is refused', (odd) => {
  expect(() => placed([odd])).toThrow('is not the name of a prepared picture');
});

test('a file that is missing is named', () => {
  const place = () => {
    throw new Error('ENOENT');
  };
  const images = { entries: new Map(), own: { images: [NAME] } };
  expect(() => placeImages(images, '/cache', { place })).toThrow(`${NAME} is missing`);
});
