import { articleTextFromPlain } from '../../core/article/text.ts';
import { extractPlaces } from '../../core/extract/places/names/toponyms.ts';
import { slice } from '../../core/text/span.ts';
import { loadGazetteer } from '../../archive-folder/gazetteer-store.ts';

const gazetteer = loadGazetteer();

/** What each name that is found refers to: `US region`, `GB city metonym`. */
export function readingsIn(text: string): Record<string, string> {
  const { places, mentions } = extractPlaces(articleTextFromPlain(text), gazetteer, { people: [] });
  const byId = new Map(places.map((place) => [place.id, place]));
  return Object.fromEntries(
    mentions.map(({ span, place, kind }) => {
      const known = byId.get(place);
      const said = `${known?.country ?? '-'} ${known?.kind}`;
      return [slice(text, span), kind === 'literal' ? said : `${said} ${kind}`];
    }),
  );
}

/** A text, and what each of its names refers to. */
export type Snippet = readonly [text: string, readings: Readonly<Record<string, string>>];
