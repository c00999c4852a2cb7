import { nearestOf } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import { say, sayList } from '../../wording/say.ts';

/**
 * The components that an archive may replace with a file of its own, `components/Masthead.astro`.
 */
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

const DIRECTLY_INSIDE = /^components\/([^/]+)$/;
const ENDING = /\.\w{1,10}$/;

/** What was found in an archive's folder of components. */
export interface ComponentFiles {
  /** Paths below the archive folder, by the component that each replaces. */
  readonly replaced: ReadonlyMap<ComponentName, string>;
  readonly problems: readonly Problem[];
}

/**
 * Finds out which components an archive replaces. Their parts belong in a folder below; any other
 * file beside them replaces nothing, and so is a mistake.
 *
 * @param paths of all files of the folder, below the archive folder
 * @param nameOf names such a path in messages
 */
export function findReplaced(
  paths: readonly string[],
  nameOf: (path: string) => string,
): ComponentFiles {
  const replaced = new Map<ComponentName, string>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const written = DIRECTLY_INSIDE.exec(path)?.[1];
    if (written === undefined) continue;
    const known = REPLACEABLE.find((name) => `${name}.astro` === written);
    if (known) {
      replaced.set(known, path);
      continue;
    }
    const nearest = nearestOf(written.replace(ENDING, ''), REPLACEABLE);
    problems.push({
      file: nameOf(path),
      message: say('settings.no-component', { file: written }),
      hint: nearest
        ? say('settings.did-you-mean', { name: `${nearest}.astro` })
        : say('settings.no-component-fix', {
            names: sayList(
              REPLACEABLE.map((name) => `${name}.astro`),
              'bare',
            ),
          }),
    });
  }
  return { replaced, problems };
}
