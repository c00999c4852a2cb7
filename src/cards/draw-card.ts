import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { CARD_HEIGHT, CARD_WIDTH, type CardContent } from './content.ts';
import type { CardFonts } from './fonts.ts';
import { CARD_COLOURS } from './page.ts';
import { reduceColours, type Rgb } from './reduce-colours.ts';
import { cardSvg } from './svg.ts';

/** Bytes: a card is lighter than this. */
export const HEAVIEST_CARD = 19_000;

/**
 * Draws a card as a PNG of four colours, two bits a pixel: the same content gives the same bytes. If
 * that is too heavy, paper and ink are left.
 */
export async function drawCard(content: CardContent, fonts: CardFonts): Promise<Buffer> {
  const image = await renderAsync(cardSvg(content, fonts), { font: { loadSystemFonts: false } });
  const paper = rgbOf(CARD_COLOURS.paper);
  const ink = rgbOf(CARD_COLOURS.ink);
  const spot = rgbOf(content.spot ?? CARD_COLOURS.spot);
  const grey = paper.map((value, at) => Math.round((value + (ink[at] ?? 0)) / 2)) as unknown as Rgb;
  const soft = await encode(reduceColours(image.pixels, [paper, grey, ink, spot]));
  if (soft.length < HEAVIEST_CARD) return soft;
  return encode(reduceColours(image.pixels, [paper, ink]));
}

function encode(pixels: Uint8Array): Promise<Buffer> {
  return sharp(pixels, { raw: { width: CARD_WIDTH, height: CARD_HEIGHT, channels: 3 } })
    .png({ palette: true, colours: 4, dither: 0, effort: 1, compressionLevel: 9 })
    .toBuffer();
}

/** `#rrggbb` as numbers. */
function rgbOf(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
