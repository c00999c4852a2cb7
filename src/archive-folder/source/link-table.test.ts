import { afterEach, beforeEach, expect, test } from 'vitest';
import { createScratchContent, type ScratchContent } from '../../test/support/scratch-content.ts';
import { openArchive } from '../open-archive.ts';
import { readStored } from '../articles/stored-article.ts';

let scratch: ScratchContent;
beforeEach(async () => {
  scratch = await createScratchContent();
});
afterEach(() => scratch.remove());

const write = (name: string, text: string, more = '') =>
  scratch.write(
    `articles/${name}.md`,
    `---\ntitle: A ${name}\ndate: ${name.slice(0, 10)}\n${more}---\n\n${text}\n`,
  );
const settings = () => ({ ...scratch.settings, base: '/news/archive/' });

async function htmlOf(path: string, kept?: Awaited<ReturnType<typeof openArchive>>['entries']) {
  const opened = await openArchive(settings(), kept ? { kept, trusting: true } : {});
  const entry = opened.entries.get(`articles/${path}.md`);
  if (!entry) return { opened, html: '' };
  const { body } = await readStored(scratch.settings.cacheDir, entry.inputDigest);
  return { opened, html: body.blocks.map(({ html }) => html).join('\n') };
}

test('links to a file and to an address lead to the page, below the base path', async () => {
  await write(
    '2024-02-01-a',
    'See [the other](./2024-02-02-c.md#p1), [by address](/2024/02/02/c/).',
  );
  await write('2024-02-02-c', '“We go,” said Ada Lunt.');
  const { html, opened } = await htmlOf('2024-02-01-a');
  expect(opened.problems).toEqual([]);
  expect(html).toContain('href="/news/archive/2024/02/02/c/#p1"');
  expect(html).toContain('href="/news/archive/2024/02/02/c/"');
});

test('a file that is not there is an error with its line and the nearest name', async () => {
  await write('2024-02-01-a', 'One.\n\nSee [it](2024-02-02-d.md).');
  await write('2024-02-02-c', 'Two.');
  const { problems } = (await htmlOf('2024-02-01-a')).opened;
  expect(problems).toEqual([
    {
      file: 'content/articles/2024-02-01-a.md',
      line: 8,
      message: 'The link to 2024-02-02-d.md leads nowhere: there is no such article.',
      hint: 'did you mean ./2024-02-02-c.md?',
    },
  ]);
});

test('an article that did not change follows the address of another that did', async () => {
  await write('2024-02-01-a', 'See [it](2024-02-02-c.md).');
  await write('2024-02-02-c', 'Two.');
  await write('2024-02-03-e', 'Three.');
  const first = (await htmlOf('2024-02-01-a')).opened.entries;
  await write('2024-02-02-c', 'Two.', 'slug: moved\n');
  const { html, opened } = await htmlOf('2024-02-01-a', first);
  expect(html).toContain('href="/news/archive/2024/02/02/moved/"');
  const digest = (entries: typeof first, name: string) =>
    entries.get(`articles/${name}.md`)?.inputDigest;
  expect(digest(opened.entries, '2024-02-03-e')).toBe(digest(first, '2024-02-03-e'));
  await write('2024-02-02-c', 'Two.', 'status: draft\n');
  expect((await htmlOf('2024-02-01-a', opened.entries)).html).not.toContain('<a ');
});
