import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { completeGazetteer, type CuratedPlaces } from '../core/gazetteer/build.ts';
import { decodeColumns } from '../core/gazetteer/codec.ts';
import { createGazetteer, type Gazetteer } from '../core/gazetteer/gazetteer.ts';
import countries from '../data/countries.json' with { type: 'json' };
import lexicon from '../data/en/toponym-words.json' with { type: 'json' };
import evidenceWeights from '../data/en/toponym-weights.json' with { type: 'json' };
import curated from '../data/places.json' with { type: 'json' };
import { programFile } from '../program/program-folder.ts';

/** The towns and divisions of the world, packed by `npm run gazetteer`: 2.3 MB. */
export const TOWNS_FILE = 'src/data/towns.bin';

let loaded: Gazetteer | undefined;

/**
 * The gazetteer: packed towns, countries and what was written by hand. Reading it takes about 100 ms;
 * a process reads it once.
 *
 * @throws Error where a file of the program is missing or broken.
 */
export function loadGazetteer(): Gazetteer {
  loaded ??= createGazetteer(
    completeGazetteer(decodeColumns(inflateSync(readFileSync(programFile(TOWNS_FILE)))), {
      countries,
      // The compiler takes `kind` for any string; the tests of the gazetteer read every entry.
      curated: curated as unknown as CuratedPlaces,
      lexicon: { ...lexicon, evidenceWeights },
    }),
  );
  return loaded;
}
