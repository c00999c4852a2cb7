import palette from '../../data/palette.json' with { type: 'json' };
import type { SpotColour } from '../../core/settings/colours/spot-colour.ts';

/** Two opening quotation marks in a square of 32 units. */
const MARKS =
  'M6 21c0-7 2.6-11 8-13l.7 1.500C11.500 11 10.200 13 10.200 15.400c2.500 0 4.100 1.500 4.100 4 0 2.400-1.700 4.100-4 4.100C7.600 23.500 6 22.800 6 21zm11.700 0c0-7 2.6-11 8-13l.7 1.500c-3.200 1.500-4.500 3.500-4.500 5.900 2.500 0 4.100 1.500 4.100 4 0 2.400-1.700 4.100-4 4.100-2.700 0-4.300-.7-4.300-2.500z';

/**
 * The site's icon as an SVG, in its spot colour.
 *
 * @param spot as the settings give it; otherwise the palette's
 */
export function favicon(spot: SpotColour | undefined): string {
  const { paper, spot: usual } = palette.light;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${paper}"/><path d="${MARKS}" fill="${spot?.light ?? usual}"/></svg>\n`;
}
