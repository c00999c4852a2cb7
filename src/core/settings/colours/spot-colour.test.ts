import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import palette from '../../../data/palette.json' with { type: 'json' };
import { contrastOf, leastContrast, LEAST_CONTRAST } from './colour.ts';
import { spotColour, spotStyle } from './spot-colour.ts';

const backgrounds = (look: 'light' | 'dark') => [
  palette[look].paper,
  palette[look].wash,
  palette[look].target,
];

test('the palette is that of the style sheet', () => {
  const css = readFileSync(join(import.meta.dirname, '../../../styles/tokens.css'), 'utf8');
  const [usual = '', sepia = ''] = css.split("[data-theme='sepia']");
  for (const [name, value] of Object.entries(palette.light)) {
    const dark = palette.dark[name as keyof typeof palette.dark];
    expect(usual).toContain(`--${name}: light-dark(${value}, ${dark});`);
  }
  for (const [name, value] of Object.entries(palette.sepia))
    expect(sepia).toContain(`--${name}: ${value};`);
});

test.each(['light', 'dark', 'sepia'] as const)('all words can be read in the %s theme', (look) => {
  const { ink, soft, spot, paper, wash, target } = palette[look];
  for (const colour of [ink, soft, spot]) {
    expect(leastContrast(colour, [paper, wash, target])).toBeGreaterThanOrEqual(4.9);
  }
});

/** A degree of a heat map by day and by night. */
const HEAT = /--heat-[123]:light-dark\((#[0-9a-f]{6}),(#[0-9a-f]{6})\)/g;

test('contrast is that of WCAG', () => {
  expect(contrastOf('#ffffff', '#000000')).toBeCloseTo(21);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('whatever colour is taken can be read by day and by night', () => {
  const hex = fc
    .integer({ min: 0, max: 0xffffff })
    .map((n) => `#${n.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(hex, (written) => {
      const read = spotColour.safeParse(written);
      if (!read.success) {
        const [issue] = read.error.issues;
        const near = /"(#[0-9a-f]{6})"/.exec(
          JSON.stringify(issue && 'params' in issue ? issue.params : '').replaceAll('\\', ''),
        )?.[1];
        expect(spotColour.safeParse(near).success).toBe(true);
        return;
      }
      for (const look of ['light', 'dark'] as const) {
        for (const background of backgrounds(look)) {
          expect(contrastOf(read.data[look], background)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
        }
        for (const heat of spotStyle(read.data).matchAll(HEAT)) {
          const shade = heat.at(look === 'light' ? 1 : 2) ?? '';
          const best = Math.max(
            contrastOf(shade, palette.light.ink),
            contrastOf(shade, palette.dark.ink),
          );
          expect(best).toBeGreaterThanOrEqual(LEAST_CONTRAST);
        }
      }
    }),
    { seed: 13, numRuns: 300 },
  );
});

test('the style sets the colour for all looks', () => {
  const css = spotStyle({ light: '#00529b', dark: '#8ab4f8' });
  expect(css).toMatch(
    /^html:root\{--spot:light-dark\(#00529b,#8ab4f8\);.*--heat-3:light-dark\(#\w+,#\w+\)\}@media screen and/,
  );
  expect(css).toMatch(/\{html:root\[data-theme=sepia\]\{--spot:#00529b;.*--heat-3:#\w+\}\}$/);
});

test('on sepia paper a colour is as dark as it has to be', () => {
  const light = '#9a5b00';
  const { paper, wash, target } = palette.sepia;
  const css = spotStyle({ light, dark: '#f2c98e' });
  const sepia = /sepia\]\{--spot:(#[0-9a-f]{6})/.exec(css)?.[1] ?? '';
  expect(leastContrast(light, [paper, wash, target])).toBeLessThan(LEAST_CONTRAST);
  expect(leastContrast(sepia, [paper, wash, target])).toBeGreaterThanOrEqual(LEAST_CONTRAST);
});
