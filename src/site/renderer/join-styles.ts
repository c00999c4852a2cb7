import { hash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageStyle } from './renderer-files.ts';

/** The styles of each page, by Astro’s name for it, in the order of the cascade. */
export type StylesByPage = readonly (readonly [string, readonly PageStyle[]])[];

/**
 * Joins the style sheets of each page into one file, so that a browser asks for one before it paints
 * anything; pages with the same sheets share it.
 *
 * @param statics the folder of files that are the same in every site; the joined files are written
 *   there, and those that they are made of are removed
 * @returns the pages with what they link to now
 */
export function joinStyles(statics: string, styles: StylesByPage): StylesByPage {
  const joined = new Map<string, string>();
  const parts = new Set<string>();
  const pages = styles.map(([page, sheets]) => {
    const sources = sheets.flatMap(({ sheet }) => (sheet.type === 'external' ? [sheet.src] : []));
    if (sources.length < 2 || sources.length < sheets.length) return [page, sheets] as const;
    const css = sources.map((src) => readFileSync(join(statics, src), 'utf8').trim()).join('\n');
    const src = `scripts/page.${hash('sha256', css, 'hex').slice(0, 8)}.css`;
    joined.set(src, css);
    for (const part of sources) parts.add(part);
    return [page, [{ depth: 0, order: 0, sheet: { type: 'external', src } }]] as const;
  });
  for (const [src, css] of joined) writeFileSync(join(statics, src), `${css}\n`);
  for (const src of parts) if (!isLinked(src, pages)) rmSync(join(statics, src));
  return pages;
}

const isLinked = (src: string, pages: StylesByPage): boolean =>
  pages.some(([, sheets]) =>
    sheets.some(({ sheet }) => sheet.type === 'external' && sheet.src === src),
  );
