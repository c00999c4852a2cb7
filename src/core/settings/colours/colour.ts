/** Red, green and blue, 0 to 255 each. */
type Rgb = readonly [number, number, number];

const SHORT = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i;
const LONG = /^#[0-9a-f]{6}$/i;

/**
 * A colour as `#rrggbb` in small letters; undefined if it is not written as `#rgb` or `#rrggbb`.
 */
export function normaliseColour(written: string): string | undefined {
  const short = SHORT.exec(written);
  if (short) {
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toLowerCase();
  }
  return LONG.test(written) ? written.toLowerCase() : undefined;
}

/** @param colour as {@link normaliseColour} writes it */
function parse(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function luminance(colour: string): number {
  const [red, green, blue] = parse(colour).map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours as WCAG 2.2 defines it: 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Mixes a colour with another: `share` 0 is all of the first, 1 all of the second. */
export function mixColours(one: string, other: string, share: number): string {
  const [from, to] = [parse(one), parse(other)];
  const mixed = from.map((part, at) => Math.round(part + ((to[at] ?? part) - part) * share));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** What text of the site needs on its background: WCAG 2.2, level AA. */
export const LEAST_CONTRAST = 4.5;

/** The least contrast of a colour with any of the backgrounds. */
export function leastContrast(colour: string, backgrounds: readonly string[]): number {
  return Math.min(...backgrounds.map((background) => contrastOf(colour, background)));
}

/** The colour, mixed with as little as needed of another to be read on all backgrounds. */
export function readableOn(
  colour: string,
  backgrounds: readonly string[],
  towards: string,
): string {
  for (let step = 0; step < 100; step++) {
    const mixed = mixColours(colour, towards, step / 100);
    if (leastContrast(mixed, backgrounds) >= LEAST_CONTRAST) return mixed;
  }
  return towards;
}
