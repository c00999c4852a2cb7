import { bisectLeft } from 'd3-array';
import type { KnownPlace, Sense } from './gazetteer.ts';
import { capitalise, type GazetteerColumns, unpackPopulation } from './data.ts';

/** Lookups in the packed rows: by folded name, by id, by code. Records are made on first use. */
export function indexRows(columns: GazetteerColumns) {
  const keys = lines(columns.keys);
  // Split on first use: most runs print few names.
  let names: readonly string[] | undefined;
  const codes = new Map<number, string>();
  const rowOfCode = new Map<string, number>();
  for (const [index, code] of lines(columns.codes).entries()) {
    const row = columns.codeRows[index];
    if (row === undefined) continue;
    codes.set(row, code);
    rowOfCode.set(code, row);
  }
  const alternates = lines(columns.alternates);
  const made = new Map<number, KnownPlace>();

  function nameOf(row: number): string {
    names ??= columns.names.split('\n');
    return names[row] || capitalise(keys[row] ?? '');
  }

  function known(row: number): KnownPlace {
    const before = made.get(row);
    if (before) return before;
    const after = knownFromRow(columns, row, nameOf(row), codes.get(row));
    made.set(row, after);
    return after;
  }

  function senses(folded: string): Sense[] {
    const found: Sense[] = [];
    for (let row = bisectLeft(keys, folded); keys[row] === folded; row++) {
      found.push({ known: known(row), kind: 'literal', via: 'name' });
    }
    for (let index = bisectLeft(alternates, folded); alternates[index] === folded; index++) {
      const row = columns.alternateRows[index];
      if (row !== undefined && keys[row] !== folded) {
        found.push({ known: known(row), kind: 'literal', via: 'alternate' });
      }
    }
    return found;
  }

  /** Whether a name, or another name of the place, begins with these words and continues. */
  function goesOn(folded: string): boolean {
    const prefix = `${folded} `;
    return [keys, alternates].some((names) =>
      (names[bisectLeft(names, prefix)] ?? '').startsWith(prefix),
    );
  }

  function place(id: string): KnownPlace | undefined {
    const [source, rest = ''] = id.split(':');
    if (source === 'geonames') {
      // Divisions have 0 in the column of ids, which is not their id.
      if (!(Number(rest) > 0)) return undefined;
      const row = columns.geonameIds.indexOf(Number(rest));
      return row < 0 ? undefined : known(row);
    }
    return source === 'division' ? division(rest.toUpperCase()) : undefined;
  }

  function division(code: string): KnownPlace | undefined {
    const row = rowOfCode.get(code);
    return row === undefined ? undefined : known(row);
  }
  return { senses, goesOn, place, division };
}

function knownFromRow(
  columns: GazetteerColumns,
  row: number,
  name: string,
  code: string | undefined,
): KnownPlace {
  const country = columns.countryList[columns.countries[row] ?? 0] ?? '';
  const geonameId = columns.geonameIds[row] ?? 0;
  return {
    place: {
      id: code ? `division:${code.toLowerCase()}` : `geonames:${geonameId}`,
      name,
      kind: code ? 'region' : 'city',
      ...(country ? { country } : {}),
      latitude: (columns.latitudes[row] ?? 0) / 1000,
      longitude: (columns.longitudes[row] ?? 0) / 1000,
      ...(geonameId ? { geonameId } : {}),
    },
    population: unpackPopulation(columns.populations[row] ?? 0),
    admin1: columns.admin1List[columns.admin1s[row] ?? 0] ?? '',
    feature: columns.featureList[columns.features[row] ?? 0] ?? '',
  };
}

function lines(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}
