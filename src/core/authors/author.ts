import type { NameParts } from '../text/person-name.ts';

/** Who wrote an article: a person, or an agency, a desk or the staff. */
export interface Author {
  /** As printed, without titles, places and the word "by". */
  readonly name: string;
  /** Absent if neither the editor nor the letters show it, as in a script without capitals. */
  readonly kind?: 'person' | 'organization';
  /** "ISRG Executive Director". */
  readonly role?: string;
  /** A full address. */
  readonly link?: string;
  /** A person’s name, split; absent where a split would be a guess. */
  readonly parts?: NameParts;
}
