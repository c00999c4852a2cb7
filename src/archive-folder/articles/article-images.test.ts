import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ImageAsset } from '../../core/markdown/source/images.ts';
import { ImageError } from '../../images/error.ts';
import { createScratchContent, type ScratchContent } from '../../test/support/scratch-content.ts';
import { findImages, imagePreparer } from './article-images.ts';

let scratch: ScratchContent;
beforeEach(async () => {
  scratch = await createScratchContent();
});
afterEach(() => scratch.remove());

const asset = {} as ImageAsset;

async function find(src: string, alt = 'A bridge', prepare = async () => asset) {
  const { contentDir } = scratch.settings;
  const parsed = { file: 'content/articles/2024/a.md', images: [{ src, alt, line: 7 }] };
  const { found, problems } = await findImages(parsed, 'articles/2024/a.md', {
    contentDir,
    prepareImage: prepare,
  });
  return { path: found.get(src)?.path.slice(contentDir.length + 1), problems };
}

describe('findImages', () => {
  test.each([
    ['bridge.jpg', 'articles/2024/bridge.jpg'],
    ['./bridge.jpg', 'articles/2024/bridge.jpg'],
    ['../bridge.jpg', 'articles/bridge.jpg'],
    ['the%20bridge.jpg', 'articles/2024/the bridge.jpg'],
    ['bridge.jpg', 'images/bridge.jpg'],
    ['images/bridge.jpg', 'images/bridge.jpg'],
    ['/images/bridge.jpg', 'images/bridge.jpg'],
  ])('%s is %s', async (src, path) => {
    await scratch.write(path, 'bytes');
    expect(await find(src)).toEqual({ path, problems: [] });
  });

  test('what is beside the article comes before what is shared', async () => {
    await scratch.write('images/bridge.jpg', 'shared');
    await scratch.write('articles/2024/bridge.jpg', 'own');
    expect((await find('bridge.jpg')).path).toBe('articles/2024/bridge.jpg');
  });

  test.each([
    '',
    'absent.jpg',
    '../../../outside.jpg',
    '%2e%2e/%2e%2e/%2e%2e/outside.jpg',
    'https://example.org/a.jpg',
    '//example.org/a.jpg',
    'data:image/png;base64,AAAA',
    'file:///etc/passwd',
    '%E0%A4%A',
    'a%00b.jpg',
    '../../.git/secret.jpg',
    'folder.jpg',
  ])('“%s” is not found, which is said with its line', async (src) => {
    await scratch.write('../outside.jpg', 'bytes');
    await scratch.write('.git/secret.jpg', 'bytes');
    await scratch.write('articles/2024/folder.jpg/x', 'bytes');
    expect(await find(src)).toMatchObject({
      path: undefined,
      problems: [{ file: 'content/articles/2024/a.md', line: 7 }],
    });
  });

  test('a link that leads out of the archive folder is not followed', async () => {
    await scratch.write('../outside.jpg', 'bytes');
    await scratch.write('articles/2024/a.md', '');
    const { contentDir } = scratch.settings;
    await symlink(join(contentDir, '../outside.jpg'), join(contentDir, 'articles/2024/in.jpg'));
    expect((await find('in.jpg')).path).toBeUndefined();
  });

  test('a picture may have no alternative text', async () => {
    await scratch.write('images/bridge.jpg', 'bytes');
    expect(await find('bridge.jpg', '')).toEqual({ path: 'images/bridge.jpg', problems: [] });
  });

  test('a picture that cannot be used is named with the reason and the fix', async () => {
    await scratch.write('images/bridge.jpg', 'bytes');
    const { problems } = await find('bridge.jpg', 'A bridge', async () => {
      throw new ImageError('It is damaged.', 'Save it again.');
    });
    expect(problems).toMatchObject([
      { line: 7, message: expect.stringContaining('bridge.jpg'), hint: 'Save it again.' },
    ]);
  });

  test('any other failure is not taken for a mistake of the editor’s', async () => {
    await scratch.write('images/bridge.jpg', 'bytes');
    const broken = async () => {
      throw new Error('The disk is full.');
    };
    await expect(find('bridge.jpg', 'A bridge', broken)).rejects.toThrow('The disk is full.');
  });
});

test('a picture is prepared once, however many articles show it', async () => {
  await scratch.write('images/no.jpg', 'no picture');
  const prepare = imagePreparer(scratch.settings.cacheDir);
  const path = join(scratch.settings.contentDir, 'images/no.jpg');
  const first = prepare(path);
  expect(prepare(path)).toBe(first);
  await expect(first).rejects.toThrow(ImageError);
});
