import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinStyles } from './join-styles.ts';
import type { PageStyle } from './renderer-files.ts';

let statics: string;
beforeEach(() => {
  statics = mkdtempSync(join(tmpdir(), 'verbatim-styles-'));
  mkdirSync(join(statics, 'scripts'));
  for (const name of ['base', 'story', 'map', 'keys']) {
    writeFileSync(join(statics, `scripts/${name}.css`), `.${name}{margin:0}\n`);
  }
});
afterEach(() => rmSync(statics, { recursive: true }));

const sheet = (name: string): PageStyle => ({
  depth: 1,
  order: 1,
  sheet: { type: 'external', src: `scripts/${name}.css` },
});
const sourcesOf = (sheets: readonly PageStyle[] | undefined) =>
  (sheets ?? []).map((style) => (style.sheet.type === 'external' ? style.sheet.src : ''));

test('a page links one file, in which its sheets have the order of the cascade', () => {
  const [article, copy] = joinStyles(statics, [
    ['article', [sheet('story'), sheet('base')]],
    ['copy', [sheet('story'), sheet('base')]],
  ]);
  const [src = ''] = sourcesOf(article?.[1]);
  expect(sourcesOf(article?.[1])).toHaveLength(1);
  expect(sourcesOf(copy?.[1])).toEqual([src]);
  expect(readFileSync(join(statics, src), 'utf8')).toBe('.story{margin:0}\n.base{margin:0}\n');
});

test('a sheet that nothing else links goes, and all others stay', () => {
  const [, quote] = joinStyles(statics, [
    ['article', [sheet('story'), sheet('base')]],
    ['quote', [sheet('base')]],
    ['record', []],
  ]);
  expect(sourcesOf(quote?.[1])).toEqual(['scripts/base.css']);
  const left = readdirSync(join(statics, 'scripts')).filter((name) => !name.startsWith('page.'));
  expect(left).toEqual(['base.css', 'keys.css', 'map.css']);
});

test('sheets between which something stands in the page itself are left as they are', () => {
  const inline: PageStyle = { depth: 1, order: 1, sheet: { type: 'inline', content: 'p{}' } };
  const styles = [['page', [sheet('base'), inline, sheet('map')]]] as const;
  expect(joinStyles(statics, styles)).toEqual(styles);
});
