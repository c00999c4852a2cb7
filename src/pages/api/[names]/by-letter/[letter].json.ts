import type { APIRoute, GetStaticPaths } from 'astro';
import { apiPlace, apiSpeaker } from '../../../../exports/api-records.ts';
import type { ApiPlace, ApiSpeaker } from '../../../../exports/api-schemas.ts';
import { jsonResponse } from '../../../../exports/json-response.ts';
import { forgetfulPath } from '../../../../site/lazy-path.ts';
import { getSite, rowContext } from '../../../../site/site.ts';

type NamesView =
  | { readonly speakers: Readonly<Record<string, ApiSpeaker>> }
  | { readonly places: Readonly<Record<string, ApiPlace>> };

export const getStaticPaths = (async () => {
  const site = await getSite();
  const context = rowContext(site);
  const speakers = site.archive.speakers.filter(({ hasPage }) => hasPage);
  const path = (names: string, letter: string, make: () => NamesView) =>
    forgetfulPath<{ names: string; letter: string }, NamesView>(
      site,
      { names, letter },
      make,
      'record',
    );
  return [
    ...[...byLetter(speakers)].map(([letter, own]) =>
      path('speakers', letter, () => ({
        speakers: bySlug(own, (one) => apiSpeaker(one, context)),
      })),
    ),
    ...[...byLetter(site.archive.places)].map(([letter, own]) =>
      path('places', letter, () => ({ places: bySlug(own, (one) => apiPlace(one, context)) })),
    ),
  ];
}) satisfies GetStaticPaths;

interface Named {
  readonly slug: string;
}

const byLetter = <Item extends Named>(items: readonly Item[]): Map<string, Item[]> =>
  Map.groupBy(items, ({ slug }) => slug.charAt(0));

function bySlug<Item extends Named, Value>(
  items: readonly Item[],
  make: (item: Item) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(items.map((item) => [item.slug, make(item)]));
}

/** The speakers or places whose slugs begin with one character, a record each over all articles. */
export const GET: APIRoute<{ view: NamesView }> = ({ props: { view } }) => jsonResponse(view);
