/**
 * WGS 84 degrees as text.
 *
 * @param digits after the point
 * @example formatCoordinates(40.1811, 44.5136) // '40.18° N, 44.51° E'
 */
export function formatCoordinates(latitude: number, longitude: number, digits = 2): string {
  const part = (value: number, positive: string, negative: string) =>
    `${Math.abs(value).toFixed(digits)}° ${value < 0 ? negative : positive}`;
  return `${part(latitude, 'N', 'S')}, ${part(longitude, 'E', 'W')}`;
}
