import { absoluteAddress } from '../../core/addresses/absolute.ts';
import { isPage } from '../../core/addresses/links.ts';
import type { PublicSource } from '../../core/source/field-schemas.ts';
import type { Settings } from '../../archive-folder/settings.ts';
import type { PageLink } from '../lists/paged.ts';

/** A place of the archive as a part of another JSON-LD record. */
export function placeReference({ label, href }: PageLink, { site }: Settings): object {
  // A search is not what identifies a place.
  const id = isPage(href) ? { '@id': absoluteAddress(href, site) } : {};
  return { '@type': 'Place', ...id, name: label };
}

/** Where something can be checked, as schema.org's `CreativeWork`. */
export function sourceReference({ name, url }: PublicSource): object {
  return { '@type': 'CreativeWork', name, ...(url === undefined ? {} : { url }) };
}
