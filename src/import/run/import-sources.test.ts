import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importSources, type SourceOptions } from './import-sources.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-run-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Two by two pixels of grey. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADklEQVQImWNoAAMGCAUAKg4GAeLeQoEAAAAASUVORK5CYII=',
  'base64',
);

const SITE = {
  '_config.yml': 'title: Paper\nurl: https://paper.example\npermalink: pretty\n',
  '_posts/2024-03-12-ferry.md':
    '---\ntitle: Ferry\nauthor: Ann Lee\n---\nIt sailed. See [the tram](/2024/01/15/tram/).\n\n![](/img/a.png)\n',
  '_posts/2024-01-15-tram.md':
    '---\ntitle: Tram\n---\nA line. See [ferry]({% post_url 2024-03-12-ferry %}).\n',
  'img/a.png': PICTURE,
};

function write(files: Record<string, string | Buffer>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, 'site', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const run = (more: Partial<SourceOptions> = {}) =>
  importSources([join(folder, 'site')], {
    contentDir: join(folder, 'archive'),
    dryRun: false,
    update: false,
    fetch: false,
    include: new Set(),
    given: {},
    ...more,
  });

const article = (name: string) => join(folder, 'archive/articles/2024', name);

test('writes articles with pictures, links to the new addresses, and the old ones', async () => {
  write(SITE);
  const report = await run();
  expect(report.countOf('written')).toBe(2);
  const ferry = readFileSync(article('2024-03-12-ferry.md'), 'utf8');
  expect(ferry).toContain('[the tram](/2024/01/15/tram/)');
  expect(ferry).toContain('![](2024-03-12-ferry/a.png)');
  expect(ferry).toContain('authors:\n  - Ann Lee\n');
  expect(existsSync(article('2024-03-12-ferry/a.png'))).toBe(true);
  expect(readFileSync(article('2024-01-15-tram.md'), 'utf8')).toContain(
    '[ferry](/2024/03/12/ferry/)',
  );
  expect(readdirSync(join(folder, 'archive/.import')).sort()).toEqual([
    'journal.ndjson',
    'report.csv',
    'report.json',
  ]);
});

test('a second run writes only what is new, and changes only with --update', async () => {
  write(SITE);
  await run();
  write({
    '_posts/2024-01-15-tram.md': '---\ntitle: Tram\n---\nAnother line.\n',
    '_posts/2024-05-01-new.md': '---\ntitle: New\n---\nNew.\n',
  });
  const second = await run();
  expect([
    second.countOf('unchanged'),
    second.countOf('changed-at-source'),
    second.countOf('written'),
  ]).toEqual([1, 1, 1]);
  expect(readFileSync(article('2024-01-15-tram.md'), 'utf8')).toContain('A line.');
  const third = await run({ update: true });
  expect(third.countOf('updated')).toBe(1);
  expect(readFileSync(article('2024-01-15-tram.md'), 'utf8')).toContain('Another line.');
});

test('an article that an editor changed is left alone, even with --update', async () => {
  write(SITE);
  await run();
  appendFileSync(article('2024-01-15-tram.md'), '\nThe editor’s words.\n');
  write({ '_posts/2024-01-15-tram.md': '---\ntitle: Tram\n---\nAnother line.\n' });
  const report = await run({ update: true });
  expect(report.countOf('edited-here')).toBe(1);
  expect(readFileSync(article('2024-01-15-tram.md'), 'utf8')).toContain('The editor’s words.');
});

test('a file that is not from an import is never overwritten', async () => {
  write(SITE);
  mkdirSync(dirname(article('x')), { recursive: true });
  writeFileSync(article('2024-01-15-tram.md'), 'mine');
  const report = await run({ update: true });
  expect(report.countOf('exists')).toBe(1);
  expect(readFileSync(article('2024-01-15-tram.md'), 'utf8')).toBe('mine');
});

test('a picture that is damaged is left out, and said', async () => {
  const text =
    'It sailed ![the *old* ferry](/img/a.png "A \\"ferry\\"") again.\n\n![](/img/a.png)\n';
  write({
    ...SITE,
    '_posts/2024-03-12-ferry.md': `---\ntitle: Ferry\n---\n${text}`,
    'img/a.png': PICTURE.subarray(0, 60),
  });
  const report = await run();
  expect(report.countOf('written')).toBe(2);
  expect(readFileSync(article('2024-03-12-ferry.md'), 'utf8')).not.toContain('a.png');
  expect(readFileSync(article('2024-03-12-ferry.md'), 'utf8')).toContain('It sailed');
  expect(existsSync(article('2024-03-12-ferry/a.png'))).toBe(false);
  expect(report.page()).toContain('Pictures that cannot be published were left out');
});

test('two articles of a day with one name have two addresses, and keep them', async () => {
  write({
    ...SITE,
    'a/_posts/2024-02-02-notices.md': '---\ntitle: A\n---\nA.\n',
    'b/_posts/2024-02-02-notices.md': '---\ntitle: B\n---\nB.\n',
  });
  await run();
  const names = readdirSync(dirname(article('x'))).filter((name) => name.includes('notices'));
  expect(names).toEqual(['2024-02-02-notices-2.md', '2024-02-02-notices.md']);
  expect((await run()).countOf('unchanged')).toBe(4);
});

test('a dry run writes nothing', async () => {
  write(SITE);
  expect((await run({ dryRun: true })).countOf('written')).toBe(2);
  expect(existsSync(join(folder, 'archive'))).toBe(false);
});

test('the page on the screen is short, whatever the number of files', async () => {
  const posts = Array.from({ length: 300 }, (_, number) => [
    `_posts/2024-02-02-post-${number}.md`,
    `---\ntitle: T\nlayout: x\nkey${number}: 1\n---\n{% tag${number} %}Words.\n`,
  ]);
  write({ ...SITE, ...(Object.fromEntries(posts) as Record<string, string>) });
  const page = (await run()).page();
  expect(page.split('\n').length).toBeLessThan(26);
  expect(page).toContain('302  written');
  expect(page).toMatch(/300 {2}Keys that have no place/);
});

test('what is refused is told with its reason, those that differ in numbers only together', async () => {
  const long = (letters: number) => `---\ntitle: Long\n---\n${'a'.repeat(letters)}\n`;
  write({
    ...SITE,
    '_posts/2024-02-02-a.md': long(20_000),
    '_posts/2024-02-03-b.md': long(30_000),
    '_posts/2024-02-04-c.textile': 'h1. Words',
  });
  const report = await run();
  expect(report.countOf('refused')).toBe(3);
  expect(report.page()).toMatch(
    /3 {2}cannot be imported\n +2 {2}A paragraph has 20 KB.*a\.md; .*b\.md\n +1 {2}Texts in Textile/,
  );
});

test('an article for a later day than that of the run is embargoed, and counted', async () => {
  write({ ...SITE, '_posts/2024-03-13-tomorrow.md': '---\ntitle: Tomorrow\n---\nWords.\n' });
  const report = await run({ today: '2024-03-12' });
  expect(readFileSync(article('2024-03-13-tomorrow.md'), 'utf8')).toContain('embargo: true\n');
  expect(readFileSync(article('2024-03-12-ferry.md'), 'utf8')).not.toContain('embargo');
  expect(report.page()).toMatch(/1 {2}Articles for a later day/);
});

test('addresses of a site below the root of its host keep that path', async () => {
  write({
    ...SITE,
    '_config.yml': `${SITE['_config.yml']}baseurl: /gazette\n`,
    '_posts/2024-05-01-new.md':
      '---\ntitle: New\nredirect_from: [/old/]\n---\nSee [a](https://paper.example/gazette/2024/01/15/tram/), [b]({{ "/about/" | relative_url }}), [c]({{ site.baseurl }}{% post_url 2024-03-12-ferry %}).\n',
  });
  await run();
  const text = readFileSync(article('2024-05-01-new.md'), 'utf8');
  expect(text).toContain('aliases:\n  - /gazette/2024/05/01/new/\n  - /gazette/old/\n');
  expect(text).toContain(
    '[a](/2024/01/15/tram/), [b](https://paper.example/gazette/about/), [c](/2024/03/12/ferry/).',
  );
});

test('links to an article that the build would refuse become words, and a second run changes nothing', async () => {
  write({
    ...SITE,
    '_posts/2024-05-01-a.md': '---\ntitle: A\n---\nSee [it]({% post_url 2024-05-02-b %}) there.\n',
    '_posts/2024-05-02-b.md': `---\ntitle: B\n---\n${'*a* '.repeat(700)}\n`,
  });
  const first = await run();
  expect(readFileSync(article('2024-05-01-a.md'), 'utf8')).toContain('See it there.');
  expect(
    first.rows.some(
      ({ kind, detail }) => kind === 'link-to-own-site' && detail === '/2024/05/02/b/',
    ),
  ).toBe(true);
  const second = await run();
  expect(second.countOf('unchanged')).toBe(first.countOf('written'));
});

test('what another program calls an id is one of ours only if it can be', async () => {
  write({
    '_config.yml': 'title: Paper\n',
    '_posts/2024-03-12-ferry.md': '---\ntitle: Ferry\nid: Ferry 0.9\n---\nIt sailed.\n',
    '_posts/2024-03-13-tram.md': '---\ntitle: Tram\nid: tram\n---\nIt runs.\n',
    '_posts/2024-03-13-trem.md': '---\ntitle: Trem\nid: tram\n---\nIt runs, too.\n',
  });
  const report = await run();
  expect(report.countOf('written')).toBe(3);
  const idOf = (name: string) => /^id: (.*)$/m.exec(readFileSync(article(name), 'utf8'))?.[1];
  expect(idOf('2024-03-12-ferry.md')).toBe('2024-03-12-ferry');
  expect(readFileSync(article('2024-03-12-ferry.md'), 'utf8')).toContain('  id: Ferry 0.9\n');
  expect([idOf('2024-03-13-tram.md'), idOf('2024-03-13-trem.md')]).toEqual([
    'tram',
    '2024-03-13-trem',
  ]);
});

test('loose texts in a folder have their pictures elsewhere in what is imported', async () => {
  write({
    'content/2024-03-12-ferry.md': '# Ferry sails\n\nIt sailed.\n\n![](/images/a.png)\n',
    'public/images/a.png': PICTURE,
  });
  await run();
  expect(existsSync(article('2024-03-12-ferry/a.png'))).toBe(true);
});
