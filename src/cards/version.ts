import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { programFile } from '../program/folder.ts';
import { digestOfFiles } from '../site/pipeline-version.ts';
import { cardFaces } from './faces.ts';

/** The packages that decide what a card looks like; their fonts are among the files. */
const PACKAGES = ['@resvg/resvg-js', 'bidi-js', 'harfbuzzjs', 'linebreak', 'wawoff2'];

/**
 * A digest of all that decides how a content is drawn: this room, its fonts and its packages. Other
 * packages are left out, so that an update of them does not redraw all cards.
 */
export async function cardsVersion(): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(programFile('package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const fonts = Object.values(cardFaces).flatMap((files) => files.map(({ file }) => file));
  const files = [...new Set(fonts)].map(programFile);
  return createHash('sha256')
    .update(digestOfFiles(['cards'], files))
    .update(PACKAGES.map((name) => `${name} ${dependencies[name]}`).join('\n'))
    .digest('hex')
    .slice(0, 16);
}
