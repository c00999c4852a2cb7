import { cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkLinks } from '../../links/check-links.ts';
import {
  buildSite,
  createBuildFolders,
  type TemporaryFolders,
} from '../support/site/build-site.ts';
import type { RunResult } from '../support/site/run-node.ts';
import { writeContent, writeSampleContent } from '../support/sample-content.ts';
import { buildSampleSite } from '../support/site/shared-builds.ts';
import { compareFolders, readPages } from '../support/site/site-files.ts';
import { squeeze, textContentOf } from '../support/site/html.ts';
import { mistakes } from '../support/mistakes.ts';

describe('a folder with every kind of mistake', () => {
  let folders: TemporaryFolders;
  let lastGood: string;
  let result: RunResult;
  let lines: string[];

  beforeAll(async () => {
    lastGood = (await buildSampleSite()).out;
    folders = await createBuildFolders();
    await cp(lastGood, folders.out, { recursive: true });
    await writeSampleContent(folders.content);
    for (const { files } of mistakes) {
      for (const [file, content] of Object.entries(files)) {
        await writeContent(folders.content, file, content);
      }
    }
    result = await buildSite(folders);
    lines = result.stderr.split('\n');
  });
  afterAll(() => folders.remove());

  test('ends the build with status 1', () => {
    expect(result.code).toBe(1);
  });

  test.each(mistakes)('is told of $what, with its place and how to mend it', (mistake) => {
    const at = lines.findIndex(
      (line) => line.includes(`content/${mistake.place}  `) && mistake.says.test(line),
    );
    expect(at, `no line for content/${mistake.place}  in\n${result.stderr}`).toBeGreaterThan(-1);
    expect(lines[at + 1]).toMatch(/^\s+Fix: \S/);
    expect(lines[at + 1]).toMatch(mistake.mend);
  });

  test('is told of each mistake once, and of nothing else', () => {
    expect(lines.filter((line) => /^\S*content\//.test(line))).toHaveLength(mistakes.length);
  });

  test('is shown no stack trace', () => {
    expect(`${result.stdout}\n${result.stderr}`).not.toMatch(/^\s*at \S+|node_modules|Error:/m);
  });

  test('leaves the last good site as it was', () => {
    expect(compareFolders(lastGood, folders.out)).toEqual([]);
  });
});

describe('an empty archive folder', () => {
  let folders: TemporaryFolders;

  beforeAll(async () => {
    folders = await createBuildFolders();
    await mkdir(join(folders.content, 'articles'), { recursive: true });
  });
  afterAll(() => folders.remove());

  test('makes a site that says so', async () => {
    expect(await buildSite(folders)).toMatchObject({ code: 0 });
    const pages = readPages(folders.out);
    const home = pages.find(({ path }) => path === '');
    expect(squeeze(textContentOf(home?.tree))).toContain('No articles yet');
    expect(pages.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['archive/', 'quotes/', 'speakers/', 'places/', 'about/', '404.html']),
    );
    const built = { folder: folders.out, base: '/', site: 'https://verbatim.example' };
    expect(checkLinks(built).findings).toEqual([]);
    expect(await readFile(join(folders.out, 'feed.xml'), 'utf8')).not.toContain('<item>');
  });
});

describe('a component of the archive’s own', () => {
  let folders: TemporaryFolders;

  beforeAll(async () => {
    folders = await createBuildFolders();
    const article = '---\ntitle: A bridge\ndate: 2024-02-08\n---\n“It is open,” Ada Quill said.\n';
    await writeContent(folders.content, 'articles/bridge.md', article);
  });
  afterAll(() => folders.remove());

  test.each([
    ['that cannot be read', '---\nconst a = ;\n---\n<footer>{a}</footer>\n', 2, 'Unexpected token'],
    ['that names nothing', '<footer>\n{nope.x}\n</footer>\n', 2, 'nope is not defined'],
    ['that imports nothing', '---\nimport X from "./No.astro";\n---\n<X />\n', 2, './No.astro'],
  ])('%s is told with its line, and nothing else is', async (_, text, line, reason) => {
    await writeContent(folders.content, 'components/Footer.astro', text);
    const { code, stdout, stderr } = await buildSite(folders);
    const [at = '', fix = '', ...rest] = stderr.trimEnd().split('\n');
    expect([code, stdout]).toEqual([1, '']);
    expect(at).toContain(`content/components/Footer.astro:${line}  `);
    expect(at).toContain(reason);
    expect(fix).toMatch(/^ {4}Fix: correct /);
    expect(rest).toEqual(['The content has one problem; nothing was built.']);
  });

  test('may have styles and a script, wherever the archive is', async () => {
    const text =
      '<footer>x</footer>\n<style>footer { color: red }</style>\n<script>console.info(1)</script>\n';
    await writeContent(folders.content, 'components/Footer.astro', text);
    const { code, stderr } = await buildSite(folders);
    expect(code, stderr).toBe(0);
    expect(stderr).toBe(
      'One quote is not in the ledger yet; verbatim ledger records its address permanently.\n',
    );
    const page = await readFile(join(folders.out, 'about/index.html'), 'utf8');
    const styles = [...page.matchAll(/href="\/?([^"]*\.css)"/g)].map(([, path = '']) =>
      readFile(join(folders.out, path), 'utf8'),
    );
    expect((await Promise.all(styles)).join('')).toContain('color:red');
  });
});
