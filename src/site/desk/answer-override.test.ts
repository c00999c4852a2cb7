import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createScratchContent, type ScratchContent } from '../../test/support/scratch-content.ts';
import { BRIDGE, openDesk, PATH } from '../../test/support/desk-article.ts';
import type { Desk } from './desk.ts';

let scratch: ScratchContent;

beforeEach(async () => {
  scratch = await createScratchContent();
  await scratch.write(PATH, BRIDGE);
});
afterEach(() => scratch.remove());

const desk = (): Promise<Desk> => openDesk(scratch);
const text = () => readFile(join(scratch.settings.contentDir, PATH), 'utf8');

describe('an entry', () => {
  async function ask(words: string, speaker: string, { write = true, digest = '' } = {}) {
    const at = await desk();
    const { article } = await at.viewOf('/2024/02/08/bridge/');
    const quote = article?.quotes.findLast((each) => each.words.includes(words));
    if (!article || !quote) throw new Error('There is no such quote.');
    return at.override({
      path: PATH,
      digest: digest || article.digest,
      quote: quote.id,
      fields: { ...quote.fields, speaker },
      write,
    });
  }

  test('is laid out without being written', async () => {
    expect(await ask('It is safe', 'Ida Holm', { write: false })).toEqual({
      block: 'quotes:\n  - match: It is safe for all,\n    speaker: Ida Holm\n',
    });
    expect(await text()).toBe(BRIDGE);
  });

  test('is written, and nothing else is changed', async () => {
    const answer = await ask('It is safe', 'Ida Holm');
    expect(answer).toHaveProperty('written');
    const { block } = answer as { block: string };
    expect((await text()).replace(block, '')).toBe(BRIDGE);
    expect(await ask('It is safe', 'Tom Reed')).toMatchObject({
      problem: { message: expect.stringContaining('line 5') as string },
    });
  });

  test('is not written into a file that has changed since', async () => {
    expect(await ask('It is safe', 'Ida Holm', { digest: 'x' })).toHaveProperty('problem');
    expect(await text()).toBe(BRIDGE);
  });

  test('says which of two quotes of the same words is meant', async () => {
    const { block } = (await ask('Good luck', 'Nora Blake')) as { block: string };
    expect(block).toContain('which: 2\n');
    expect((await text()).replace(block, '')).toBe(BRIDGE);
  });

  test('is not written into what is not an article of the archive', async () => {
    await scratch.write('verbatim.yaml', 'title: A\n');
    const fields = { quote: false, speaker: '', role: '', said: '', place: '' };
    const asked = { digest: '', quote: '', fields, write: true };
    for (const path of ['verbatim.yaml', '../x.md', '/etc/passwd']) {
      expect(await (await desk()).override({ ...asked, path })).toHaveProperty('problem');
    }
  });
});
