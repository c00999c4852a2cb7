/**
 * Makes the site's fonts from the packages of @fontsource-variable: `node src/cli/fonts/make-fonts.ts` writes
 * `public/fonts/` and `src/styles/font-faces.json`, after `npm install --prefix src/cli/develop/sources`. To be run by hand when a font or its package
 * changes; the same packages give the same bytes.
 */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import subsetFont from 'subset-font';
import type { FallbackFace, WebFontFace } from '../../styles/fonts.ts';
import { type FontSource, fontSources } from './sources.ts';
import { readFontTables } from './sfnt.ts';
import { fitMetrics, formatUnicodeRange, SAMPLE_TEXT } from './metrics.ts';
import { defineCommand } from '../command.ts';
import { startCommand } from '../run-command.ts';
import { systemFonts } from './system-fonts.ts';

const root = new URL('../../../', import.meta.url);
const packages = new URL('src/cli/develop/sources/node_modules/@fontsource-variable/', root);
const fontsDir = new URL('public/fonts/', root);
const cardFontsDir = new URL('src/cards/fonts/', root);

/** Scripts of Noto Serif that only cards are set in: pages leave them to the reader’s own fonts. */
const SCRIPTS_OF_CARDS = ['georgian', 'hebrew'] as const;

async function makeFonts(): Promise<void> {
  const faces: WebFontFace[] = [];
  const fallbacks: FallbackFace[] = [];
  await rm(fontsDir, { recursive: true, force: true });
  await mkdir(fontsDir, { recursive: true });
  for (const source of fontSources) {
    const covered: { readonly file: string; readonly codePoints: readonly number[] }[] = [];
    for (const slice of source.slices) {
      const original = await readFile(new URL(slice.file, packages));
      const wanted = slice.codePoints ?? (await listCodePoints(original));
      const taken = new Set(covered.flatMap((other) => other.codePoints));
      const codePoints = wanted.filter((codePoint) => !taken.has(codePoint));
      const text = String.fromCodePoint(...codePoints);
      const woff2 = await subsetFont(original, text, { ...source.subset, targetFormat: 'woff2' });
      const tables = readFontTables(
        await subsetFont(original, text, { ...source.subset, targetFormat: 'sfnt' }),
      );
      const file = `${source.id}-${slice.name}.woff2`;
      await writeFile(new URL(file, fontsDir), woff2);
      covered.push({
        file,
        codePoints: [...tables.advances.keys()].filter((codePoint) =>
          codePoints.includes(codePoint),
        ),
      });
      console.log(`${file.padEnd(44)} ${(woff2.length / 1024).toFixed(1).padStart(6)} KB`);
    }
    const { family, style, weight } = source;
    for (const { file, codePoints } of covered) {
      const elsewhere = covered.flatMap((other) => (other.file === file ? [] : other.codePoints));
      const unicodeRange = formatUnicodeRange(codePoints, elsewhere);
      faces.push({ family, style, weight, file, unicodeRange });
    }
    fallbacks.push(...(await matchFallbacks(source)));
  }
  await writeFile(
    new URL('src/styles/font-faces.json', root),
    await format(JSON.stringify({ faces, fallbacks }), { parser: 'json', printWidth: 100 }),
  );
  const folders = fontSources.flatMap(({ slices }) => slices.map(({ file }) => folderOf(file)));
  await writeFile(new URL('LICENSE.txt', fontsDir), await composeLicence(folders));
  await copyCardFonts();
}

const folderOf = (file: string): string => file.split('/')[0] ?? '';

/** Cards are drawn at build time, so that their fonts need not be cut down. */
async function copyCardFonts(): Promise<void> {
  await mkdir(cardFontsDir, { recursive: true });
  for (const script of SCRIPTS_OF_CARDS) {
    const name = `noto-serif-${script}`;
    const file = `${name}/files/${name}-${script}-wght-normal.woff2`;
    await copyFile(new URL(file, packages), new URL(`${name}.woff2`, cardFontsDir));
  }
  const folders = SCRIPTS_OF_CARDS.map((script) => `noto-serif-${script}`);
  await writeFile(new URL('LICENSE.txt', cardFontsDir), await composeLicence(folders));
}

async function listCodePoints(font: Buffer): Promise<number[]> {
  const sfnt = await subsetFont(font, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' });
  // Space belongs to every file of the package, and to the Latin one on the page.
  return [...readFontTables(sfnt).advances.keys()].filter((codePoint) => codePoint > 0x20);
}

/**
 * Local fonts made to fill the same lines as the web font, so that nothing moves when it arrives:
 * scaled to its mean width, with its ascent and descent.
 */
async function matchFallbacks(source: FontSource): Promise<FallbackFace[]> {
  const latin = source.slices.find(({ name }) => name === 'latin');
  if (!latin || !source.fallbacks) return [];
  const original = await readFile(new URL(latin.file, packages));
  const results: FallbackFace[] = [];
  for (const { system, cut, pin, weight } of source.fallbacks) {
    const pinned = { ...source.subset.variationAxes, ...pin };
    const tables = readFontTables(
      await subsetFont(original, SAMPLE_TEXT, { variationAxes: pinned, targetFormat: 'sfnt' }),
    );
    const { suffix, cuts } = systemFonts[system];
    const { local, meanAdvance } = cuts[cut];
    results.push({
      family: `${source.family} ${suffix}`,
      style: source.style,
      weight,
      local: [...local],
      ...fitMetrics(tables, meanAdvance),
    });
  }
  return results;
}

/** The Open Font License asks that its text and the copyright lines go with the files. */
async function composeLicence(packageFolders: readonly string[]): Promise<string> {
  const texts = await Promise.all(
    [...new Set(packageFolders)].map((folder) =>
      readFile(new URL(`${folder}/LICENSE`, packages), 'utf8'),
    ),
  );
  return writeLicence(texts);
}

/**
 * The licence of fonts that share one, with the copyright line of each.
 *
 * @throws Error if they do not share it
 */
export function writeLicence(texts: readonly string[]): string {
  const copyrights = texts.map(
    (text) => `- ${text.split('\n', 1)[0]?.replace(/ \S+\.ttf: .*$/, '')}`,
  );
  const bodies = new Set(texts.map((text) => text.slice(text.indexOf('\n')).trim()));
  if (bodies.size !== 1) throw new Error('The fonts no longer share one licence text; say each.');
  return [
    'The fonts in this folder are cut-down copies (fewer characters, fixed axes) of fonts by:',
    '',
    ...copyrights,
    '',
    'None of them reserves its name. They came by way of the npm packages @fontsource-variable/*,',
    'and src/cli/fonts/make-fonts.ts says exactly how each file was made. Their licence follows.',
    '',
    ...bodies,
    '',
  ].join('\n');
}

/** Makes the site's fonts again from their packages; not among npm's scripts. */
const fontsCommand = defineCommand({
  name: 'fonts',
  usage: '',
  about: 'Cuts the site’s fonts out of their packages again, into public/fonts/.',
  options: {},
  statuses: '0 made, 1 something is wrong, 2 not understood.',
  run: async () => {
    await makeFonts();
    return 0;
  },
});

if (import.meta.main) await startCommand(fontsCommand);
