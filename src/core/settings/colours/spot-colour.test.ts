import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import palette from '../../../data/palette.json' with { type: 'json' };
import { contrastOf, LEAST_CONTRAST } from './colour.ts';
import { spotColour, spotStyle } from './spot-colour.ts';

const backgrounds = (look: 'light' | 'dark') => [
  palette[look].paper,
  palette[look].wash,
  palette[look].target,
];

test('the palette is that of the style sheet', () => {
  const css = readFileSync(join(import.meta.dirname, '../../../styles/tokens.css'), 'utf8');
  const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');
  for (const [name, value] of Object.entries(palette.light))
    expect(light).toContain(`--${name}: ${value};`);
  for (const [name, value] of Object.entries(palette.dark))
    expect(dark).toContain(`--${name}: ${value};`);
});

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
        for (const heat of spotStyle(read.data).matchAll(/--heat-[123]:(#[0-9a-f]{6})/g)) {
          const shade = heat[1] ?? '';
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

test('the style sets the colour for both looks', () => {
  const css = spotStyle({ light: '#00529b', dark: '#8ab4f8' });
  expect(css).toMatch(
    /^html:root\{--spot:#00529b;.*--heat-4:#00529b\}@media .*--spot:#8ab4f8;.*\}\}$/,
  );
});
