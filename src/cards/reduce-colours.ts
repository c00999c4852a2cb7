/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

const CHANNELS = 4;

/**
 * Finds for every pixel the nearest of a few colours, so that a picture of letters packs well.
 *
 * @param pixels red, green, blue and opacity of each; opaque
 * @param colours at least one, at most 256; among equally near ones the first counts
 * @returns the index of the colour of each pixel
 */
export function reduceColours(pixels: Uint8Array, colours: readonly Rgb[]): Uint8Array {
  // One number for each pixel; an odd offset would not do for that.
  const { buffer, byteOffset, length } = byteAligned(pixels);
  const values = new Uint32Array(buffer, byteOffset, length / CHANNELS);
  const reduced = new Uint8Array(values.length);
  const known = new Map<number, number>();
  let last = values[0];
  let nearest = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0;
    // Most pixels are of the colour of the one before.
    if (value !== last || at === 0) {
      nearest = known.get(value) ?? nearestOf(pixels, at * CHANNELS, colours);
      known.set(value, nearest);
      last = value;
    }
    reduced[at] = nearest;
  }
  return reduced;
}

const byteAligned = (pixels: Uint8Array): Uint8Array =>
  pixels.byteOffset % CHANNELS === 0 ? pixels : pixels.slice();

function nearestOf(pixels: Uint8Array, from: number, colours: readonly Rgb[]): number {
  let best = 0;
  let least = Infinity;
  for (const [index, colour] of colours.entries()) {
    const distance = colour.reduce(
      (sum, value, at) => sum + (value - (pixels[from + at] ?? 0)) ** 2,
      0,
    );
    if (distance >= least) continue;
    best = index;
    least = distance;
  }
  return best;
}
