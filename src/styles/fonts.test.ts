import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  dataFonts,
  displayFonts,
  fontFaceCss,
  hasOtherLetters,
  largeQuoteFont,
  preloadFonts,
  textFonts,
} from './fonts.ts';

const fontsDir = new URL('../../public/fonts/', import.meta.url);
const css = fontFaceCss('/');
const files = [...css.matchAll(/url\("\/fonts\/([^"]+)"\)/g)].map(([, file]) => file);

describe('fontFaceCss', () => {
  it('names every font file that is published, and no other', () => {
    const published = readdirSync(fontsDir).filter((name) => name.endsWith('.woff2'));
    expect([...files].sort()).toEqual(published.sort());
  });

  it.each([
    ['/', '/fonts/'],
    ['', '/fonts/'],
    ['/archive', '/archive/fonts/'],
    ['/archive/', '/archive/fonts/'],
  ])('stands under the base %j', (base, folder) => {
    expect(fontFaceCss(base)).toContain(`url("${folder}newsreader-latin.woff2")`);
  });

  it('has every family of the stacks', () => {
    const known = new Set([...css.matchAll(/font-family:"([^"]+)"/g)].map(([, name]) => name));
    const generic = ['Georgia', 'Arial', 'serif', 'sans-serif'];
    for (const stack of [textFonts, displayFonts, dataFonts]) {
      for (const name of stack.split(', ').map((part) => part.replaceAll("'", ''))) {
        expect(known.has(name) || generic.includes(name), name).toBe(true);
      }
    }
  });

  it('has the faces of letters that few pages have in a part of their own', () => {
    const [latin, other] = (['latin', 'other'] as const).map((scripts) =>
      fontFaceCss('/', 'optional', scripts).trim().split('\n'),
    );
    expect([...(latin ?? []), ...(other ?? [])].sort()).toEqual(css.trim().split('\n').sort());
    expect(latin?.join()).not.toMatch(/cyrillic|latin-ext/);
    expect(other?.join()).toMatch(/latin-ext.+vietnamese.+cyrillic.+greek.+armenian.+arabic/);
  });

  it.each([
    ['Malmö, Æro, São Paulo, cœur: “£ 5” – € 6 …', false],
    ['Zażółć gęślą jaźń', true],
    ['Ереван', true],
    ['Երևան', true],
    ['Αθήνα', true],
    ['القاهرة', true],
    ['Hà Nội Việt', true],
  ])('knows whether %s needs that part', (text, needs) => {
    expect(hasOtherLetters(text)).toBe(needs);
  });

  it('knows every letter of which only that part has a face', () => {
    const ranges = (scripts: 'latin' | 'other') =>
      fontFaceCss('/', 'optional', scripts)
        .match(/U\+[0-9A-F]+(?:-[0-9A-F]+)?/g)
        ?.map((range) =>
          range
            .slice(2)
            .split('-')
            .map((hex) => Number.parseInt(hex, 16)),
        ) ?? [];
    const lettersOf = (scripts: 'latin' | 'other') =>
      ranges(scripts).flatMap(([first = 0, last = first]) =>
        Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
      );
    const latin = new Set(lettersOf('latin'));
    const missed = lettersOf('other').filter(
      (letter) => /\p{L}/u.test(letter) && !latin.has(letter) && !hasOtherLetters(letter),
    );
    expect(missed).toEqual([]);
  });

  it('puts no face in late, since its lines would break elsewhere', () => {
    expect(css).not.toContain('font-display:swap');
    expect(css.split('font-display:optional')).toHaveLength(files.length + 1);
  });

  it('swaps late faces in where the height of a frame is reckoned from them', () => {
    const frame = fontFaceCss('/', 'swap');
    expect(frame.split('font-display:swap')).toHaveLength(files.length + 1);
  });

  it.each([
    ['Newsreader Noto', 'Noto Serif'],
    ['Newsreader Times', 'Liberation Serif'],
    ['Libre Franklin Roboto', 'Roboto'],
    ['Libre Franklin Arial', 'Arial'],
  ])('fits %s to the reader’s own %s', (family, local) => {
    const rule = css.split('\n').find((line) => line.includes(`"${family}"`)) ?? '';
    expect(rule).toContain(`local("${local}")`);
    expect(rule).toMatch(/size-adjust:\d/);
  });

  it('gives a character to one file of a face only', () => {
    const seen = new Map<string, string>();
    for (const rule of css.split('\n').filter((line) => line.includes('unicode-range'))) {
      const face = /^.*?font-weight:[^;]+/.exec(rule)?.[0] ?? '';
      for (const range of (/unicode-range:([^;}]+)/.exec(rule)?.[1] ?? '').split(',')) {
        const [first = 0, last = first] = range
          .slice(2)
          .split('-')
          .map((hex) => Number.parseInt(hex, 16));
        for (let codePoint = first; codePoint <= last; codePoint += 1) {
          const key = `${face} ${codePoint}`;
          expect(seen.get(key), key).toBeUndefined();
          seen.set(key, rule);
        }
      }
    }
    expect(seen.size).toBeGreaterThan(1000);
  });
});

describe('preloadFonts', () => {
  it('names files that are there', () => {
    for (const path of [...preloadFonts, largeQuoteFont])
      expect(existsSync(new URL(`../${path}`, fontsDir))).toBe(true);
  });
});

it('a reader’s own Noto faces give no spaces before the web fonts arrive, and the fallbacks no Cyrillic', () => {
  for (const stack of [textFonts, displayFonts]) {
    expect(stack.indexOf("'Noto Serif'")).toBeGreaterThan(stack.lastIndexOf('Newsreader'));
  }
  const local = fontFaceCss('/')
    .split('\n')
    .filter((rule) => rule.includes('local('));
  expect(local.length).toBeGreaterThan(0);
  for (const rule of local) expect(rule).toContain('unicode-range:U+0-24F,');
});
