import { digestOf } from '../../text/digest.ts';
import slugify from '@sindresorhus/slugify';

const LONGEST = 80;

/** A name that needs an address. */
export interface SlugWish {
  readonly name: string;
  /** A word that distinguishes it from its namesakes if the plain address is taken: "sport". */
  readonly mark?: string;
  /** The address that the editor gives it, or that it was published under; unique among these. */
  readonly slug?: string;
}

/**
 * Gives each name an address of its own, in the order of the names: the first one keeps the plain
 * slug, later ones with the same slug get their mark (`-sport`), or a number: `-2`, `-3`. What the
 * editor gives comes before all others. A name in a script that cannot be put into Latin letters
 * gets a slug from its digest.
 *
 * @param reserved addresses that were published for others
 */
export function uniqueSlugs(
  wishes: readonly (string | SlugWish)[],
  reserved: Iterable<string> = [],
): string[] {
  const wanted = wishes.map((wish) => (typeof wish === 'string' ? { name: wish } : wish));
  const taken = new Set(reserved);
  for (const { slug } of wanted) if (slug !== undefined) taken.add(slug);
  const numbers = new Map<string, number>();
  return wanted.map(({ name, mark, slug: given }) => {
    if (given !== undefined) return given;
    const plain = plainSlug(name);
    const base = taken.has(plain) && mark !== undefined ? `${plain}-${mark}` : plain;
    let slug = base;
    // The number continues from the last one, so that a thousand of one name are not counted again.
    for (let n = numbers.get(base) ?? 2; taken.has(slug); n++) {
      slug = `${base}-${n}`;
      numbers.set(base, n + 1);
    }
    taken.add(slug);
    return slug;
  });
}

/** The address of a name that no other name shares. */
export function plainSlug(name: string): string {
  const plain = slugify(name, { decamelize: false }).slice(0, LONGEST).replace(/-+$/, '');
  return plain || `name-${digestOf(name, 8)}`;
}
