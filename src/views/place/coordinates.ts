/**
 * WGS 84 degrees as text.
 *
 * @example formatCoordinates(40.1811, 44.5136) // '40.18° N, 44.51° E'
 */
export function formatCoordinates(latitude: number, longitude: number): string {
  const part = (value: number, positive: string, negative: string) =>
    `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;
  return `${part(latitude, 'N', 'S')}, ${part(longitude, 'E', 'W')}`;
}
