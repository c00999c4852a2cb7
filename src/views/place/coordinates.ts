import type { MessageKey } from '../../wording/catalogue.ts';
import { say } from '../../wording/say.ts';

/**
 * WGS 84 degrees as text.
 *
 * @example formatCoordinates(40.1811, 44.5136) // '40.18° N, 44.51° E'
 */
export function formatCoordinates(latitude: number, longitude: number): string {
  const part = (value: number, positive: MessageKey, negative: MessageKey) =>
    say(value < 0 ? negative : positive, { degrees: Math.abs(value).toFixed(2) });
  return `${part(latitude, 'place.north', 'place.south')}, ${part(longitude, 'place.east', 'place.west')}`;
}
