import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cardSubjects } from '../test/support/card-subjects.ts';
import { cardContent } from './content.ts';
import { planCards } from './plan-cards.ts';
import { CARDS_FILE, publishCards, type PlannedCard } from './publish-cards.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'verbatim-cards-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const { Latin, Arabic } = cardSubjects;

async function makeSite(name: string, plans: readonly PlannedCard[]): Promise<string> {
  const site = join(root, name);
  for (const { file } of plans) await mkdir(join(site, file, '..'), { recursive: true });
  const lines = plans.map((plan) => `${JSON.stringify(plan)}\n`);
  await writeFile(join(site, CARDS_FILE), lines.join(''));
  return site;
}

const plans = [Latin, Arabic, Latin].map((subject, index) => ({
  file: `quotes/${index}/card.png`,
  card: cardContent(subject, 'Verbatim'),
}));
const cacheDir = () => join(root, 'cache');

test('draws a card once ever, however many builds and quotes show it', async () => {
  const first = await makeSite('first', [...plans, { file: 'quotes/3/card.png' }]);
  const options = { cacheDir: cacheDir(), cards: true };
  await publishCards(first, options);
  expect(await readdir(first)).toEqual(['quotes']);
  expect(await readdir(join(first, 'quotes/3'))).toEqual([]);
  const second = await makeSite('second', plans);
  expect(await publishCards(second, options)).toEqual({ drawn: 0, kept: 3, without: 0 });
  for (const { file } of plans) {
    const bytes = await readFile(join(second, file));
    expect(bytes.equals(await readFile(join(first, file)))).toBe(true);
    const { width, height, format } = await sharp(bytes).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
    expect(bytes.length).toBeLessThan(40_000);
  }
});

test('draws the same bytes into another cache', async () => {
  const bytes = [];
  for (const name of ['one', 'other']) {
    const site = await makeSite(name, plans);
    await publishCards(site, { cacheDir: join(root, `cache-${name}`), cards: true });
    bytes.push(await readFile(join(site, 'quotes/1/card.png')));
  }
  expect(bytes[0]?.equals(bytes[1] ?? Buffer.alloc(0))).toBe(true);
});

test('writes over no other card where a build was broken off', async () => {
  const options = { cacheDir: cacheDir(), cards: true };
  const site = await makeSite('site', plans);
  await publishCards(site, options);
  const latin = await readFile(join(site, 'quotes/0/card.png'));
  const [{ file }] = plans as [PlannedCard];
  await makeSite('site', [{ file, card: cardContent(Arabic, 'Verbatim') }]);
  await publishCards(site, options);
  expect((await readFile(join(site, file))).equals(latin)).toBe(false);
  const next = await makeSite('next', plans);
  await publishCards(next, options);
  expect((await readFile(join(next, file))).equals(latin)).toBe(true);
});

test('forgets cards of other code, and leaves no half pictures', async () => {
  const old = join(cacheDir(), 'cards', 'of-last-year', 'aa');
  await mkdir(old, { recursive: true });
  await publishCards(await makeSite('site', plans), { cacheDir: cacheDir(), cards: true });
  const [version, ...more] = await readdir(join(cacheDir(), 'cards'));
  expect(more).toEqual([]);
  const files = await readdir(join(cacheDir(), 'cards', version ?? ''), { recursive: true });
  expect(files.filter((file) => file.includes('.')).every((file) => file.endsWith('.png'))).toBe(
    true,
  );
});

test('without cards takes the list away and draws nothing', async () => {
  const site = await makeSite('site', plans);
  await publishCards(site, { cacheDir: cacheDir(), cards: false });
  expect(await readdir(site)).toEqual(['quotes']);
  expect(await readdir(join(site, 'quotes/0'))).toEqual([]);
});

test('planCards plans none where they are off, cannot be drawn, or want a letter', async () => {
  const on = { cards: true, name: 'Verbatim' };
  const plan = await planCards(on);
  expect(plan(Latin)).toEqual(cardContent(Latin, 'Verbatim'));
  expect(plan({ ...Latin, words: '橋' })).toBeUndefined();
  expect((await planCards({ ...on, cards: false }))(Latin)).toBeUndefined();
  const missing = async () => ({ missing: 'no program for this platform' });
  expect((await planCards(on, missing))(Latin)).toBeUndefined();
});
