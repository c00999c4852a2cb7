import { renderAsync } from '@resvg/resvg-js';
import { CARD_HEIGHT, CARD_WIDTH, type CardContent } from './content.ts';
import type { CardFonts } from './fonts.ts';
import { CARD_COLOURS } from './page.ts';
import { reduceColours, type Rgb } from './reduce-colours.ts';
import { cardSvg } from './svg.ts';
import { writePng } from './write-png.ts';

export { canDraw, openCardFonts } from './fonts.ts';

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
  const { pixels } = image;
  const soft = await encode(pixels, [paper, grey, ink, spot]);
  return soft.length < HEAVIEST_CARD ? soft : encode(pixels, [paper, ink]);
}

function encode(pixels: Uint8Array, colours: readonly Rgb[]): Promise<Buffer> {
  const indices = reduceColours(pixels, colours);
  return writePng({ width: CARD_WIDTH, height: CARD_HEIGHT, colours, indices });
}

/** `#rrggbb` as numbers. */
function rgbOf(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
