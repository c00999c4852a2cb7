import { linkSync, mkdirSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WeightRules } from '../core/weight/rules.ts';
import { cardSubjects } from '../test/support/card-subjects.ts';
import { cardContent } from './content.ts';
import { HEAVIEST_CARD } from './draw-card.ts';
import { publishCards, type CardPlace, type PlannedCard } from './publish-cards.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'verbatim-cards-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const { Latin, Arabic } = cardSubjects;

/** A site that takes cards; `kept` are the keys of those that it has already. */
function siteIn(name: string, kept: Readonly<Record<string, string>> = {}) {
  const folder = join(root, name);
  const keys: Record<string, string> = {};
  const files: CardPlace = {
    keep: (path, key) => kept[path] === key,
    place: (path, from, key) => {
      keys[path] = key;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      linkSync(from, join(folder, path));
    },
  };
  return { folder, keys, files };
}

const listOf = (plans: readonly PlannedCard[]) =>
  Buffer.from(plans.map((plan) => `${JSON.stringify(plan)}\n`).join(''));

const plans = [Latin, Arabic, Latin].map((subject, index) => ({
  file: `quotes/${index}/card.png`,
  card: cardContent(subject, 'Verbatim'),
}));
const cacheDir = () => join(root, 'cache');

const publish = (
  plans: readonly PlannedCard[],
  files: CardPlace,
  {
    cacheDir: cache = cacheDir(),
    cards = 'shared',
  }: { cacheDir?: string; cards?: WeightRules['cards'] } = {},
) => publishCards(listOf(plans), { cacheDir: cache, cards, files });

test('draws a card once ever, however many builds and quotes show it', async () => {
  const first = siteIn('first');
  await publish([...plans, { file: 'quotes/3/card.png' }], first.files);
  expect(await readdir(join(first.folder, 'quotes'))).toEqual(['0', '1', '2']);
  const second = siteIn('second');
  const again = await publish(plans, second.files);
  expect(again).toEqual({ drawn: 0, kept: 3, without: 0 });
  for (const { file } of plans) {
    const bytes = await readFile(join(second.folder, file));
    expect(bytes.equals(await readFile(join(first.folder, file)))).toBe(true);
    const { width, height, format } = await sharp(bytes).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
    expect(bytes.length).toBeLessThan(HEAVIEST_CARD);
  }
});

test('leaves alone what the site has already', async () => {
  const first = siteIn('first');
  await publish(plans, first.files);
  const second = siteIn('second', first.keys);
  expect(await publish(plans, second.files)).toEqual({ drawn: 0, kept: 3, without: 0 });
  expect(second.keys).toEqual({});
});

test('draws the same bytes into another cache', async () => {
  const bytes = [];
  for (const name of ['one', 'other']) {
    const { folder, files } = siteIn(name);
    await publish(plans, files, { cacheDir: join(root, `cache-${name}`) });
    bytes.push(await readFile(join(folder, 'quotes/1/card.png')));
  }
  expect(bytes[0]?.equals(bytes[1] ?? Buffer.alloc(0))).toBe(true);
});

test('forgets cards of other code, and leaves no half pictures', async () => {
  const old = join(cacheDir(), 'cards', 'of-last-year', 'aa');
  await mkdir(old, { recursive: true });
  await publish(plans, siteIn('site').files);
  const [version, ...more] = await readdir(join(cacheDir(), 'cards'));
  expect(more).toEqual([]);
  const files = await readdir(join(cacheDir(), 'cards', version ?? ''), { recursive: true });
  expect(files.filter((file) => file.includes('.')).every((file) => file.endsWith('.png'))).toBe(
    true,
  );
});

test('without cards draws nothing', async () => {
  const { keys, files } = siteIn('site');
  expect(await publish(plans, files, { cards: 'off' })).toMatchObject({ drawn: 0, kept: 0 });
  expect(keys).toEqual({});
});
