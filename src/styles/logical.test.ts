import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectDir } from '../test/support/site/run-node.ts';

/** Sides of the page, where a page that runs from right to left has them changed about. */
const PHYSICAL =
  /(?<![-\w])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?|left|right)\s*:|(?:text-align|float|clear):\s*(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius/g;
/** Four values go round by top, right, bottom and left. */
const FOUR_SIDES =
  /(?<![-\w])(?:margin|padding|inset|border-width|scroll-margin): (\S+) (\S+) (\S+) (\S+);/g;
/** WebKit takes only the kind of line in the short form; with a variable in it there is no line at all. */
const LONG_LINE = /text-decoration: \S+ [^;]*;/g;
const STYLE_ELEMENTS = /<style[^>]*>([\s\S]*?)<\/style>/g;
const INLINE_STYLES = /style=\{`([^`]*)`\}/g;

function readStyles(path: string): string {
  const source = readFileSync(path, 'utf8');
  if (path.endsWith('.css')) return source;
  return [...source.matchAll(STYLE_ELEMENTS), ...source.matchAll(INLINE_STYLES)]
    .map(([, styles = '']) => styles)
    .join('\n');
}

const files = readdirSync(join(projectDir, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:css|astro)$/.test(file))
  .sort();

test('all styles are by the direction of the text, and none by the sides of the page', () => {
  expect(files.length).toBeGreaterThan(60);
  const found = files.flatMap((file) => {
    const styles = readStyles(join(projectDir, 'src', file));
    const physical = [...styles.matchAll(PHYSICAL)].map(([rule]) => `${file}: ${rule}`);
    const uneven = [...styles.matchAll(FOUR_SIDES)]
      .filter(([, , right, , left]) => right !== left)
      .map(([rule]) => `${file}: ${rule}`);
    return [...physical, ...uneven];
  });
  expect(found).toEqual([]);
});

test('the colour and thickness of a line have properties of their own', () => {
  const found = files.flatMap((file) =>
    [...readStyles(join(projectDir, 'src', file)).matchAll(LONG_LINE)].map(
      ([rule]) => `${file}: ${rule}`,
    ),
  );
  expect(found).toEqual([]);
});
