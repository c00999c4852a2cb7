import { frontMatterSchema } from '../../core/source/front-matter-schema.ts';
import type { Notes } from '../article/notes.ts';

type Fields = Record<string, unknown>;

/** Without these an article is refused; all others can be left out. */
const NEEDED: ReadonlySet<PropertyKey> = new Set(['title', 'date', 'id', 'slug']);
/** Each round takes out what the last one found wrong; more are never needed. */
const MOST_ROUNDS = 5;

/**
 * Takes out of an article's front matter what the build would refuse, so that one odd value stops
 * neither the article nor the archive. Values without a meaning here are kept under `extra`, and each
 * is noted.
 */
export function fitFields(fields: Readonly<Fields>, notes: Pick<Notes, 'add'>): Fields {
  let fitting: Fields = { ...fields };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { error } = frontMatterSchema.safeParse(fitting);
    const paths = (error?.issues ?? [])
      .flatMap((issue): (readonly PropertyKey[])[] =>
        issue.code === 'unrecognized_keys' && issue.path.length === 0
          ? issue.keys.map((key) => [key])
          : [issue.path],
      )
      .filter(([key]) => key !== undefined && !NEEDED.has(key));
    if (paths.length === 0) return fitting;
    fitting = without(fitting, paths, notes);
  }
  return fitting;
}

function without(
  fields: Fields,
  paths: readonly (readonly PropertyKey[])[],
  notes: Pick<Notes, 'add'>,
): Fields {
  const left: Fields = { ...fields };
  const entries = new Map<string, Set<number>>();
  for (const [name, index] of paths) {
    const key = String(name);
    const value = fields[key];
    if (typeof index === 'number' && Array.isArray(value)) {
      notes.add('field-left-out', `${key}: ${shown(value[index])}`);
      entries.set(key, (entries.get(key) ?? new Set()).add(index));
    } else {
      notes.add('field-left-out', `${key}: ${shown(value)}`);
      delete left[key];
    }
  }
  for (const [key, indexes] of entries) {
    const list = left[key];
    if (!Array.isArray(list)) continue;
    const kept = list.filter((_, index) => !indexes.has(index));
    if (kept.length > 0) left[key] = kept;
    else delete left[key];
  }
  return left;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
