import { hash } from 'node:crypto';
import slugify from '@sindresorhus/slugify';

const LONGEST = 80;

/**
 * Gives each name an address of its own, in the order of the names: the first to come keeps the plain
 * slug, later ones with the same get `-2`, `-3`. A name in a script that cannot be put into Latin
 * letters gets a slug from its digest.
 */
export function uniqueSlugs(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = slugify(name, { decamelize: false }).slice(0, LONGEST).replace(/-+$/, '');
    const base = plain || `name-${hash('sha256', name, 'hex').slice(0, 8)}`;
    let slug = base;
    for (let n = 2; taken.has(slug); n++) slug = `${base}-${n}`;
    taken.add(slug);
    return slug;
  });
}
