import { PLACE_KINDS } from '../gazetteer/place-kind.ts';
import { z } from 'zod';
import { line, slugOf, told } from '../source/field-schemas.ts';
import { tagSlug } from '../tags/tag-address.ts';
import { inOrder, period } from './speaker-schema.ts';
import { say } from '../../wording/say.ts';

const NAME_START = /^[\p{L}\d]/u;

const name = line.refine((value) => NAME_START.test(value), {
  ...told('authority.no-name-start'),
  params: { hint: () => say('authority.no-name-start-fix') },
});

const country = z.union([
  z.string().regex(/^[A-Z]{2}$/, told('source.no-country-code')),
  z.literal(false),
]);

const conditions = z
  .strictObject({
    articles: z.array(line).min(1, told('authority.names-none')).exactOptional(),
    tags: z.array(line.transform(tagSlug)).min(1, told('authority.names-none')).exactOptional(),
    from: period.exactOptional(),
    to: period.exactOptional(),
  })
  .refine((only) => Object.keys(only).length > 0, {
    ...told('authority.no-condition'),
    params: { hint: () => say('authority.place-condition-fix') },
  })
  .refine(inOrder.check, inOrder.say);

/** Degrees of no more than `most` to either side of zero. */
const degrees = (most: number) =>
  z
    .number()
    .min(-most, { error: () => say('authority.below', { least: `−${most}` }) })
    .max(most, { error: () => say('authority.above', { most }) });

const keys = z.strictObject({
  name,
  aliases: z.array(name).exactOptional(),
  place: z.union([line, z.literal(false)]).exactOptional(),
  as: z.enum(['literal', 'demonym', 'metonym']).exactOptional(),
  latitude: degrees(90).exactOptional(),
  longitude: degrees(180).exactOptional(),
  country: country.exactOptional(),
  kind: z.enum(PLACE_KINDS).exactOptional(),
  shown: line.exactOptional(),
  slug: slugOf('place').exactOptional(),
  note: line.exactOptional(),
  only: conditions.exactOptional(),
});

const NEVER_A_PLACE = ['as', 'latitude', 'kind', 'country', 'shown', 'slug', 'note'] as const;

/** One entry of `content/places.yaml`. Coordinates are WGS 84 degrees. */
export const placeEntrySchema = keys
  .refine((entry) => (entry.latitude === undefined) === (entry.longitude === undefined), {
    ...told('authority.stands-alone'),
    path: ['latitude'],
    params: { hint: () => say('authority.stands-alone-fix') },
  })
  .refine((entry) => entry.latitude === undefined || entry.place === undefined, {
    ...told('authority.beside-coordinates'),
    path: ['place'],
    params: { hint: () => say('authority.beside-coordinates-fix') },
  })
  .refine((entry) => entry.place !== false || NEVER_A_PLACE.every((key) => !(key in entry)), {
    ...told('authority.false-yet-more'),
    path: ['place'],
    params: { hint: () => say('authority.false-yet-more-fix') },
  });

export const placesSchema = z.array(placeEntrySchema);
