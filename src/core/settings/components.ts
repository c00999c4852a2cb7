import { nearestOf } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import { say, sayList } from '../../wording/say.ts';

/** The components that an archive may replace by a file of its own, `components/Masthead.astro`. */
export const REPLACEABLE = [
  'Head',
  'Masthead',
  'Footer',
  'PageHead',
  'ArticleItem',
  'ArticleNote',
  'QuoteLine',
] as const;

/** The name of a component that may be replaced. */
export type ComponentName = (typeof REPLACEABLE)[number];

const COMPONENT = /^components\/([^/]+)\.astro$/i;

/** What an archive's folder of components comes to. */
export interface ComponentFiles {
  /** Paths below the archive folder, by the component that each replaces. */
  readonly replaced: ReadonlyMap<ComponentName, string>;
  readonly problems: readonly Problem[];
}

/**
 * Finds out which components an archive replaces. What they are made of has a folder below, or another ending.
 *
 * @param paths of all files of the folder, below the archive folder
 * @param nameOf how messages name such a path
 */
export function findReplaced(
  paths: readonly string[],
  nameOf: (path: string) => string,
): ComponentFiles {
  const replaced = new Map<ComponentName, string>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const written = COMPONENT.exec(path)?.[1];
    if (written === undefined) continue;
    const known = REPLACEABLE.find((name) => name === written);
    if (known && path.endsWith('.astro')) {
      replaced.set(known, path);
      continue;
    }
    const nearest = nearestOf(written, REPLACEABLE);
    problems.push({
      file: nameOf(path),
      message: say('settings.no-component', { name: written }),
      hint: nearest
        ? say('settings.did-you-mean', { name: `${nearest}.astro` })
        : say('settings.no-component-fix', { names: sayList(REPLACEABLE, 'bare') }),
    });
  }
  return { replaced, problems };
}
