import countries from '../../data/countries.json' with { type: 'json' };
import curated from '../../data/places.json' with { type: 'json' };
import { completeGazetteer, type CuratedPlaces } from './build.ts';
import { decodeColumns } from './codec.ts';
import { createGazetteer, type Gazetteer } from './gazetteer.ts';
import { toponymLexicon } from './toponym-lexicon.ts';

/**
 * The gazetteer: towns and divisions of the world, countries, and what was written by hand.
 *
 * @param towns packed, as `npm run gazetteer` writes them, and inflated
 */
export function wholeGazetteer(towns: Uint8Array): Gazetteer {
  return createGazetteer(
    completeGazetteer(decodeColumns(towns), {
      countries,
      // The compiler takes `kind` for any string; the tests of the gazetteer read every entry.
      curated: curated as unknown as CuratedPlaces,
      lexicon: toponymLexicon,
    }),
  );
}
