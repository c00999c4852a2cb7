import { PLACE_KINDS } from '../gazetteer/place-kind.ts';
import { z } from 'zod';
import { line, slug, slugOf } from '../source/field-schemas.ts';
import { inOrder, period } from './speaker-schema.ts';

const NAME_START = /^[\p{L}\d]/u;

const name = line.refine((value) => NAME_START.test(value), {
  message: 'begins with neither a letter nor a digit',
  params: { hint: 'write the words as an article prints them, without marks around them' },
});

const country = z.union([
  z.string().regex(/^[A-Z]{2}$/, 'is no country code of two capitals (ISO 3166)'),
  z.literal(false),
]);

const conditions = z
  .strictObject({
    articles: z.array(line).min(1, 'names none').exactOptional(),
    tags: z.array(slug).min(1, 'names none').exactOptional(),
    from: period.exactOptional(),
    to: period.exactOptional(),
  })
  .refine((only) => Object.keys(only).length > 0, {
    message: 'has no condition',
    params: { hint: 'write articles:, tags:, from: or to: below it, or remove it' },
  })
  .refine(inOrder.check, inOrder.say);

const keys = z.strictObject({
  name,
  aliases: z.array(name).exactOptional(),
  place: z.union([line, z.literal(false)]).exactOptional(),
  as: z.enum(['literal', 'demonym', 'metonym']).exactOptional(),
  latitude: z.number().min(-90, 'is below −90').max(90, 'is above 90').exactOptional(),
  longitude: z.number().min(-180, 'is below −180').max(180, 'is above 180').exactOptional(),
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
    message: 'stands alone',
    path: ['latitude'],
    params: { hint: 'write latitude: and longitude:, both in degrees, or neither' },
  })
  .refine((entry) => entry.latitude === undefined || entry.place === undefined, {
    message: 'is given beside coordinates',
    path: ['place'],
    params: { hint: 'write either place:, for a known place, or coordinates, for one of your own' },
  })
  .refine((entry) => entry.place !== false || NEVER_A_PLACE.every((key) => !(key in entry)), {
    message: 'is false, and yet more is said of it',
    path: ['place'],
    params: { hint: 'keep only name:, aliases: and only: beside place: false' },
  });

export const placesSchema = z.array(placeEntrySchema);
