import { digestOf } from '../../text/digest.ts';
import slugify from '@sindresorhus/slugify';

const LONGEST = 80;

/** A name that wants an address. */
export interface SlugWish {
  readonly name: string;
  /** A word that tells it from others of the name where the plain address is taken: "sport". */
  readonly mark?: string;
  /** The address that the editor gives it, or that it was published under; unique among these. */
  readonly slug?: string;
}

/**
 * Gives each name an address of its own, in the order of the names: the first to come keeps the plain
 * slug, later ones with the same get their mark (`-sport`), or a number: `-2`, `-3`. What the editor
 * gives goes before all others. A name in a script that cannot be put into Latin letters gets a slug
 * from its digest.
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
    // The number goes on from the last one, so that a thousand of one name are not counted anew.
    for (let n = numbers.get(base) ?? 2; taken.has(slug); n++) {
      slug = `${base}-${n}`;
      numbers.set(base, n + 1);
    }
    taken.add(slug);
    return slug;
  });
}

/** The address that a name has where no other has it. */
export function plainSlug(name: string): string {
  const plain = slugify(name, { decamelize: false }).slice(0, LONGEST).replace(/-+$/, '');
  return plain || `name-${digestOf(name, 8)}`;
}
