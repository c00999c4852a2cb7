import { z } from 'zod';
import { EXTRA, IGNORE } from '../source/field-targets.ts';
import { line } from '../source/field-schemas.ts';
import { frontMatterSchema } from '../source/front-matter-schema.ts';
import { nearestOf } from '../source/nearest.ts';
import { keysOf } from '../source/yaml/issues.ts';
import { say, sayList } from '../../wording/say.ts';
import { oneOf } from './values/choices.ts';

/** Programs whose archives are read where they are. */
export const SOURCES = [
  'jekyll',
  'hugo',
  'eleventy',
  'astro',
  'zola',
  'hexo',
  'docusaurus',
  'pelican',
  'gatsby',
  'lektor',
  'markdown',
] as const;

/** The archive of another program, which stays where it is. */
export interface ForeignFolder {
  readonly kind: (typeof SOURCES)[number];
  /** Seen from the archive folder; absent: the archive folder itself. */
  readonly folder?: string;
}

export const sourceName = oneOf(SOURCES);

/** What becomes of a key: one of ours, kept unseen, or left out. */
const fieldTarget = z.string().transform((written, context): string => {
  const keys = keysOf(frontMatterSchema);
  const targets = [...keys, EXTRA, IGNORE];
  if (targets.includes(written)) return written;
  const nearest = nearestOf(written, targets);
  context.addIssue({
    code: 'custom',
    message: say('settings.no-field', { target: written }),
    params: {
      hint:
        nearest === undefined
          ? say('settings.no-field-fix', { keys: sayList(keys, 'bare') })
          : say('settings.did-you-mean', { name: nearest }),
    },
  });
  return z.NEVER;
});

/** Keys of other programs, and what becomes of each. */
export const fieldTargets = z.record(line, fieldTarget);
