import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ImageError } from '../../images/error.ts';
import { createScratchContent, type ScratchContent } from '../../test/support/scratch-content.ts';
import { readOwnPages } from './pages.ts';

let scratch: ScratchContent;
beforeEach(async () => {
  scratch = await createScratchContent();
});
afterEach(() => scratch.remove());

const ASSET = {
  kind: 'raster',
  digest: 'a',
  width: 40,
  height: 30,
  fallback: 'a-40.jpg',
  sources: [{ type: 'image/avif', files: [{ name: 'a-40.avif', width: 40 }] }],
} as const;
const read = (publisher?: { readonly logo: string }) =>
  readOwnPages(
    {
      ...scratch.settings,
      ...(publisher ? { publisher: { name: 'Post', kind: 'newsroom', ...publisher } } : {}),
    },
    async (path) => {
      if (path.endsWith('bad.png')) throw new ImageError('It is damaged.', 'Save it again.');
      return ASSET;
    },
  );

describe('readOwnPages', () => {
  test('an archive need not say anything about itself', async () => {
    expect(await read()).toEqual({ images: [], problems: [] });
  });

  test('a page of another program, in a folder that stays as it is, is not about the archive', async () => {
    await scratch.write('about.md', '---\nlayout: page\npermalink: /about/\n---\nUs.\n');
    expect((await read()).problems.length).toBeGreaterThan(0);
    const { settings } = scratch;
    const own = await readOwnPages({ ...settings, foreign: { kind: 'jekyll' } }, async () => ASSET);
    expect(own).toEqual({ images: [], problems: [] });
  });

  test('reads the page about it with its pictures, and the logo', async () => {
    await scratch.write('about.md', '# Our archive\n\n![A desk](desk.jpg)\n\nWrite to us.\n');
    await scratch.write('desk.jpg', 'bytes');
    const { about, logo, images, problems } = await read({ logo: 'logo.png' });
    expect(problems).toEqual([]);
    expect(about).toMatchObject({ title: 'Our archive' });
    expect(about?.html).toContain('a-40.jpg');
    expect(logo).toBe(ASSET);
    expect(new Set(images)).toEqual(new Set(['a-40.jpg', 'a-40.avif']));
  });

  test('a logo on the web is not read', async () => {
    const { logo, problems } = await read({ logo: 'https://post.example/bad.png' });
    expect({ logo, problems }).toEqual({ logo: undefined, problems: [] });
  });

  test('all mistakes are named with their files, and nothing of a broken page is shown', async () => {
    await scratch.write('about.md', '# Our archive\n\n![A desk](absent.jpg)\n');
    const { about, problems } = await read({ logo: 'bad.png' });
    expect(about).toBeUndefined();
    expect(problems).toMatchObject([
      { file: expect.stringContaining('about.md'), line: 3 },
      { file: expect.stringContaining('verbatim.yaml'), hint: 'Save it again.' },
    ]);
  });

  test('hostile markup is not in the page', async () => {
    await scratch.write('about.md', 'Hello <script>alert(1)</script> [x](javascript:alert(1))\n');
    expect(String((await read()).about?.html)).not.toMatch(/<script|javascript:/);
  });
});
