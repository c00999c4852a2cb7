import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { problemsOf } from '../test/support/problems-of.ts';
import { BODY, bridgeArticle as article } from '../test/support/bridge-article.ts';
import { createScratchContent, type ScratchContent } from '../test/support/scratch-content.ts';
import { openSoundArchive } from './open-archive.ts';

let scratch: ScratchContent;

beforeEach(async () => {
  scratch = await createScratchContent();
});
afterEach(() => scratch.remove());

describe('problems', () => {
  test('all of all files are told in one error, by file and line', async () => {
    await scratch.write('articles/z.md', article('2024-02-30', BODY, 'sumary: x\n'));
    await scratch.write('articles/a.md', 'The bridge opened.\n');
    await scratch.write(
      'articles/m-latin1.md',
      Buffer.from(article('2024-02-08', 'Caf\u00e9 fire.\n'), 'latin1'),
    );
    await scratch.write('articles/b-empty.md', '---\ntitle: A\ndate: 2024-02-08\n---\n');
    await scratch.write('articles/n-nul.md', article('2024-02-08', 'One\0.\n'));
    await scratch.write('articles/Not an address!.md', article('2024-02-08'));
    await scratch.write(
      'articles/o-override.md',
      article('2024-02-08', BODY, 'speakers:\n  - name: Xyzzy\n'),
    );
    await scratch.write(
      'articles/p-picture.md',
      article('2024-02-08', `${BODY}\n![A map](none.svg)\n`),
    );
    await scratch.write('articles/q-size.md', article('2024-02-08', `${BODY}\n`.repeat(3000)));
    await scratch.write('articles/good.md', article('2024-02-07'));
    const { problems, message } = await problemsOf(scratch.settings);
    expect(problems.map(({ file, line }) => [file.replace('content/articles/', ''), line])).toEqual(
      [
        ['Not an address!.md', undefined],
        ['a.md', 1],
        ['b-empty.md', 5],
        ['m-latin1.md', 6],
        ['n-nul.md', 6],
        ['o-override.md', 5],
        ['p-picture.md', 10],
        ['q-size.md', undefined],
        ['z.md', 3],
        ['z.md', 4],
      ],
    );
    expect(message).toMatch(/The content has 10 problems; nothing was built\.$/);
    for (const { hint } of problems) expect(hint).toMatch(/\S/);
  });

  test('an entry of places that matches nothing, with the closest place', async () => {
    await scratch.write(
      'articles/2024-02-08-bridge.md',
      article('2024-02-08', 'It rained in Oslo.\n'),
    );
    await scratch.write(
      'places.yaml',
      '- { name: Osla, place: Oslo, aliases: [Oslo] }\n- { name: Ember, place: false }\n- name: Oslo\n  place: Oslo\n  only: { from: 2025 }\n',
    );
    const { problems } = await problemsOf(scratch.settings);
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [2, 'places: no article prints “Ember”.'],
      [
        3,
        'places: “Oslo” is found as a place in no article that meets the conditions under only:.',
      ],
    ]);
  });

  test('two articles at one address, in other folders or of another case', async () => {
    await scratch.write('articles/a/2024-02-08-bridge.md', article('2024-02-08'));
    await scratch.write('articles/b/2024-02-08-Bridge.md', article('2024-02-08'));
    const { problems } = await problemsOf(scratch.settings);
    expect(problems.map(({ message }) => message)).toEqual([
      'The address 2024-02-08/bridge is taken by content/articles/a/2024-02-08-bridge.md.',
      'The id 2024-02-08-bridge is taken by content/articles/a/2024-02-08-bridge.md.',
    ]);
  });

  test('a clash is told together with what else is wrong', async () => {
    await scratch.write('articles/a.md', article('2024-02-08', BODY, 'slug: bridge\nid: a\n'));
    await scratch.write('articles/b.md', article('2024-02-08', BODY, 'slug: bridge\nid: b\n'));
    await scratch.write('articles/c.md', article('2024-02-30'));
    expect((await problemsOf(scratch.settings)).problems.map(({ file }) => file)).toEqual([
      'content/articles/b.md',
      'content/articles/c.md',
    ]);
  });

  test('warnings are sorted, and the build continues', async () => {
    const open = '“It is safe for all traffic, Berg said.\n\nIt rained.\n';
    await scratch.write('articles/z.md', article('2024-02-08', open));
    await scratch.write('articles/a.md', article('2024-02-09', `${BODY}\n${open}`));
    const { entries, warnings } = await openSoundArchive(scratch.settings);
    expect(entries.size).toBe(2);
    expect(warnings.map(({ file, line }) => [file, line])).toEqual([
      ['content/articles/a.md', 10],
      ['content/articles/z.md', 6],
    ]);
  });

  test('a warning is told again while its file is unchanged', async () => {
    await scratch.write(
      'articles/a.md',
      article('2024-02-09', '“It is safe for all, Berg said.\n\nIt rained.\n'),
    );
    const first = await openSoundArchive(scratch.settings);
    expect(first.warnings).toHaveLength(1);
    expect((await openSoundArchive(scratch.settings, { kept: first.entries })).warnings).toEqual(
      first.warnings,
    );
  });
});
