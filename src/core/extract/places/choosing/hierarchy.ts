import type { Sense } from '../../../gazetteer/gazetteer.ts';

/** Whether what one name can be lies in a country or division that another can be: "Paris, Texas". */
export function liesIn(inner: readonly Sense[], outer: readonly Sense[]): boolean {
  return outer.some((sense) => containing(inner, sense).length > 0);
}

/** The senses of `inner` that lie in the place that `outer` is. */
export function containing(inner: readonly Sense[], outer: Sense): Sense[] {
  const { known } = outer;
  // "China, Mexico and Jordan" is a list, though there is a town of China in Mexico.
  const listed = known.feature === 'COUNTRY' && inner.some(isCountry);
  return inner.filter((sense) => {
    if (sense.kind !== 'literal' || sense.known.place.id === known.place.id) return false;
    if (known.feature === 'COUNTRY') {
      if (listed ? sense.known.feature !== 'REGION' : isCountry(sense)) return false;
      return sense.known.place.country === known.place.country;
    }
    if (known.feature === 'ADM2' || (known.feature === 'REGION' && known.admin1 === ''))
      return isTownNear(sense, known);
    if (known.feature !== 'REGION' && known.feature !== 'ADM1') return false;
    return (
      known.admin1 !== '' &&
      sense.known.admin1 === known.admin1 &&
      sense.known.feature !== 'REGION' &&
      sense.known.feature !== 'ADM1'
    );
  });
}

/** No source says which town lies in which county: "Boston, Lincolnshire" is near its middle. */
const NEAR_NORTH = 0.7;
const NEAR_EAST = 1.1;

function isTownNear({ known }: Sense, county: Sense['known']): boolean {
  return (
    known.feature.startsWith('PPL') &&
    known.place.country === county.place.country &&
    Math.abs(known.place.latitude - county.place.latitude) <= NEAR_NORTH &&
    Math.abs(known.place.longitude - county.place.longitude) <= NEAR_EAST
  );
}

function isCountry({ known }: Sense): boolean {
  return known.feature === 'COUNTRY';
}
