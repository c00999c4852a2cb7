import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createScratchContent, type ScratchContent } from '../../test/support/scratch-content.ts';
import { readComponents } from './components.ts';

let scratch: ScratchContent;
beforeEach(async () => {
  scratch = await createScratchContent();
});
afterEach(() => scratch.remove());

const read = () => readComponents(scratch.settings.contentDir);

describe('readComponents', () => {
  test('an archive without the folder replaces nothing', () => {
    expect(read()).toEqual({ replaced: new Map(), problems: [], digest: '' });
  });

  test('finds what is replaced, with a digest of all files', async () => {
    await scratch.write('components/Footer.astro', '<footer>One</footer>');
    const { replaced, problems, digest } = read();
    expect([...replaced]).toEqual([['Footer', 'components/Footer.astro']]);
    expect(problems).toEqual([]);
    expect(digest).toMatch(/^[\w-]{16}$/);
    expect(read().digest).toBe(digest);
  });

  test.each([
    ['components/Footer.astro', '<footer>Two</footer>'],
    ['components/parts/Logo.astro', '<b>Logo</b>'],
  ])('another text of %s is another digest', async (path, text) => {
    await scratch.write('components/Footer.astro', '<footer>One</footer>');
    const { digest } = read();
    await scratch.write(path, text);
    expect(read()).toMatchObject({ problems: [] });
    expect(read().digest).not.toBe(digest);
  });

  test('a file that replaces nothing is a mistake that names the nearest', async () => {
    await scratch.write('components/Foter.astro', '');
    expect(read().problems).toMatchObject([{ hint: expect.stringContaining('Footer.astro') }]);
  });
});
