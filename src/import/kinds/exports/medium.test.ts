import { expect, test } from 'vitest';
import { textFiles } from '../../testing/text-files.ts';
import { openMedium } from './medium.ts';

const STORY = `<article class="h-entry"><header><h1 class="p-name">Ferry returns</h1></header>
<section class="e-content"><p class="graf">It sailed.</p></section>
<footer><a class="p-author h-card">Anna Berg</a> <time class="dt-published" datetime="2024-03-12T10:00:00.000Z">x</time>
<p>Exported from <a href="https://medium.com">Medium</a></p></footer></article>`;

test('posts are read, and what an export says about its user is not', async () => {
  const files = textFiles({
    'export/posts/2024-03-12_Ferry-returns-0123456789ab.html': STORY,
    'export/bookmarks/bookmarks-0001.html': STORY,
    'export/profile/profile.html': STORY,
    'export/README.html': STORY,
  });
  const found = [];
  for await (const { told } of openMedium(
    { kind: 'medium', root: '', paths: files.paths },
    files,
  ).articles())
    found.push([told.title, told.slug, told.dates[0]?.text, told.authors[0]?.name]);
  expect(found).toEqual([
    ['Ferry returns', 'Ferry-returns', '2024-03-12T10:00:00.000Z', 'Anna Berg'],
  ]);
});
