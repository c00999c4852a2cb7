import { expect, test } from 'vitest';
import { textFiles } from '../testing/text-files.ts';
import { findPictureFile } from './picture-files.ts';

const files = textFiles(
  Object.fromEntries(
    [
      'posts/ferry.md',
      'posts/quay.jpg',
      'posts/ferry/deck.jpg',
      'static/img/lido.jpg',
      'theme/img/posts/ferry/chart.svg',
      'a/logo.png',
      'b/logo.png',
    ].map((path) => [path, path]),
  ),
);
const places = { files, folder: 'posts', own: 'posts/ferry', root: '', isOwn: () => false };

test.each([
  ['beside the article', 'quay.jpg', 'posts/quay.jpg'],
  ['in a folder with its name', 'deck.jpg', 'posts/ferry/deck.jpg'],
  ['in a folder of pictures', '/img/lido.jpg', 'static/img/lido.jpg'],
  ['for a smaller copy', '/img/lido-300x200.jpg', 'static/img/lido.jpg'],
  [
    'below a folder that only the layout names',
    'ferry/chart.svg',
    'theme/img/posts/ferry/chart.svg',
  ],
])('a picture %s', (_, src, path) => {
  expect(findPictureFile(src, places)?.path).toBe(path);
});

test.each([
  'logo.png',
  'ry/chart.svg',
  'https://elsewhere.example/quay.jpg',
  'data:image/png;base64,',
])('%s is not known', (src) => expect(findPictureFile(src, places)).toBeUndefined());
