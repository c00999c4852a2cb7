import { z } from 'zod';
import licences from '../../../data/licences.json' with { type: 'json' };
import { line, webAddress } from '../../source/field-schemas.ts';
import { nearestOf } from '../../source/nearest.ts';
import { say } from '../../../wording/say.ts';

/** The terms under which the texts of an archive may be used. */
export interface Licence {
  readonly name: string;
  readonly url: string;
}

const byId = new Map(licences.map((licence) => [fold(licence.id), licence]));

/** `CC BY-SA 4.0` and `cc-by-sa-4.0` are the same id. */
function fold(id: string): string {
  return id
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

/** A licence: its id (SPDX or Creative Commons), or its name and the address of its text. */
export const licenceSchema = z
  .preprocess(
    (value) => (typeof value === 'string' ? { id: value } : value),
    z.strictObject({
      id: line.exactOptional(),
      name: line.exactOptional(),
      url: webAddress.exactOptional(),
    }),
  )
  .transform(({ id, name, url }, context): Licence => {
    if (context.issues.length > 0) return z.NEVER;
    const known = id === undefined ? undefined : byId.get(fold(id));
    const named = { name: name ?? known?.name, url: url ?? known?.url };
    const isUnknown = id !== undefined && known === undefined;
    if (named.name !== undefined && named.url !== undefined && !isUnknown) {
      return { name: named.name, url: named.url };
    }
    context.addIssue({
      code: 'custom',
      message: isUnknown ? say('settings.no-licence', { id }) : say('settings.licence-incomplete'),
      params: { hint: hintFor(id) },
    });
    return z.NEVER;
  });

function hintFor(id: string | undefined): string {
  const ids = licences.map((licence) => licence.id);
  const nearest = id === undefined ? undefined : nearestOf(fold(id), ids);
  return nearest ? say('settings.licence-meant', { id: nearest }) : say('settings.licence-fix');
}
