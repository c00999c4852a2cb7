import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createScratchContent, type ScratchContent } from '../../test/support/scratch-content.ts';
import { openArchive } from '../open-archive.ts';
import { openSource } from './open-source.ts';

let scratch: ScratchContent;
beforeEach(async () => {
  scratch = await createScratchContent();
  await scratch.write('_config.yml', 'title: Post\nurl: https://post.example\ntimezone: UTC\n');
  await scratch.write('_data/authors.yml', 'ana:\n  name: Ana Ruiz\n');
});
afterEach(() => scratch.remove());

const post = (title: string, text: string, more = '') =>
  `---\nlayout: post\ntitle: ${title}\nauthor: ana\n${more}---\n\n${text}\n`;
const settings = () => ({ ...scratch.settings, foreign: { kind: 'jekyll' } as const });
const open = () => openArchive(settings());

test('an archive is read where it is, with authors, days, links and pictures', async () => {
  await scratch.write(
    'assets/quay.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
  );
  await scratch.write(
    '_posts/2024-03-12-ferry.md',
    post(
      'Ferry',
      '“It is back,” said Anna Berg.\n\n![The quay](/assets/quay.svg)\n\nMore [below](/2024/03/13/tram.html).',
    ),
  );
  await scratch.write('_posts/2024-03-13-tram.md', post('Tram', 'The tram ran.'));
  const { entries, problems, textOf } = await open();
  expect(problems).toEqual([]);
  expect([...entries.keys()]).toEqual(['_posts/2024-03-12-ferry.md', '_posts/2024-03-13-tram.md']);
  const ferry = entries.get('_posts/2024-03-12-ferry.md');
  expect(ferry).toMatchObject({ title: 'Ferry', date: '2024-03-12', slug: 'ferry' });
  expect(ferry?.quotes.map(({ words }) => words)).toEqual(['It is back,']);
  expect(ferry?.images).toHaveLength(1);
  const text = ferry && (await textOf(ferry));
  expect(text?.authors.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  expect(text?.readSource()).toContain('](/2024/03/13/tram/)');
});

test('what cannot be read is left out, with its own line, and the rest is there', async () => {
  await scratch.write('_posts/2024-03-12-ferry.md', post('Ferry', 'It sailed.'));
  await scratch.write('_posts/2024-03-13-long.md', post(`Tram ${'x'.repeat(600)}`, 'It ran.'));
  await scratch.write('_drafts/idea.md', post('Idea', 'Not yet.'));
  const { entries, problems, warnings } = await open();
  expect(problems).toEqual([]);
  expect([...entries.keys()]).toEqual(['_posts/2024-03-12-ferry.md']);
  const messages = warnings.map(({ message }) => message).join('\n');
  expect(messages).toContain('/_posts/2024-03-13-long.md:3 (title: is longer');
  expect(messages).not.toContain('idea.md');
});

test('only what changed is made again, and links follow what they point to', async () => {
  await scratch.write(
    '_posts/2024-03-12-ferry.md',
    post('Ferry', 'See [it](/2024/03/13/tram.html).'),
  );
  await scratch.write('_posts/2024-03-13-tram.md', post('Tram', 'It ran.'));
  const textIn = async (path: string) => {
    const read = (await openSource(settings())).read(path);
    return new TextDecoder().decode(read && 'bytes' in read ? read.bytes : undefined);
  };
  expect(await textIn('_posts/2024-03-12-ferry.md')).toContain('](/2024/03/13/tram/)');
  await scratch.write(
    '_posts/2024-03-13-tram.md',
    post('Tram', 'It ran.', 'slug: rails\npermalink: /2024/03/13/tram.html\n'),
  );
  expect(await textIn('_posts/2024-03-12-ferry.md')).toContain('](/2024/03/13/rails/)');
  rmSync(join(scratch.settings.contentDir, '_posts/2024-03-13-tram.md'));
  expect(await textIn('_posts/2024-03-12-ferry.md')).not.toContain('](/2024/03/13/rails/)');
  await scratch.write('_data/authors.yml', 'ana:\n  name: Ana Maria Ruiz\n');
  expect(await textIn('_posts/2024-03-12-ferry.md')).toContain('Ana Maria Ruiz');
});

test('a second reading gives the same, whatever the times of files and without the cache', async () => {
  for (const name of ['a', 'b']) {
    await scratch.write(`_posts/${name}/2024-03-12-ferry.md`, post(`Ferry ${name}`, 'It sailed.'));
  }
  const read = async () => {
    const { entries } = await open();
    return [...entries].map(([path, { slug, inputDigest }]) => [path, slug, inputDigest]);
  };
  const first = await read();
  expect(first.map(([, slug]) => slug)).toEqual(['ferry', 'ferry-2']);
  utimesSync(join(scratch.settings.contentDir, '_posts/a/2024-03-12-ferry.md'), 1, 1);
  expect(await read()).toEqual(first);
  rmSync(scratch.settings.cacheDir, { recursive: true });
  expect(await read()).toEqual(first);
});
