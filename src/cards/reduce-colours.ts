/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

const CHANNELS_IN = 4;
const CHANNELS_OUT = 3;

/**
 * Gives every pixel the nearest of a few colours, so that a picture of letters packs well.
 *
 * @param pixels red, green, blue and opacity of each; opaque
 * @param colours at least one; among equally near ones the first counts
 * @returns red, green and blue of each
 */
export function reduceColours(pixels: Uint8Array, colours: readonly Rgb[]): Uint8Array {
  const reduced = new Uint8Array((pixels.length / CHANNELS_IN) * CHANNELS_OUT);
  let last = -1;
  let nearest = colours[0] ?? [0, 0, 0];
  for (let from = 0, to = 0; from < pixels.length; from += CHANNELS_IN, to += CHANNELS_OUT) {
    const [red = 0, green = 0, blue = 0] = [pixels[from], pixels[from + 1], pixels[from + 2]];
    const colour = (red << 16) | (green << 8) | blue;
    // Most pixels are of the colour of the one before.
    if (colour !== last) nearest = nearestOf([red, green, blue], colours);
    last = colour;
    reduced.set(nearest, to);
  }
  return reduced;
}

function nearestOf(pixel: Rgb, colours: readonly Rgb[]): Rgb {
  let best = colours[0] ?? pixel;
  let least = Infinity;
  for (const colour of colours) {
    const distance = colour.reduce((sum, value, at) => sum + (value - (pixel[at] ?? 0)) ** 2, 0);
    if (distance >= least) continue;
    best = colour;
    least = distance;
  }
  return best;
}
