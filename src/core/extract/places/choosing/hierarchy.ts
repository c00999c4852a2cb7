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
    if (known.feature !== 'REGION' && known.feature !== 'ADM1') return false;
    return (
      known.admin1 !== '' &&
      sense.known.admin1 === known.admin1 &&
      sense.known.feature !== 'REGION' &&
      sense.known.feature !== 'ADM1'
    );
  });
}

function isCountry({ known }: Sense): boolean {
  return known.feature === 'COUNTRY';
}
