import { AxeBuilder } from '@axe-core/playwright';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getRunFolder } from '../support/run/run-folder.ts';
import { developSite, type DevelopedSite } from '../support/site/develop-site.ts';
import { useReader, type ReaderOptions } from './reader.ts';

const reader = useReader();
const BRIDGE = 'articles/2024/2024-02-08-bridge.md';
const head = (title: string, more = '') => `---\ntitle: ${title}\ndate: 2024-02-08\n${more}---\n\n`;
const bridge = (more = '') =>
  `${head('Bridge opens', more)}“The bridge is safe for all,” Mayor Anna Berg said. "This mark stays open.\n\n“Nobody asked us about the noise at night.”\n\n“We heard nothing of it,” Anna Berrg said.\n`;
const page = '2024/02/08/bridge/';

let project: string;
let site: DevelopedSite;
/** What the desk answered first. */
let answered: number;
const put = async (path: string, text: string) => {
  const file = join(project, path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
};
const read = (path: string) => readFile(join(project, path), 'utf8');

beforeAll(async () => {
  project = await mkdtemp(join(await getRunFolder(), 'dev-'));
  await put('verbatim.yaml', 'title: Desk archive\n');
  await put(BRIDGE, bridge());
  // One article is broken before the command begins.
  await put('articles/2024/2024-02-09-broken.md', `${head('Broken', 'autor: me\n')}Text.\n`);
  site = await developSite(project);
  answered = (await fetch(`${site.url}_verbatim/desk?page=/`)).status;
}, 120_000);
afterAll(async () => {
  await site.stop();
  await rm(project, { recursive: true, force: true });
});

async function open(path: string, options: ReaderOptions = {}): Promise<Page> {
  const opened = await reader.start({ javaScript: true, ...options });
  await opened.goto(site.url + path);
  await strip(opened).waitFor();
  return opened;
}
const strip = (of: Page) => of.getByRole('complementary', { name: 'For the editor' });

/** Looks at a page until it says something; pages load again by themselves. */
async function shows(of: Page, text: string): Promise<void> {
  await of.getByText(text).filter({ visible: true }).first().waitFor({ timeout: 20_000 });
}

describe('a mistake', () => {
  test('stops nothing, and every page says where it is and how to fix it', async () => {
    const home = await open('');
    await shows(home, 'Bridge opens');
    const text = (await strip(home).textContent()) ?? '';
    expect(text).toContain('2024-02-09-broken.md:4');
    expect(text).toContain('autor');
    expect(text).toContain('authors');
  });

  test('is shown in place of its article, until it is fixed', async () => {
    const broken = await open('2024/02/09/broken/');
    await shows(broken, 'This article cannot be shown yet');
    expect(await strip(broken).textContent()).toContain('2024-02-09-broken.md:4');
    await put(
      'articles/2024/2024-02-09-broken.md',
      `${head('Fixed at last').replace('02-08', '02-09')}Text.\n`,
    );
    await shows(broken, 'Fixed at last');
    expect(await strip(broken).textContent()).not.toContain('autor');
  });

  test('in an article that was good is shown on its page; other pages stay', async () => {
    const article = await open(page);
    await put(BRIDGE, bridge('tags: [\n'));
    await shows(article, 'This article cannot be shown yet');
    await put(BRIDGE, bridge());
    await shows(article, 'The bridge is safe for all');
  });
});

test('a new article is shown without a restart, and one that is removed goes', async () => {
  const home = await open('');
  await put('articles/2024/2024-02-10-ferry.md', `${head('Ferry is back')}It rained.\n`);
  await shows(home, 'Ferry is back');
  await rm(join(project, 'articles/2024/2024-02-10-ferry.md'));
  await home.getByText('Ferry is back').first().waitFor({ state: 'detached', timeout: 20_000 });
});

test('the archive is open as soon as the server is', () => {
  expect(answered).toBe(200);
});

describe.each([
  ['light', false, 1440],
  ['dark', true, 390],
] as const)('the strip, %s (%s), %i px wide', (_, dark, width) => {
  test('says what was read, and why', async () => {
    const opened = await open(page, { dark, width });
    await strip(opened).locator('summary').first().click();
    const text = (await strip(opened).textContent()) ?? '';
    for (const words of [
      'Anna Berg',
      'Mayor',
      'attributed by',
      'Names that look alike',
      'Anna Berrg',
      'has no pair in its paragraph',
    ]) {
      expect(text).toContain(words);
    }
    const link = strip(opened).getByRole('link', { name: 'Nobody asked us' });
    const mark = (await link.getAttribute('href')) ?? '';
    expect(await opened.locator(mark).count()).toBe(1);
    const { violations } = await new AxeBuilder({ page: opened }).include('.desk').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    const wide = await opened.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
  });
});

describe('an entry for a quote', () => {
  test('is copied as it has to be pasted', async () => {
    const opened = await open(page);
    await opened.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await strip(opened).locator('summary').first().click();
    await strip(opened).getByRole('button', { name: 'Copy' }).first().click();
    await shows(opened, 'Copied');
    expect(await opened.evaluate(() => navigator.clipboard.readText())).toBe(
      'quotes:\n  - match: The bridge is safe for all,\n    speaker: Anna Berg\n    role: Mayor\n',
    );
  });

  test('is written by the keyboard alone after a question, and only that is', async () => {
    const opened = await open(page);
    const own = strip(opened).locator('.desk-quote', { hasText: 'Nobody asked us' });
    await strip(opened).locator('summary').first().focus();
    await opened.keyboard.press('Enter');
    await own.locator('summary', { hasText: 'Correct' }).focus();
    await opened.keyboard.press('Enter');
    await own.getByLabel('Speaker').fill('Ida Holm');
    await own.locator('pre', { hasText: 'Ida Holm' }).waitFor();
    await own.getByRole('button', { name: 'Write into the file' }).focus();
    await opened.keyboard.press('Enter');
    const question = opened.getByRole('dialog');
    await question.waitFor();
    await opened.keyboard.press('Escape');
    expect(await read(BRIDGE)).toBe(bridge());
    await opened.keyboard.press('Enter');
    await question.getByRole('button', { name: 'Write' }).press('Enter');
    await shows(opened, 'Decided in the front matter');
    expect(await read(BRIDGE)).toBe(
      bridge(
        'quotes:\n  - match: Nobody asked us about the noise at night.\n    speaker: Ida Holm\n',
      ),
    );
    expect(await own.textContent()).toContain('Ida Holm');
  });

  test('is not written for a page of another site, or without the token', async () => {
    const address = `${site.url}_verbatim/desk`;
    const get = (headers: Record<string, string>) => fetch(address, { headers });
    expect((await get({ Origin: 'http://evil.example' })).status).toBe(403);
    const before = await read(BRIDGE);
    const post = (headers: Record<string, string>) =>
      fetch(address, { method: 'POST', headers, body: '{}' });
    expect((await post({ Origin: site.url.replace(/\/$/, '') })).status).toBe(403);
    expect((await post({ Origin: 'http://evil.example' })).status).toBe(403);
    expect(await read(BRIDGE)).toBe(before);
  });
});
