import { existsSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkLinks } from '../../links/check-links.ts';
import {
  createBuildFolders,
  mustBuild,
  type TemporaryFolders,
} from '../support/site/build-site.ts';
import {
  removeSample,
  samplePath,
  samples,
  writeContent,
  writeSample,
  writeSampleContent,
  type SampleArticle,
} from '../support/sample-content.ts';
import { compareFolders, filesBelow } from '../support/site/site-files.ts';

const retitled: SampleArticle = { ...samples.inquiry, title: 'Who opened the dam’s gate?' };
const added: SampleArticle = {
  date: '2023-02-02',
  slug: 'first-pile-is-driven',
  title: 'First pile is driven',
  body: '“It holds,” said Georgi Hristov in Varna on Thursday.\n',
};

describe('a build that finds the cache of an earlier one', () => {
  let warm: TemporaryFolders;
  let clean: TemporaryFolders;

  beforeAll(async () => {
    warm = await createBuildFolders();
    clean = await createBuildFolders();
    await writeSampleContent(warm.content);
    await cp(warm.content, clean.content, { recursive: true });
    await writeSample(clean.content, retitled);
    await Promise.all([mustBuild(warm), mustBuild(clean)]);
  });
  afterAll(async () => {
    await Promise.all([warm.remove(), clean.remove()]);
  });

  test('makes of an article with a new title what a clean build makes', async () => {
    await writeSample(warm.content, retitled);
    await mustBuild(warm);
    expect(readFileSync(join(warm.out, samplePath(retitled), 'index.html'), 'utf8')).toContain(
      retitled.title,
    );
    expect(compareFolders(clean.out, warm.out)).toEqual([]);
  });

  test('makes anew only the pages that the editor’s file of speakers concerns', async () => {
    const links = '- name: Elena Markova\n  links: [https://harbour.example/markova]\n';
    await writeContent(warm.content, 'speakers.yaml', links);
    await mustBuild(warm);
    const changed = compareFolders(clean.out, warm.out);
    // The rows of her quotes have her links, too.
    expect(changed.filter((line) => !/^differs: data\/quotes\./.test(line))).toEqual([
      'differs: api/articles/2022/11.json',
      'differs: api/quotes/ydksjt6frf.json',
      'differs: api/speakers/by-letter/e.json',
      'differs: speakers/elena-markova/index.html',
    ]);
    const page = readFileSync(join(warm.out, 'speakers/elena-markova/index.html'), 'utf8');
    expect(page).toContain('href="https://harbour.example/markova"');
  });

  test('takes away what is gone and adds what is new', async () => {
    const gone = samples.markup;
    const before = new Set(filesBelow(clean.out));
    await removeSample(clean.content, gone);
    await writeSample(clean.content, added);
    await mustBuild(clean);
    const after = filesBelow(clean.out);
    for (const page of [samplePath(gone), '2022/11/20/', '2022/11/', '2022/']) {
      expect(before, page).toContain(`${page}index.html`);
      expect(after, page).not.toContain(`${page}index.html`);
    }
    const naming = (words: string) =>
      after.filter((file) => readFileSync(join(clean.out, file), 'utf8').includes(words));
    expect(naming(gone.slug), 'files that still name the removed article').toEqual([]);
    expect(existsSync(join(clean.out, samplePath(added), 'index.html'))).toBe(true);
    for (const file of ['index.html', 'feed.xml', 'sitemap-0.xml', '2023/index.html']) {
      expect(naming(added.slug), 'files that name the new article').toContain(file);
    }
    const built = { folder: clean.out, base: '/', site: 'https://verbatim.example' };
    expect(checkLinks(built).findings).toEqual([]);
  });
});
