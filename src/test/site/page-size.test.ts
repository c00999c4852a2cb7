import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkLinks } from '../../links/check-links.ts';
import {
  createBuildFolders,
  mustBuild,
  type TemporaryFolders,
} from '../support/site/build-site.ts';
import { writeSample } from '../support/sample-content.ts';
import { readPages, type SitePage } from '../support/site/site-files.ts';

/** Bytes of HTML that a page may have. */
const HEAVIEST = 100_000;
const ARTICLES = 150;

let folders: TemporaryFolders;
let pages: SitePage[];

const WORDS = [
  'dockers teachers sailors bakers nurses drivers painters farmers judges pilots tailors masons clerks',
  'asked paid waited voted marched argued saved begged planned hoped applied',
  'bridges ferries quays tunnels schools markets gardens theatres libraries stations towers',
  'slowly openly rarely gladly calmly loudly early late often together alone quietly twice',
  'winter spring flooding harvest carnival election strikes elections drought Easter Christmas storms',
  'roofs pipes lamps rails cranes buses boats stoves pumps wells fences gates bells clocks ropes nets',
  'money stone timber glass copper paper cement gravel cotton coal sugar salt iron cloth',
].map((words) => words.split(' '));

/** Sentences so unlike that no two are one saying: each has words of its own draw. */
function sentenceOf(n: number): string {
  const words = WORDS.map((choices, at) => {
    const mixed = Math.imul(n * 7 + at + 1, 0x85ebca6b);
    const drawn = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return choices[((drawn ^ (drawn >>> 16)) >>> 0) % choices.length];
  });
  return words.join(' ');
}

/** One busy month, in which one speaker says nearly everything of one place. */
beforeAll(async () => {
  folders = await createBuildFolders();
  for (let n = 0; n < ARTICLES; n++) {
    const day = String(1 + (n % 3)).padStart(2, '0');
    const paragraphs = Array.from(
      { length: 4 },
      (_, at) =>
        `“Varna’s ${sentenceOf(n * 8 + at * 2)}, ${sentenceOf(n * 8 + at * 2 + 1)},” said Mayor Elena Markova.`,
    );
    await writeSample(folders.content, {
      date: `2024-03-${day}`,
      slug: `plan-${n}-for-the-harbour`,
      title: `Plan ${n} for the harbour at Varna is read in the council and sent back`,
      body: `The council of Varna met on Friday.\n\n${paragraphs.join('\n\n')}\n`,
    });
  }
  await mustBuild(folders);
  pages = readPages(folders.out);
});
afterAll(() => folders.remove());

test('no page of a busy archive is over 100 KB', () => {
  const heavy = pages.filter(({ source }) => Buffer.byteLength(source) > HEAVIEST);
  expect(heavy.map(({ file, source }) => `${file}: ${Buffer.byteLength(source)}`)).toEqual([]);
});

test('long lists go on on further pages', () => {
  const paths = new Set(pages.map(({ path }) => path));
  for (const path of [
    'quotes/2024/03/page-2/',
    'speakers/elena-markova/2024/page-2/',
    'speakers/elena-markova/on/varna/page-2/',
    'places/varna/2024/page-2/',
  ]) {
    expect(paths, path).toContain(path);
  }
});

test('every quote is listed in its month and at its speaker, and every link leads somewhere', () => {
  const listed = (pattern: RegExp) =>
    new Set(
      pages
        .filter(({ path }) => pattern.test(path))
        .flatMap(({ source }) => source.match(/\/quotes\/[0-9a-z]{10}\//g) ?? []),
    );
  const quotes = ARTICLES * 4;
  expect(listed(/^quotes\/2024\/03\//).size).toBe(quotes);
  expect(listed(/^speakers\/elena-markova\/2024\//).size).toBe(quotes);
  const built = { folder: folders.out, base: '/', site: 'https://verbatim.example' };
  expect(checkLinks(built).findings).toEqual([]);
});
